import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findThread } from '#app/forum/find.server.ts'
import { setFollow } from '#app/forum/follow-thread.server.ts'
import { canSayMeToo } from '#app/forum/policy.ts'
import { meToos, threads } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const PRESSES = { name: 'me-too', points: 30, per: MINUTE }

/**
 * Says that one has the same problem, or takes it back. Whoever says so follows the thread from then on; taking it back
 * leaves that as it is. The same twice changes nothing.
 */
export async function sayMeToo(actor: Actor, { threadId, value }: { threadId: number; value: boolean }) {
  return transact(async () => {
    const thread = await findThread(actor, threadId)
    if (thread.hiddenAt) throw notFound()
    authorize(canSayMeToo(actor, thread))
    const memberId = actor!.id
    const mine = and(eq(meToos.threadId, threadId), eq(meToos.memberId, memberId))
    const [said] = await db.select({ at: meToos.at }).from(meToos).where(mine)
    if (Boolean(said) !== value) {
      await limitRate(PRESSES, String(memberId))
      if (value) await db.insert(meToos).values({ threadId, memberId, at: now() })
      else await db.delete(meToos).where(mine)
      await countMeToos(threadId)
      await record('forum.me-too-said', { threadId, value }, { by: memberId })
    }
    if (value) await setFollow({ threadId, memberId, state: 'following' })
    return { thread }
  })
}

/** Brings the number of a thread into agreement with its rows, in the open transaction. */
export const countMeToos = (threadId: number) =>
  db
    .update(threads)
    .set({ meTooCount: sql`(select count(*) from me_toos where me_toos.thread_id = ${threadId})` })
    .where(eq(threads.id, threadId))
