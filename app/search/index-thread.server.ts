// The work that keeps the index in step; `subscriptions.server.ts` says which facts lead to it.
import { eq, inArray } from 'drizzle-orm'
import { threadActs, threads, threadTags } from '#app/forum/schema.server.ts'
import { kept } from '#app/forum/thread-acts.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { refreshIndex, refreshIndexWhere } from '#app/search/refresh-index.server.ts'
import { relateFrom, relateThreads } from '#app/search/relate-threads.server.ts'
import { threadsTheyLeadTo } from '#app/search/thread-wordings.server.ts'

export const indexThread = defineJob<{ threadId: number }>('search.index-thread', ({ threadId }) =>
  refreshWithThoseTheyLeadTo([threadId]),
)

/** A thread's title is wording of what it is a duplicate of, or was merged into. */
const refreshWithThoseTheyLeadTo = async (threadIds: number[]) =>
  refreshIndex([...threadIds, ...(await threadsTheyLeadTo(threadIds))], {
    whenNew: (fresh) => enqueue(relateThreads, { threadIds: fresh }),
  })

export const indexThreads = defineJob<{ threadIds: number[] }>('search.index-threads', async ({ threadIds }) => {
  await refreshIndex(threadIds)
  await relateFrom(Math.min(...threadIds))
})

/** A thread and the others that an act of webcare is about: the one that it names, and the one that it named before. */
export const indexBothThreads = defineJob<{ threadId: number; otherId: number | null; actId: number }>(
  'search.index-both-threads',
  async ({ threadId, otherId, actId }) => {
    const [act] = await db.select({ facts: threadActs.facts }).from(threadActs).where(eq(threadActs.id, actId))
    const others = [otherId, act ? kept(act, 'before') : null].filter((id) => id !== null)
    await refreshWithThoseTheyLeadTo([threadId, ...others])
  },
)

/** A category's name and product are words of its threads. */
export const indexCategory = defineJob<{ categoryId: number }>('search.index-category', async ({ categoryId }) => {
  await refreshIndexWhere(eq(threads.categoryId, categoryId))
})

/** A tag's name and synonyms are words of its threads. */
export const indexTag = defineJob<{ tagId: number }>('search.index-tag', async ({ tagId }) => {
  const tagged = db.select({ id: threadTags.threadId }).from(threadTags).where(eq(threadTags.tagId, tagId))
  await refreshIndexWhere(inArray(threads.id, tagged))
})
