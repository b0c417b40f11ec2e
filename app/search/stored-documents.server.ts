import { inArray, sql } from 'drizzle-orm'
import { db } from '#app/platform/db/db.server.ts'
import type { SearchDocument } from '#app/search/engine.ts'
import { searchDocuments } from '#app/search/schema.server.ts'

export type StoredDocument = SearchDocument & { checksum: string }

/** Keeps what the order is made from, whichever engine finds; in the open transaction. */
export async function storeDocuments(documents: StoredDocument[]) {
  if (!documents.length) return
  const rows = documents.map(({ id, ...document }) => ({ threadId: id, ...document }))
  const replaced = Object.keys(rows[0]!).filter((column) => column !== 'threadId')
  await db
    .insert(searchDocuments)
    .values(rows)
    .onConflictDoUpdate({
      target: searchDocuments.threadId,
      set: Object.fromEntries(replaced.map((column) => [column, sql`excluded.${sql.identifier(snake(column))}`])),
    })
}

const snake = (column: string) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Forgets them, in the open transaction. */
export async function forgetDocuments(ids: number[]) {
  if (ids.length) await db.delete(searchDocuments).where(inArray(searchDocuments.threadId, ids))
}

/** What is kept of those that are known. */
export async function knownDocuments(ids: number[]) {
  if (!ids.length) return new Map<number, typeof searchDocuments.$inferSelect>()
  const rows = await db.select().from(searchDocuments).where(inArray(searchDocuments.threadId, ids))
  return new Map(rows.map((row) => [row.threadId, row]))
}
