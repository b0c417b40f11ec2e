// In how many documents each word stands. Rows that are no words count the documents and the changes.
import { randomInt } from 'node:crypto'
import { and, inArray, lte, sql } from 'drizzle-orm'
import { db } from '#app/platform/db/db.server.ts'
import type { Written } from '#app/search/analysis.ts'
import { allWords, type Texts } from '#app/search/engine.ts'
import { searchWords } from '#app/search/schema.server.ts'

/** The row that counts all documents, and the one that counts how often one was written. */
export const DOCUMENTS = ''
export const CHANGES = ' '

const ROWS_AT_ONCE = 400

/** Counts documents that came instead of others, and how their new words were written, in the open transaction. */
export async function recountWords(before: Texts[], after: Texts[], written: Written = new Map()) {
  const change = new Map<string, number>()
  for (const [documents, by] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const document of documents)
      for (const word of [DOCUMENTS, ...wordsIn(document)]) change.set(word, (change.get(word) ?? 0) + by)
  const rows = [...change]
    .filter(([, by]) => by !== 0)
    .map(([word, documents]) => ({ word, written: written.get(word) ?? word, documents }))
    // Always in one order: two processes that count at once wait for each other instead of locking each other out.
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  if (!before.length && !after.length) return
  await countChange()
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await db
      .insert(searchWords)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflictDoUpdate({
        target: searchWords.word,
        set: { documents: sql`${searchWords.documents} + excluded.documents` },
      })
  const gone = rows.filter(({ documents }) => documents < 0).map(({ word }) => word)
  for (let from = 0; from < gone.length; from += ROWS_AT_ONCE)
    await db
      .delete(searchWords)
      .where(and(inArray(searchWords.word, gone.slice(from, from + ROWS_AT_ONCE)), lte(searchWords.documents, 0)))
}

/** The count begins anywhere: that of another database, put in place of this one, is never the same. */
const countChange = () =>
  db
    .insert(searchWords)
    .values({ word: CHANGES, written: '', documents: randomInt(2 ** 40) })
    .onConflictDoUpdate({ target: searchWords.word, set: { documents: sql`${searchWords.documents} + 1` } })

const wordsIn = (document: Texts) => new Set(allWords(document).split(' ').filter(Boolean))
