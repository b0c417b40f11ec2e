CREATE INDEX `post_revisions_replaced_by` ON `post_revisions` (`replaced_by_id`);--> statement-breakpoint
CREATE INDEX `post_revisions_hidden_by` ON `post_revisions` (`hidden_by_id`) WHERE hidden_by_id is not null;--> statement-breakpoint
CREATE INDEX `posts_hidden_by` ON `posts` (`hidden_by_id`) WHERE hidden_by_id is not null;--> statement-breakpoint
CREATE INDEX `posts_edited_by` ON `posts` (`edited_by_id`) WHERE edited_by_id is not null;--> statement-breakpoint
CREATE INDEX `posts_official_by` ON `posts` (`official_by_id`) WHERE official_by_id is not null;--> statement-breakpoint
CREATE INDEX `thread_acts_undone_by` ON `thread_acts` (`undone_by_id`) WHERE undone_by_id is not null;--> statement-breakpoint
CREATE INDEX `threads_hidden_by` ON `threads` (`hidden_by_id`) WHERE hidden_by_id is not null;--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`) WHERE actor_id is not null;--> statement-breakpoint
CREATE INDEX `setting_changes_by` ON `setting_changes` (`by_id`);