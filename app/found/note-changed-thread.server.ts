import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { toldThreads } from '#app/found/schema.server.ts'
import { tellSearchEngines } from '#app/found/tell-search-engines.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { HOUR, MINUTE } from '#app/platform/time.ts'

/** A telling that failed is tried again for so long before another one is begun. */
const PATIENCE = 40 * MINUTE

/** Search engines are to hear of a thread that changed: within a minute, with all others of that minute, once an hour at most. */
export const noteChangedThread = defineJob<{ threadId: number }>('found.note-changed-thread', async ({ threadId }) => {
  await transact(async () => {
    const [thread] = await db.select({ id: threads.id }).from(threads).where(eq(threads.id, threadId))
    if (!thread) return
    const [known] = await db.select().from(toldThreads).where(eq(toldThreads.threadId, threadId))
    const underWay = now() - PATIENCE
    if (known && known.dueAt !== null && known.dueAt >= underWay) return
    const again = known?.toldAt == null ? 0 : known.toldAt + HOUR
    const latest = Math.max(now() + MINUTE, again)
    const [planned] = await db
      .select({ dueAt: toldThreads.dueAt })
      .from(toldThreads)
      .where(and(gte(toldThreads.dueAt, Math.max(underWay, again)), lte(toldThreads.dueAt, latest)))
      .orderBy(asc(toldThreads.dueAt))
      .limit(1)
    const dueAt = planned?.dueAt ?? latest
    await db
      .insert(toldThreads)
      .values({ threadId, dueAt })
      .onConflictDoUpdate({ target: toldThreads.threadId, set: { dueAt } })
    if (!planned) await enqueue(tellSearchEngines, null, { at: dueAt })
  })
})
