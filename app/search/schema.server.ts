import { bool, index, int, json, table, text } from '#app/platform/db/columns.server.ts'

/**
 * What the index knows of a thread, in analysed words: the order is made from it, whichever engine found the thread.
 * Derived, so without foreign keys: `refresh-index.server.ts` can make it again from the threads at any time.
 */
export const searchDocuments = table(
  'search_documents',
  {
    threadId: int().primaryKey(),
    lang: text<'nl' | 'en'>().notNull(),
    categoryId: int().notNull(),
    tagIds: json<number[]>().notNull(),
    solved: bool().notNull(),
    title: text().notNull(),
    question: text().notNull(),
    solution: text().notNull(),
    answers: text().notNull(),
    labels: text().notNull(),
    /** Of all the above and the version of the analysis: an unchanged document is not written again. */
    checksum: text().notNull(),
  },
  (t) => [index('search_documents_category').on(t.categoryId)],
)
