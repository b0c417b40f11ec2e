import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findAnswer } from '#app/forum/find.server.ts'
import { canUseTools } from '#app/forum/policy.ts'
import { posts } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** The brand stands behind an answer, whoever wrote it: who said so and when is kept. Twice changes nothing. */
export async function markOfficial(actor: Actor, { answerId }: { answerId: number }) {
  authorize(canUseTools(actor))
  return transact(async () => {
    const { answer, thread } = await findAnswer(actor, answerId)
    if (!answer.officialAt) {
      await db.update(posts).set({ officialAt: now(), officialById: actor!.id }).where(eq(posts.id, answerId))
      await record('forum.answer-made-official', { threadId: thread.id, answerId }, { by: actor!.id })
    }
    return { thread }
  })
}

/** Takes that back. */
export async function unmarkOfficial(actor: Actor, { answerId }: { answerId: number }) {
  authorize(canUseTools(actor))
  return transact(async () => {
    const { answer, thread } = await findAnswer(actor, answerId)
    if (answer.officialAt) {
      await db.update(posts).set({ officialAt: null, officialById: null }).where(eq(posts.id, answerId))
      await record('forum.answer-made-unofficial', { threadId: thread.id, answerId }, { by: actor!.id })
    }
    return { thread }
  })
}
