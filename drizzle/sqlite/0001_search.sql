-- Words only, already analysed: the tokenizer has nothing to cut but spaces. Texts are not kept here.
CREATE VIRTUAL TABLE `search_fts` USING fts5(title, question, solution, answers, labels, marks, content='', contentless_delete=1, tokenize="ascii tokenchars '+#.:'");
--> statement-breakpoint
-- In how many documents each word stands. Its name begins with search_fts_ like the tables that belong to the index.
CREATE VIRTUAL TABLE `search_fts_words` USING fts5vocab(search_fts, row);
