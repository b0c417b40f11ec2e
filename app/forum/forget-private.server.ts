import { and, eq, inArray, sql } from 'drizzle-orm'
import { bookmarks, drafts, follows, meToos, threads, votes } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

const AT_ONCE = 200

/** Deletes what somebody kept here for themselves, in the open transaction. */
export async function forgetPrivate(memberId: number) {
  await db.delete(drafts).where(eq(drafts.memberId, memberId))
  await db.delete(bookmarks).where(eq(bookmarks.memberId, memberId))
  await db.delete(follows).where(eq(follows.memberId, memberId))
}

/**
 * Takes somebody out of what is counted, in parts: their votes go on counting without a person, like imported ones, and
 * their "me too" goes.
 */
export const forgetOpinions = defineJob<{ memberId: number }>('forum.forget-opinions', async ({ memberId }) => {
  while (await forgetVotes(memberId));
  while (await forgetMeToos(memberId));
})

async function forgetVotes(memberId: number) {
  const rows = await db.select({ id: votes.id }).from(votes).where(eq(votes.memberId, memberId)).limit(AT_ONCE)
  const ids = rows.map((row) => row.id)
  if (ids.length)
    await transact(async () => {
      await db.update(votes).set({ memberId: null }).where(inArray(votes.id, ids))
    })
  return ids.length > 0
}

async function forgetMeToos(memberId: number) {
  const rows = await db.select({ id: meToos.threadId }).from(meToos).where(eq(meToos.memberId, memberId)).limit(AT_ONCE)
  const ids = rows.map((row) => row.id)
  if (ids.length)
    await transact(async () => {
      await db.delete(meToos).where(and(eq(meToos.memberId, memberId), inArray(meToos.threadId, ids)))
      await db
        .update(threads)
        .set({ meTooCount: sql`(select count(*) from me_toos where me_toos.thread_id = ${threads.id})` })
        .where(inArray(threads.id, ids))
    })
  return ids.length > 0
}
