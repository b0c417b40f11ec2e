CREATE TABLE "sign_in_failures" (
	"who" text PRIMARY KEY NOT NULL,
	"failures" bigint NOT NULL,
	"blocked_until" bigint NOT NULL,
	"last_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"lang" text NOT NULL,
	"category_id" bigint NOT NULL,
	"tag_ids" jsonb NOT NULL,
	"solved" boolean NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"solution" text NOT NULL,
	"answers" text NOT NULL,
	"labels" text NOT NULL,
	"checksum" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "threads_solved";--> statement-breakpoint
CREATE INDEX "sign_in_failures_age" ON "sign_in_failures" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "search_documents_category" ON "search_documents" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "threads_category_unanswered" ON "threads" USING btree ("category_id","hidden_at","answer_count","created_at","id");--> statement-breakpoint
CREATE INDEX "threads_category_solved" ON "threads" USING btree ("category_id","hidden_at","solved_at","created_at","id");--> statement-breakpoint
CREATE INDEX "threads_solved" ON "threads" USING btree ("hidden_at","solved_at","created_at","id");--> statement-breakpoint
ALTER TABLE "members" DROP COLUMN "failed_sign_ins";--> statement-breakpoint
ALTER TABLE "members" DROP COLUMN "sign_in_blocked_until";