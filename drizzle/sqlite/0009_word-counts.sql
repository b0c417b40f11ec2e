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
--> statement-breakpoint
DROP TABLE `search_fts`;
--> statement-breakpoint
-- Words only, already analysed: the tokenizer has nothing to cut but spaces. Neither texts nor places are kept: a look costs
-- what its list of numbers costs. Titles apart, since what stands there says most.
CREATE VIRTUAL TABLE `search_titles_fts` USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '+#.:'");
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_texts_fts` USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '+#.:'");
--> statement-breakpoint
INSERT INTO `search_titles_fts` (rowid, words)
SELECT `thread_id`, `title` || ' category:' || `category_id` || ' solved:' || `solved` ||
  coalesce((SELECT group_concat(' tag:' || value, '') FROM json_each(`tag_ids`)), '') FROM `search_documents`;
--> statement-breakpoint
INSERT INTO `search_texts_fts` (rowid, words)
SELECT `thread_id`, `title` || ' ' || `question` || ' ' || `solution` || ' ' || `answers` || ' ' || `labels` ||
  ' category:' || `category_id` || ' solved:' || `solved` ||
  coalesce((SELECT group_concat(' tag:' || value, '') FROM json_each(`tag_ids`)), '') FROM `search_documents`;
