CREATE TABLE `thread_wordings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`text` text NOT NULL,
	`key` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_wordings_once` ON `thread_wordings` (`thread_id`,`key`);--> statement-breakpoint
CREATE TRIGGER thread_wordings_insert_version AFTER INSERT ON thread_wordings BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_wordings_update_version AFTER UPDATE ON thread_wordings BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
