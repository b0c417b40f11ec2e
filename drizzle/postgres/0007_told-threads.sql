CREATE TABLE "told_threads" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"told_at" bigint,
	"due_at" bigint
);
--> statement-breakpoint
ALTER TABLE "told_threads" ADD CONSTRAINT "told_threads_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "told_threads_due" ON "told_threads" USING btree ("due_at") WHERE due_at is not null;