CREATE TABLE `search_checks` (
	`engine` text PRIMARY KEY NOT NULL,
	`checked_at` integer NOT NULL,
	`documents` integer NOT NULL,
	`missing` integer NOT NULL,
	`different` integer NOT NULL,
	`extra` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_unsent` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`mark` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_unsent_since` ON `search_unsent` (`since`);