ALTER TABLE `post_revisions` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `post_revisions` ADD `hidden_by_id` integer REFERENCES members(id);