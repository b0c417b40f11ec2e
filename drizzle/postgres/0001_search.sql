-- Words only, already analysed, as PostgreSQL's text search keeps them; apart from the documents, so that rows stay small.
-- Without fastupdate: a list of pending changes would be read from end to end by every search.
CREATE TABLE "search_vectors" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"title" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_vectors_title" ON "search_vectors" USING gin ("title") WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX "search_vectors_words" ON "search_vectors" USING gin ("words") WITH (fastupdate = off);
