import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findAnswer } from '#app/forum/find.server.ts'
import { canAccept } from '#app/forum/policy.ts'
import { acceptedAnswers } from '#app/forum/schema.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** Takes back that an answer is the solution. When it was not, nothing changes. */
export async function unacceptAnswer(actor: Actor, { answerId }: { answerId: number }) {
  return transact(async () => {
    const { thread } = await findAnswer(actor, answerId)
    authorize(canAccept(actor, thread))
    const removed = await db
      .delete(acceptedAnswers)
      .where(and(eq(acceptedAnswers.threadId, thread.id), eq(acceptedAnswers.answerId, answerId)))
      .returning({ threadId: acceptedAnswers.threadId })
    if (removed.length) {
      await refreshThread(thread.id)
      await record('forum.answer-unaccepted', { threadId: thread.id, answerId }, { by: actor!.id })
    }
    return { thread }
  })
}
