import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { threads } from '#app/forum/schema.server.ts'
import {
  type Act,
  findThreadForTools,
  kept,
  nothingSince,
  type ToolUse,
  writeAct,
} from '#app/forum/thread-acts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** A thread takes no more answers and comments, except from staff. Closing twice changes nothing. */
export async function closeThread(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (thread.closedAt) return { thread, actId: null }
    await setClosed(threadId, now())
    return { thread, actId: await writeAct(actor!, 'closed', { threadId, reason }) }
  })
}

/** A closed thread takes answers again. */
export async function reopenThread(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (!thread.closedAt) return { thread, actId: null }
    await setClosed(threadId, null)
    const facts = { closedAt: thread.closedAt }
    return { thread, actId: await writeAct(actor!, 'reopened', { threadId, reason, facts }) }
  })
}

/** Takes back a closing or a re-opening. */
export async function undoClosing(act: Act) {
  await nothingSince(act, ['closed', 'reopened'])
  await setClosed(act.threadId, kept(act, 'closedAt'))
}

const setClosed = (threadId: number, closedAt: number | null) =>
  db.update(threads).set({ closedAt }).where(eq(threads.id, threadId))
