CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`written` text NOT NULL,
	`documents` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `search_documents` ADD `wording` text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- What was counted from the index whenever it was asked is kept from now on. The empty word counts the documents.
INSERT INTO `search_words` SELECT `term`, `term`, `doc` FROM `search_fts_words` WHERE `term` NOT LIKE '%:%';
--> statement-breakpoint
INSERT INTO `search_words` SELECT '', '', count(*) FROM `search_documents`;
--> statement-breakpoint
DROP TABLE `search_fts_words`;
