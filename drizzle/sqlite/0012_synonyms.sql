CREATE TABLE `synonym_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`group_id` integer NOT NULL,
	`before` text,
	`after` text,
	`at` integer NOT NULL,
	`by_id` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `synonym_groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `synonym_changes_newest` ON `synonym_changes` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `synonym_changes_group` ON `synonym_changes` (`group_id`,`id`);--> statement-breakpoint
CREATE INDEX `synonym_changes_by` ON `synonym_changes` (`by_id`);--> statement-breakpoint
CREATE TABLE `synonym_groups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lang` text NOT NULL,
	`shipped` text,
	`words` text NOT NULL,
	`off` integer DEFAULT false NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `synonym_groups_shipped` ON `synonym_groups` (`shipped`,`lang`);--> statement-breakpoint
CREATE INDEX `synonym_groups_own` ON `synonym_groups` (`removed_at`,`id`);--> statement-breakpoint
ALTER TABLE `threads` ADD `outdated_at` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `outdated_for_id` integer;