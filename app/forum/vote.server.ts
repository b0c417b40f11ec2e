import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findPost } from '#app/forum/find.server.ts'
import { canVote } from '#app/forum/policy.ts'
import { posts, votes } from '#app/forum/schema.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { scoreOf } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const VOTES = { name: 'vote', points: 60, per: MINUTE }

/** A person's one vote on a post: up, down, or none. The same vote twice changes nothing. */
export async function vote(actor: Actor, { postId, value }: { postId: number; value: -1 | 0 | 1 }) {
  return transact(async () => {
    const { post, thread } = await findPost(actor, postId)
    if (post.hiddenAt || thread.hiddenAt) throw notFound()
    authorize(canVote(actor, post))
    const memberId = actor!.id
    const mine = and(eq(votes.postId, postId), eq(votes.memberId, memberId))
    const [before] = await db.select({ value: votes.value }).from(votes).where(mine)
    if ((before?.value ?? 0) !== value) {
      await limitRate(VOTES, String(memberId))
      if (value === 0) await db.delete(votes).where(mine)
      else
        await db
          .insert(votes)
          .values({ postId, memberId, value, at: now() })
          .onConflictDoUpdate({ target: [votes.postId, votes.memberId], set: { value, at: now() } })
      await db.update(posts).set({ score: scoreOf }).where(eq(posts.id, postId))
      await refreshThread(thread.id)
      await record('forum.voted', { threadId: thread.id, postId, value }, { by: memberId })
    }
    return { thread, post }
  })
}
