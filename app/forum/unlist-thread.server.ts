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

/** A thread leaves all lists, search and feeds, and is still read by who has its address. Twice changes nothing. */
export async function unlistThread(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (thread.unlistedAt) return { thread, actId: null }
    await setUnlisted(threadId, now())
    return { thread, actId: await writeAct(actor!, 'unlisted', { threadId, reason }) }
  })
}

/** Puts a thread back into the lists. */
export async function listThread(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (!thread.unlistedAt) return { thread, actId: null }
    await setUnlisted(threadId, null)
    const facts = { unlistedAt: thread.unlistedAt }
    return { thread, actId: await writeAct(actor!, 'listed', { threadId, reason, facts }) }
  })
}

/** Takes back an unlisting or a listing. */
export async function undoUnlisting(act: Act) {
  await nothingSince(act, ['unlisted', 'listed'])
  await setUnlisted(act.threadId, kept(act, 'unlistedAt'))
}

const setUnlisted = (threadId: number, unlistedAt: number | null) =>
  db.update(threads).set({ unlistedAt }).where(eq(threads.id, threadId))
