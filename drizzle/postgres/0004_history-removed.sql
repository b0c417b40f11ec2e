ALTER TABLE "post_revisions" ADD COLUMN "hidden_at" bigint;--> statement-breakpoint
ALTER TABLE "post_revisions" ADD COLUMN "hidden_by_id" bigint;--> statement-breakpoint
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_hidden_by_id_members_id_fk" FOREIGN KEY ("hidden_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;