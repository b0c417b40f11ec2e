import type { Actor } from '#app/accounts/roles.ts'
import { saveDraft } from '#app/forum/drafts.server.ts'
import { findThread } from '#app/forum/find.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Found = { threadId: number; written: Record<string, string> }

/** Says that a thread answers what somebody was about to ask. What a member wrote so far is kept as their draft. */
export async function findAnsweredBefore(actor: Actor, { threadId, written }: Found) {
  return transact(async () => {
    const thread = await findThread(actor, threadId)
    if (thread.hiddenAt) throw notFound()
    if (actor) await saveDraft(actor.id, 'ask', written)
    await record('forum.answered-before', { threadId }, { by: actor?.id ?? null })
    return { thread }
  })
}
