import { and, eq, inArray } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { posts } from '#app/forum/schema.server.ts'
import { type ImportedKind, importedRows } from '#app/imports/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const these = (sourceId: number, kind: ImportedKind, externalIds: string[]) =>
  and(eq(importedRows.sourceId, sourceId), eq(importedRows.kind, kind), inArray(importedRows.externalId, externalIds))

/** Of these rows of the dump those that are not in the community yet, each once. */
export async function notYet<Item extends { id: string }>(
  sourceId: number,
  kind: ImportedKind,
  items: Item[],
): Promise<Item[]> {
  if (!items.length) return []
  const ids = items.map((item) => item.id)
  const rows = await db
    .select({ id: importedRows.externalId })
    .from(importedRows)
    .where(these(sourceId, kind, ids))
  const known = new Set(rows.map((row) => row.id))
  return items.filter(({ id }) => !known.has(id) && known.add(id))
}

/** Notes where rows of the dump are kept here; in the transaction that writes them. */
export async function remember(sourceId: number, kind: ImportedKind, rows: { id: string; localId: number }[]) {
  if (!rows.length) return
  await db.insert(importedRows).values(rows.map(({ id, localId }) => ({ sourceId, kind, externalId: id, localId })))
}

/** The members that these rows of the dump have become. */
export async function importedMembers(sourceId: number, kind: 'person' | 'stand-in', ids: (string | undefined)[]) {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined)
  if (!wanted.length) return new Map<string, number>()
  const rows = await db
    .select({ id: importedRows.externalId, memberId: members.id })
    .from(importedRows)
    .innerJoin(members, eq(members.id, importedRows.localId))
    .where(these(sourceId, kind, wanted))
  return new Map(rows.map((row) => [row.id, row.memberId]))
}

export type ImportedPost = {
  id: number
  threadId: number
  kind: 'question' | 'answer' | 'comment'
  authorId: number
  createdAt: number
}

/** The questions and answers that these posts of the dump have become. */
export async function importedPosts(
  sourceId: number,
  ids: string[],
): Promise<Map<string, ImportedPost & { lang: 'nl' | 'en' }>> {
  if (!ids.length) return new Map()
  const rows = await db
    .select({
      externalId: importedRows.externalId,
      id: posts.id,
      threadId: posts.threadId,
      kind: posts.kind,
      authorId: posts.authorId,
      createdAt: posts.createdAt,
      lang: posts.lang,
    })
    .from(importedRows)
    .innerJoin(posts, eq(posts.id, importedRows.localId))
    .where(these(sourceId, 'post', [...new Set(ids)]))
  return new Map(rows.map(({ externalId, ...post }) => [externalId, post]))
}
