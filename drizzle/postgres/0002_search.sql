-- Words only, already analysed, as PostgreSQL's text search keeps them; apart from the documents, so that rows stay small.
CREATE TABLE "search_vectors" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"title" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_vectors_title" ON "search_vectors" USING gin ("title");
--> statement-breakpoint
CREATE INDEX "search_vectors_words" ON "search_vectors" USING gin ("words");
