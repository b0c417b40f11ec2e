import { eq } from 'drizzle-orm'
import type { Actor, Member } from '#app/accounts/roles.ts'
import { findAnswer } from '#app/forum/find.server.ts'
import { canAccept } from '#app/forum/policy.ts'
import { acceptedAnswers } from '#app/forum/schema.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, Declined } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** Solutions a thread may have: more are no help to whoever looks for one. */
export const MOST_SOLUTIONS = 10

/** Marks an answer as a solution, beside those chosen before. Accepting twice changes nothing. */
export async function acceptAnswer(actor: Actor, { answerId }: { answerId: number }) {
  return transact(async () => {
    const { answer, thread } = await findAnswer(actor, answerId)
    authorize(canAccept(actor, thread))
    if (await choose({ threadId: thread.id, answerId: answer.id, by: actor! }))
      await record('forum.answer-accepted', { threadId: thread.id, answerId }, { by: actor!.id })
    return { thread }
  })
}

async function choose({ threadId, answerId, by }: { threadId: number; answerId: number; by: Member }) {
  const chosen = await db
    .select({ answerId: acceptedAnswers.answerId })
    .from(acceptedAnswers)
    .where(eq(acceptedAnswers.threadId, threadId))
  if (chosen.some((one) => one.answerId === answerId)) return false
  if (chosen.length >= MOST_SOLUTIONS) throw new Declined('conflict', 'mine.no.manySolutions', { max: MOST_SOLUTIONS })
  await insertAcceptance({ threadId, answerId, by, at: now() })
  await refreshThread(threadId)
  return true
}

/** Writes who chose the solution, and in what role; in the open transaction. */
export async function insertAcceptance(choice: {
  threadId: number
  answerId: number
  by: Pick<Member, 'id' | 'role'>
  at: number
}) {
  const { threadId, answerId, by, at } = choice
  const values = { threadId, answerId, acceptedAt: at, acceptedById: by.id, acceptedByRole: by.role }
  await db.insert(acceptedAnswers).values(values).onConflictDoUpdate({ target: acceptedAnswers.answerId, set: values })
}
