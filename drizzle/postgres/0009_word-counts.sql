CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"written" text NOT NULL,
	"documents" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "wording" text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- What was counted from the index whenever it was asked is kept from now on. The empty word counts the documents.
INSERT INTO "search_words" SELECT "word", "word", "ndoc" FROM ts_stat('select words from search_vectors') WHERE "word" NOT LIKE '%:%';
--> statement-breakpoint
INSERT INTO "search_words" SELECT '', '', count(*) FROM "search_documents";
