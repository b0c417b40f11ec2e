CREATE TABLE `told_threads` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`told_at` integer,
	`due_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `told_threads_due` ON `told_threads` (`due_at`) WHERE due_at is not null;