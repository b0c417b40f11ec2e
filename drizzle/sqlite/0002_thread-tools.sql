CREATE TABLE `bookmarks` (
	`member_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `post_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `bookmarks_newest` ON `bookmarks` (`member_id`,`at`,`post_id`);--> statement-breakpoint
CREATE INDEX `bookmarks_post` ON `bookmarks` (`post_id`);--> statement-breakpoint
CREATE TABLE `category_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`category_id` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `category_slugs_category` ON `category_slugs` (`category_id`);--> statement-breakpoint
CREATE TABLE `follows` (
	`thread_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `member_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `follows_member` ON `follows` (`member_id`,`at`,`thread_id`);--> statement-breakpoint
CREATE TABLE `me_toos` (
	`thread_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `member_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `me_toos_member` ON `me_toos` (`member_id`,`at`);--> statement-breakpoint
CREATE TABLE `post_uploads` (
	`post_id` integer NOT NULL,
	`upload_id` integer NOT NULL,
	PRIMARY KEY(`post_id`, `upload_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `post_uploads_upload` ON `post_uploads` (`upload_id`);--> statement-breakpoint
CREATE TABLE `thread_acts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` integer NOT NULL,
	`by_role` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`facts` text NOT NULL,
	`undone_at` integer,
	`undone_by_id` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_acts_thread` ON `thread_acts` (`thread_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_acts_by` ON `thread_acts` (`by_id`);--> statement-breakpoint
CREATE TABLE `thread_counts` (
	`category_id` integer NOT NULL,
	`part` integer NOT NULL,
	`listed` integer NOT NULL,
	`solved` integer NOT NULL,
	`unanswered` integer NOT NULL,
	PRIMARY KEY(`category_id`, `part`)
);
--> statement-breakpoint
CREATE TABLE `site_versions` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `related_threads` (
	`thread_id` integer NOT NULL,
	`target_id` integer NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `target_id`)
);
--> statement-breakpoint
CREATE INDEX `related_threads_target` ON `related_threads` (`target_id`);--> statement-breakpoint
CREATE TABLE `setting_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`before` text,
	`after` text,
	`at` integer NOT NULL,
	`by_id` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `setting_changes_newest` ON `setting_changes` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `setting_changes_key` ON `setting_changes` (`key`,`at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`member_id` integer,
	`purpose` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`sizes` text NOT NULL,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_name` ON `uploads` (`name`);--> statement-breakpoint
CREATE INDEX `uploads_member` ON `uploads` (`member_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `uploads_age` ON `uploads` (`purpose`,`created_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_accepted_answers` (
	`answer_id` integer PRIMARY KEY NOT NULL,
	`thread_id` integer NOT NULL,
	`accepted_at` integer NOT NULL,
	`accepted_by_id` integer NOT NULL,
	`accepted_by_role` text NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`accepted_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_accepted_answers`("answer_id", "thread_id", "accepted_at", "accepted_by_id", "accepted_by_role") SELECT "answer_id", "thread_id", "accepted_at", "accepted_by_id", "accepted_by_role" FROM `accepted_answers`;--> statement-breakpoint
DROP TABLE `accepted_answers`;--> statement-breakpoint
ALTER TABLE `__new_accepted_answers` RENAME TO `accepted_answers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `accepted_answers_thread` ON `accepted_answers` (`thread_id`,`accepted_at`);--> statement-breakpoint
CREATE INDEX `accepted_answers_by` ON `accepted_answers` (`accepted_by_id`);--> statement-breakpoint
CREATE INDEX `accepted_answers_at` ON `accepted_answers` (`accepted_at`);--> statement-breakpoint
ALTER TABLE `email_tokens` ADD `new_email` text;--> statement-breakpoint
ALTER TABLE `members` ADD `picture` text;--> statement-breakpoint
ALTER TABLE `members` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `icon` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `picture` text;--> statement-breakpoint
ALTER TABLE `categories` ADD `seen_from` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `asked_from` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `answered_from` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `template` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `posts` ADD `official_at` integer;--> statement-breakpoint
ALTER TABLE `posts` ADD `official_by_id` integer REFERENCES members(id);--> statement-breakpoint
ALTER TABLE `threads` ADD `solution_id` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `me_too_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `merged_into_id` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `duplicate_of_id` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `closed_at` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `pinned_at` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `unlisted_at` integer;--> statement-breakpoint
CREATE INDEX `threads_pinned` ON `threads` (`category_id`,`pinned_at`) WHERE pinned_at is not null;--> statement-breakpoint
CREATE INDEX `threads_merged` ON `threads` (`merged_into_id`) WHERE merged_into_id is not null;--> statement-breakpoint
CREATE INDEX `threads_duplicates` ON `threads` (`duplicate_of_id`) WHERE duplicate_of_id is not null;