CREATE TABLE `sign_in_failures` (
	`who` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`blocked_until` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_age` ON `sign_in_failures` (`last_at`);--> statement-breakpoint
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
CREATE INDEX `search_documents_category` ON `search_documents` (`category_id`);--> statement-breakpoint
DROP INDEX `threads_solved`;--> statement-breakpoint
CREATE INDEX `threads_category_unanswered` ON `threads` (`category_id`,`hidden_at`,`answer_count`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_category_solved` ON `threads` (`category_id`,`hidden_at`,`solved_at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_solved` ON `threads` (`hidden_at`,`solved_at`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `members` DROP COLUMN `failed_sign_ins`;--> statement-breakpoint
ALTER TABLE `members` DROP COLUMN `sign_in_blocked_until`;