CREATE TABLE "search_checks" (
	"engine" text PRIMARY KEY NOT NULL,
	"checked_at" bigint NOT NULL,
	"documents" bigint NOT NULL,
	"missing" bigint NOT NULL,
	"different" bigint NOT NULL,
	"extra" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_unsent" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL,
	"mark" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_unsent_since" ON "search_unsent" USING btree ("since");