// What looks like a thread is found when the thread is written: reading it then costs a look at an index.
import { setTimeout as pause } from 'node:timers/promises'
import { and, asc, eq, gt } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { indexedThread } from '#app/forum/visibility.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { defineJob, enqueue, type Job } from '#app/platform/jobs.server.ts'
import { storeRelated } from '#app/search/related-threads.server.ts'
import { searchDocuments } from '#app/search/schema.server.ts'
import { nearestThreads } from '#app/search/similar-threads.server.ts'

/** Kept of each: more than are shown, since not every reader may see all of them, and some will be removed. */
const KEPT = 10
/** A thread that is new may belong beside those it looks like: so many of them are looked at again. */
const NEIGHBOURS = 5
/** What holds less than this share of the title's words is about something else. */
const LEAST_COVERED = 0.15
const BATCH = 20

/** For threads that are new or have another title: what looks like them, and theirs in turn. */
export const relateThreads = defineJob<{ threadIds: number[] }>('search.relate-threads', async ({ threadIds }) => {
  const neighbours = new Set<number>()
  for (const threadId of threadIds) for (const id of (await relate(threadId)).slice(0, NEIGHBOURS)) neighbours.add(id)
  for (const threadId of neighbours) if (!threadIds.includes(threadId)) await relate(threadId)
})

/** The same for many, some at a time: the job puts itself in line again, so that other work has its turn. */
export const relateAll: Job<{ after: number }> = defineJob('search.relate-all', async ({ after }) => {
  const rows = await db
    .select({ id: searchDocuments.threadId })
    .from(searchDocuments)
    .where(gt(searchDocuments.threadId, after))
    .orderBy(asc(searchDocuments.threadId))
    .limit(BATCH)
  for (const { id } of rows) {
    const startedAt = performance.now()
    await relate(id)
    // As long a rest as the work took, for whoever waits for a page meanwhile.
    await pause(performance.now() - startedAt)
  }
  const last = rows.at(-1)
  if (last && rows.length === BATCH) await transact(() => enqueue(relateAll, { after: last.id }))
})

/** Has all threads from a number on looked at. */
export const relateFrom = (threadId: number) => transact(() => enqueue(relateAll, { after: threadId - 1 }))

async function relate(threadId: number) {
  const [thread] = await db
    .select({ title: threads.title })
    .from(threads)
    .where(and(eq(threads.id, threadId), indexedThread()))
  if (!thread) return []
  const about = { title: thread.title, exclude: threadId, leastCovered: LEAST_COVERED }
  const ids = await nearestThreads('anybody', about, KEPT)
  await transact(
    async () => {
      const [now] = await forUpdate(db.select({ title: threads.title }).from(threads).where(eq(threads.id, threadId)))
      // With another title it is in line again.
      if (now?.title === thread.title) await storeRelated(threadId, ids)
    },
    { again: true },
  )
  return ids
}
