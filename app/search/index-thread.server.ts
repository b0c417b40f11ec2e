// The work that keeps the index in step; `subscriptions.server.ts` says which facts lead to it.
import { eq, inArray } from 'drizzle-orm'
import { threads, threadTags } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { refreshIndex, refreshIndexWhere, reindexAll } from '#app/search/refresh-index.server.ts'
import { relateFrom, relateThreads } from '#app/search/relate-threads.server.ts'

export const indexThread = defineJob<{ threadId: number }>('search.index-thread', ({ threadId }) =>
  refreshIndex([threadId], { whenNew: (threadIds) => enqueue(relateThreads, { threadIds }) }),
)

export const indexThreads = defineJob<{ threadIds: number[] }>('search.index-threads', async ({ threadIds }) => {
  await refreshIndex(threadIds)
  await relateFrom(Math.min(...threadIds))
})

/** A thread and the other one that a change is about, if there is one. */
export const indexBothThreads = defineJob<{ threadId: number; otherId: number | null }>(
  'search.index-both-threads',
  ({ threadId, otherId }) => refreshIndex(otherId === null ? [threadId] : [threadId, otherId]),
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

export const reindex = defineJob<null>('search.reindex', async () => {
  await reindexAll()
  await relateFrom(1)
})
