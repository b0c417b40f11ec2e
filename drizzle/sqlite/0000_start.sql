CREATE TABLE `email_tokens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`token_hash` text NOT NULL,
	`email_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_tokens_hash` ON `email_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `email_tokens_member` ON `email_tokens` (`member_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `mail_opt_outs` (
	`member_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `members` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`email` text,
	`email_key` text,
	`email_verified_at` integer,
	`password_hash` text,
	`role` text DEFAULT 'member' NOT NULL,
	`team_id` integer,
	`bio` text DEFAULT '' NOT NULL,
	`locale` text,
	`time_zone` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "members_role_known" CHECK("members"."role" in ('member', 'ambassador', 'moderator', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_name` ON `members` (`name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_email` ON `members` (`email_key`);--> statement-breakpoint
CREATE INDEX `members_role` ON `members` (`role`,`id`);--> statement-breakpoint
CREATE INDEX `members_unverified` ON `members` (`email_verified_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`who` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`blocked_until` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_age` ON `sign_in_failures` (`last_at`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_name` ON `teams` (`name`);--> statement-breakpoint
CREATE TABLE `accepted_answers` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`answer_id` integer NOT NULL,
	`accepted_at` integer NOT NULL,
	`accepted_by_id` integer NOT NULL,
	`accepted_by_role` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answer_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`accepted_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accepted_answers_answer` ON `accepted_answers` (`answer_id`);--> statement-breakpoint
CREATE INDEX `accepted_answers_by` ON `accepted_answers` (`accepted_by_id`);--> statement-breakpoint
CREATE INDEX `accepted_answers_at` ON `accepted_answers` (`accepted_at`);--> statement-breakpoint
CREATE TABLE `categories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`product` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug` ON `categories` (`slug`);--> statement-breakpoint
CREATE INDEX `categories_position` ON `categories` (`position`,`id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` integer,
	`parked_hash` text,
	`place` text NOT NULL,
	`fields` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_place` ON `drafts` (`member_id`,`place`);--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_parked` ON `drafts` (`parked_hash`);--> statement-breakpoint
CREATE INDEX `drafts_age` ON `drafts` (`updated_at`);--> statement-breakpoint
CREATE TABLE `post_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` integer NOT NULL,
	`title` text,
	`markdown` text NOT NULL,
	`replaced_at` integer NOT NULL,
	`replaced_by_id` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`replaced_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_revisions_post` ON `post_revisions` (`post_id`,`id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`kind` text NOT NULL,
	`parent_id` integer,
	`author_id` integer NOT NULL,
	`author_role` text NOT NULL,
	`author_team_id` integer,
	`lang` text NOT NULL,
	`markdown` text NOT NULL,
	`html` text NOT NULL,
	`renderer_version` integer NOT NULL,
	`score` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`edited_by_id` integer,
	`hidden_at` integer,
	`hidden_by_id` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edited_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_kind_known" CHECK("posts"."kind" in ('question', 'answer', 'comment'))
);
--> statement-breakpoint
CREATE INDEX `posts_answers` ON `posts` (`thread_id`,`kind`,`hidden_at`,`score`,`created_at`);--> statement-breakpoint
CREATE INDEX `posts_comments` ON `posts` (`parent_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_author` ON `posts` (`author_id`,`kind`,`hidden_at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `posts_renderer` ON `posts` (`renderer_version`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_one_question` ON `posts` (`thread_id`) WHERE kind = 'question';--> statement-breakpoint
CREATE TABLE `tag_synonyms` (
	`word` text PRIMARY KEY NOT NULL,
	`tag_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tag_synonyms_tag` ON `tag_synonyms` (`tag_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_name` ON `tags` (`name`);--> statement-breakpoint
CREATE TABLE `thread_links` (
	`thread_id` integer NOT NULL,
	`target_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `target_id`, `kind`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thread_links_target` ON `thread_links` (`target_id`);--> statement-breakpoint
CREATE TABLE `thread_tags` (
	`thread_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	`thread_created_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `tag_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thread_tags_tag` ON `thread_tags` (`tag_id`,`thread_created_at`,`thread_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`lang` text NOT NULL,
	`category_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_activity_at` integer NOT NULL,
	`answer_count` integer DEFAULT 0 NOT NULL,
	`solved_at` integer,
	`hidden_at` integer,
	`hidden_by_id` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_newest` ON `threads` (`hidden_at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_active` ON `threads` (`hidden_at`,`last_activity_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_unanswered` ON `threads` (`hidden_at`,`answer_count`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_solved` ON `threads` (`hidden_at`,`solved_at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_category` ON `threads` (`category_id`,`hidden_at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_category_unanswered` ON `threads` (`category_id`,`hidden_at`,`answer_count`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_category_solved` ON `threads` (`category_id`,`hidden_at`,`solved_at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_category_active` ON `threads` (`category_id`,`hidden_at`,`last_activity_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_author` ON `threads` (`author_id`,`hidden_at`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `votes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` integer NOT NULL,
	`member_id` integer,
	`value` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "votes_value" CHECK("votes"."value" in (-1, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `votes_once` ON `votes` (`post_id`,`member_id`);--> statement-breakpoint
CREATE INDEX `votes_member` ON `votes` (`member_id`);--> statement-breakpoint
CREATE TABLE `import_sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`category_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_sources_name` ON `import_sources` (`name`);--> statement-breakpoint
CREATE TABLE `imported_rows` (
	`source_id` integer NOT NULL,
	`kind` text NOT NULL,
	`external_id` text NOT NULL,
	`local_id` integer NOT NULL,
	PRIMARY KEY(`source_id`, `kind`, `external_id`),
	FOREIGN KEY (`source_id`) REFERENCES `import_sources`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `notices_sent` (
	`member_id` integer NOT NULL,
	`kind` text NOT NULL,
	`post_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `kind`, `post_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`facts` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_name` ON `events` (`name`,`at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`payload` text,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` integer,
	`lease` text,
	`failed_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`failed_at`,`run_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE INDEX `rate_limits_expiry` ON `rate_limits` (`expires_at`);--> statement-breakpoint
CREATE TABLE `schedule_slots` (
	`name` text PRIMARY KEY NOT NULL,
	`slot` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_documents` (
	`thread_id` integer PRIMARY KEY NOT NULL,
	`lang` text NOT NULL,
	`category_id` integer NOT NULL,
	`tag_ids` text NOT NULL,
	`solved` integer NOT NULL,
	`title` text NOT NULL,
	`question` text NOT NULL,
	`solution` text NOT NULL,
	`answers` text NOT NULL,
	`labels` text NOT NULL,
	`checksum` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_documents_category` ON `search_documents` (`category_id`);