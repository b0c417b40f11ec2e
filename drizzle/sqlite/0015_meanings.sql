CREATE TABLE `search_meanings` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`since` integer,
	`change` integer,
	`category_id` integer,
	`document` text,
	`texts` text,
	`model` text,
	`signs` blob,
	`numbers` blob
);
--> statement-breakpoint
CREATE INDEX `search_meanings_since` ON `search_meanings` (`since`) WHERE since is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `search_meanings_change` ON `search_meanings` (`change`);--> statement-breakpoint
CREATE TABLE `search_models` (
	`name` text PRIMARY KEY NOT NULL,
	`model` text,
	`dimensions` integer,
	`changes` integer NOT NULL,
	`relate` integer DEFAULT false NOT NULL,
	`problem` text,
	`status` integer,
	`problem_at` integer
);
