// The vectors of threads, and the list of those that still wait for the model. Everything here is in the open transaction.
import { asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { takeChanges } from '#app/search/meaning/model-state.server.ts'
import { inBytes, signsOf } from '#app/search/meaning/vectors.ts'
import { searchMeanings } from '#app/search/schema.server.ts'

const ROWS_AT_ONCE = 1000

/** Notes threads that are to be embedded; whoever waited already waits since then. */
export async function noteUnembedded(threadIds: number[]) {
  const ids = [...new Set(threadIds)].sort((a, b) => a - b)
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE)
    await db
      .insert(searchMeanings)
      .values(ids.slice(from, from + ROWS_AT_ONCE).map((threadId) => ({ threadId, since: now() })))
      .onConflictDoUpdate({
        target: searchMeanings.threadId,
        set: { since: sql`coalesce(${searchMeanings.since}, excluded.since)` },
      })
}

/** Those that wait longest. */
export async function readUnembedded(most: number) {
  const rows = await db
    .select({ id: searchMeanings.threadId })
    .from(searchMeanings)
    .where(isNotNull(searchMeanings.since))
    .orderBy(asc(searchMeanings.since), asc(searchMeanings.threadId))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** How many wait, counted as far as `most`, and since when the first does. */
export async function unembeddedSoFar(most: number) {
  const waiting = db
    .select({ since: searchMeanings.since })
    .from(searchMeanings)
    .where(isNotNull(searchMeanings.since))
    .orderBy(asc(searchMeanings.since))
    .limit(most)
    .as('waiting')
  const [row] = await db
    .select({ n: sql<number>`count(*)`, since: sql<number | null>`min(${waiting.since})` })
    .from(waiting)
  return { waiting: Number(row?.n ?? 0), since: row?.since ? Number(row.since) : null }
}

/** Forgets what threads mean that readers cannot see any more: nothing of their texts is left. */
export async function forgetMeanings(threadIds: number[]) {
  const rows = await db
    .select({ id: searchMeanings.threadId })
    .from(searchMeanings)
    .where(inArray(searchMeanings.threadId, threadIds))
  await writeMeanings(rows.map(({ id }) => ({ id, categoryId: null, document: null, texts: null, model: null })))
}

/** What is kept of a thread. Without vectors it is not to be found by meaning. */
export type Meaning = {
  id: number
  categoryId: number | null
  document: string | null
  texts: string | null
  model: string | null
  /** Of its title, and of all of it. */
  vectors?: [Float32Array, Float32Array]
}

/** Keeps what threads mean; none of them waits any longer. */
export async function writeMeanings(meanings: Meaning[]) {
  if (!meanings.length) return
  const changes = await takeChanges(meanings.length)
  const rows = meanings.map(({ id, vectors, ...kept }, at) => ({
    ...kept,
    threadId: id,
    since: null,
    change: changes[at]!,
    signs: vectors ? joined(vectors.map(signsOf)) : null,
    numbers: vectors ? joined(vectors.map(inBytes)) : null,
  }))
  const kept = ['since', 'change', 'document', 'texts', 'model', 'signs', 'numbers'] as const
  await db
    .insert(searchMeanings)
    .values(rows)
    .onConflictDoUpdate({
      target: searchMeanings.threadId,
      set: {
        categoryId: sql`excluded.category_id`,
        ...Object.fromEntries(kept.map((column) => [column, sql`excluded.${sql.identifier(column)}`])),
      },
    })
}

/** Keeps that threads were looked at and mean what they meant; none of them waits any longer. */
export async function keepMeanings(same: Pick<Meaning, 'id' | 'categoryId' | 'document'>[]) {
  const changes = same.length ? await takeChanges(same.length) : []
  for (const [at, { id, categoryId, document }] of same.entries())
    await db
      .update(searchMeanings)
      .set({ since: null, change: changes[at]!, categoryId, document })
      .where(eq(searchMeanings.threadId, id))
}

const joined = (parts: (Uint32Array | Int8Array)[]) =>
  Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)))
