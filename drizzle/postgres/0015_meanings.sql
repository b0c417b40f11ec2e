CREATE TABLE "search_meanings" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"since" bigint,
	"change" bigint,
	"category_id" bigint,
	"document" text,
	"texts" text,
	"model" text,
	"signs" "bytea",
	"numbers" "bytea"
);
--> statement-breakpoint
CREATE TABLE "search_models" (
	"name" text PRIMARY KEY NOT NULL,
	"model" text,
	"dimensions" bigint,
	"changes" bigint NOT NULL,
	"relate" boolean DEFAULT false NOT NULL,
	"problem" text,
	"status" bigint,
	"problem_at" bigint
);
--> statement-breakpoint
CREATE INDEX "search_meanings_since" ON "search_meanings" USING btree ("since") WHERE since is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "search_meanings_change" ON "search_meanings" USING btree ("change");