import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findThread } from '#app/forum/find.server.ts'
import { canFollow } from '#app/forum/policy.ts'
import { follows } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const CHANGES = { name: 'follow', points: 60, per: MINUTE }

type Follow = { threadId: number; memberId: number; state: 'following' | 'muted' }

/**
 * Hears of new answers from now on, or not any more. Not any more is remembered: neither having asked nor a later
 * answer makes somebody follow again who said so. The same twice changes nothing.
 */
export async function followThread(actor: Actor, { threadId, following }: { threadId: number; following: boolean }) {
  return transact(async () => {
    const thread = await findThread(actor, threadId)
    if (thread.hiddenAt) throw notFound()
    authorize(canFollow(actor))
    const memberId = actor!.id
    const state = following ? 'following' : 'muted'
    const [before] = await db
      .select({ state: follows.state })
      .from(follows)
      .where(and(eq(follows.threadId, threadId), eq(follows.memberId, memberId)))
    if (before?.state !== state) {
      await limitRate(CHANGES, String(memberId))
      await setFollow({ threadId, memberId, state })
      await record('forum.follow-changed', { threadId, following }, { by: memberId })
    }
    return { thread }
  })
}

/** Writes what somebody wants, whatever they wanted before; in the open transaction. */
export const setFollow = ({ threadId, memberId, state }: Follow) =>
  db
    .insert(follows)
    .values({ threadId, memberId, state, at: now() })
    .onConflictDoUpdate({ target: [follows.threadId, follows.memberId], set: { state } })

/** Makes somebody follow who takes part, unless they said that they do not want to; in the open transaction. */
export const followByTakingPart = (threadId: number, memberId: number) =>
  db.insert(follows).values({ threadId, memberId, state: 'following', at: now() }).onConflictDoNothing()
