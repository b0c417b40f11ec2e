import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { Target } from '#app/forum/find-target.server.ts'
import { targetVerdict } from '#app/forum/policy.ts'
import { threadLinks, threads } from '#app/forum/schema.server.ts'
import {
  type Act,
  findThreadForTools,
  findThreads,
  kept,
  nothingSince,
  type ToolUse,
  tooLate,
  writeAct,
} from '#app/forum/thread-acts.server.ts'
import { findTwoThreads } from '#app/forum/two-threads.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** Says that the same was asked before, and where. The thread takes no more answers: they belong there. */
export async function markDuplicate(actor: Actor, { threadId, reason, ...named }: ToolUse & Target) {
  return transact(async () => {
    const [thread, original] = await findTwoThreads(actor, { threadId, way: 'duplicate', ...named })
    if (thread.duplicateOfId === original.id) return { thread, original, actId: null }
    await point(thread, original.id)
    const facts = { before: thread.duplicateOfId }
    const actId = await writeAct(actor!, 'marked-duplicate', { threadId, reason, otherId: original.id, facts })
    return { thread, original, actId }
  })
}

/** The thread is a question of its own again. */
export async function unmarkDuplicate(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (!thread.duplicateOfId) return { thread, actId: null }
    const otherId = thread.duplicateOfId
    await point(thread, null)
    const facts = { before: otherId }
    return { thread, actId: await writeAct(actor!, 'unmarked-duplicate', { threadId, reason, otherId, facts }) }
  })
}

/** Takes back that a thread was called a duplicate, or was no longer. */
export async function undoDuplicate(actor: Actor, act: Act, thread: { id: number; duplicateOfId: number | null }) {
  await nothingSince(act, ['marked-duplicate', 'unmarked-duplicate'])
  const before = kept(act, 'before')
  if (before) {
    const original = (await findThreads(actor, [before])).get(before)
    if (!original || !targetVerdict('duplicate', thread, original).ok) throw tooLate('tools.no.targetGone')
  }
  await point(thread, before)
}

/** The column says it to lists; the row in `thread_links` is found from the other side. */
async function point(thread: { id: number }, originalId: number | null) {
  await db.update(threads).set({ duplicateOfId: originalId }).where(eq(threads.id, thread.id))
  await db.delete(threadLinks).where(and(eq(threadLinks.threadId, thread.id), eq(threadLinks.kind, 'duplicate')))
  if (originalId)
    await db.insert(threadLinks).values({ threadId: thread.id, targetId: originalId, kind: 'duplicate', at: now() })
}
