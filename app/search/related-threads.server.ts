import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { threads } from '#app/forum/schema.server.ts'
import { listedByNumber } from '#app/forum/visibility.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { relatedThreads } from '#app/search/schema.server.ts'

const SHOWN = 5

export type RelatedThread = Awaited<ReturnType<typeof readRelated>>[number]

/** Other threads about the subject of a thread that this reader may see, solved ones first. Found when they were written. */
export async function readRelated(actor: Actor, threadId: number) {
  const rows = await relatedFor(actor)({ threadId })
  return rows
    .map(({ solvedAt, ...thread }) => ({ ...thread, solved: solvedAt !== null }))
    .sort((a, b) => Number(b.solved) - Number(a.solved))
}

/** By standing, which says what categories somebody may see. */
const relatedFor = (actor: Actor) =>
  prepared(`related_threads_${standingOf(actor)}`, () =>
    db
      .select({
        id: threads.id,
        slug: threads.slug,
        title: threads.title,
        lang: threads.lang,
        solvedAt: threads.solvedAt,
      })
      .from(relatedThreads)
      .innerJoin(threads, eq(threads.id, relatedThreads.targetId))
      .where(and(eq(relatedThreads.threadId, sql.placeholder('threadId')), listedByNumber(actor)))
      .orderBy(asc(relatedThreads.place))
      .limit(SHOWN),
  )

/** Keeps what looks like a thread, the best first; what stays as it was is not written. In the open transaction. */
export async function storeRelated(threadId: number, targetIds: number[]) {
  const rows = await db
    .select({ targetId: relatedThreads.targetId })
    .from(relatedThreads)
    .where(eq(relatedThreads.threadId, threadId))
    .orderBy(asc(relatedThreads.place))
  if (String(rows.map((row) => row.targetId)) === String(targetIds)) return
  await db.delete(relatedThreads).where(eq(relatedThreads.threadId, threadId))
  if (!targetIds.length) return
  await db.insert(relatedThreads).values(targetIds.map((targetId, place) => ({ threadId, targetId, place })))
}

/** Forgets threads that are gone altogether, in the open transaction. Removed ones stay: they are not shown, and may come back. */
export async function forgetRelated(ids: number[]) {
  await db
    .delete(relatedThreads)
    .where(or(inArray(relatedThreads.threadId, ids), inArray(relatedThreads.targetId, ids)))
}
