CREATE INDEX "post_revisions_replaced_by" ON "post_revisions" USING btree ("replaced_by_id");--> statement-breakpoint
CREATE INDEX "post_revisions_hidden_by" ON "post_revisions" USING btree ("hidden_by_id") WHERE hidden_by_id is not null;--> statement-breakpoint
CREATE INDEX "posts_hidden_by" ON "posts" USING btree ("hidden_by_id") WHERE hidden_by_id is not null;--> statement-breakpoint
CREATE INDEX "posts_edited_by" ON "posts" USING btree ("edited_by_id") WHERE edited_by_id is not null;--> statement-breakpoint
CREATE INDEX "posts_official_by" ON "posts" USING btree ("official_by_id") WHERE official_by_id is not null;--> statement-breakpoint
CREATE INDEX "thread_acts_undone_by" ON "thread_acts" USING btree ("undone_by_id") WHERE undone_by_id is not null;--> statement-breakpoint
CREATE INDEX "threads_hidden_by" ON "threads" USING btree ("hidden_by_id") WHERE hidden_by_id is not null;--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("actor_id") WHERE actor_id is not null;--> statement-breakpoint
CREATE INDEX "setting_changes_by" ON "setting_changes" USING btree ("by_id");