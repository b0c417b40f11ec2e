// Which documents the search server beside the database still has to be told of: nothing is lost while it is away.
import { randomInt } from 'node:crypto'
import { and, asc, gt, inArray, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { searchDocuments, searchUnsent } from '#app/search/schema.server.ts'

export type Unsent = { threadId: number; mark: number }

/** What is noted, or struck out, in one go. */
const ROWS_AT_ONCE = 1000

/** Notes documents that changed or went, in the open transaction. */
export async function noteUnsent(threadIds: number[]) {
  const ids = [...new Set(threadIds)].sort((a, b) => a - b)
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = ids.slice(from, from + ROWS_AT_ONCE)
    await db
      .insert(searchUnsent)
      .values(rows.map((threadId) => ({ threadId, since: now(), mark: randomInt(2 ** 40) })))
      .onConflictDoUpdate({ target: searchUnsent.threadId, set: { mark: sql`excluded.mark` } })
  }
}

/** Notes every document there is, some at a time. */
export async function noteAllUnsent() {
  for (let after = 0; ; ) {
    const ids = await documentIds(after, ROWS_AT_ONCE)
    if (!ids.length) return
    await transact(() => noteUnsent(ids))
    after = ids.at(-1)!
  }
}

/** The numbers of documents after one, in order. */
export async function documentIds(after: number, most: number) {
  const rows = await db
    .select({ id: searchDocuments.threadId })
    .from(searchDocuments)
    .where(gt(searchDocuments.threadId, after))
    .orderBy(asc(searchDocuments.threadId))
    .limit(most)
  return rows.map((row) => row.id)
}

/** Those that wait longest. */
export const readUnsent = (most: number): Promise<Unsent[]> =>
  db
    .select({ threadId: searchUnsent.threadId, mark: searchUnsent.mark })
    .from(searchUnsent)
    .orderBy(asc(searchUnsent.since), asc(searchUnsent.threadId))
    .limit(most)

/** How many wait, counted as far as `most`, and since when the first does. */
export async function unsentSoFar(most: number) {
  const waiting = db
    .select({ since: searchUnsent.since })
    .from(searchUnsent)
    .orderBy(asc(searchUnsent.since))
    .limit(most)
    .as('waiting')
  const [row] = await db
    .select({ n: sql<number>`count(*)`, since: sql<number | null>`min(${waiting.since})` })
    .from(waiting)
  return { waiting: Number(row?.n ?? 0), since: row?.since ? Number(row.since) : null }
}

/**
 * Strikes out what was sent, with the checksum of what was sent (none when it was removed). What changed meanwhile
 * stays noted; what an older sender overwrote is noted again.
 */
export async function strikeOut(sent: Unsent[], checksums: ReadonlyMap<number, string>) {
  const ids = sent.map(({ threadId }) => threadId)
  await transact(
    async () => {
      const rows = await db
        .select({ id: searchDocuments.threadId, checksum: searchDocuments.checksum })
        .from(searchDocuments)
        .where(inArray(searchDocuments.threadId, ids))
      const present = new Map(rows.map((row) => [row.id, row.checksum]))
      const outdated = ids.filter((id) => present.get(id) !== checksums.get(id))
      const marks = sent.map(({ mark }) => mark)
      await db.delete(searchUnsent).where(and(inArray(searchUnsent.threadId, ids), inArray(searchUnsent.mark, marks)))
      await noteUnsent(outdated)
    },
    { again: true },
  )
}
