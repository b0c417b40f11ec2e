import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { Thread } from '#app/forum/find.server.ts'
import { threads } from '#app/forum/schema.server.ts'
import {
  type Act,
  findThreadForTools,
  kept,
  nothingSince,
  type ToolKind,
  type ToolUse,
  writeAct,
} from '#app/forum/thread-acts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

type Mark = {
  /** Since when the thread has it. */
  column: 'closedAt' | 'unlistedAt' | 'pinnedAt'
  on: ToolKind
  off: ToolKind
  /** Throws why it cannot be set now. */
  check?: (thread: Thread) => Promise<void>
}

/** A mark that webcare puts on a thread and takes off again, each told in the thread; doing either twice changes nothing. */
export function threadMark({ column, on, off, check }: Mark) {
  const set = (threadId: number, at: number | null) =>
    db
      .update(threads)
      .set({ [column]: at })
      .where(eq(threads.id, threadId))
  return {
    put: (actor: Actor, { threadId, reason }: ToolUse) =>
      transact(async () => {
        const thread = await findThreadForTools(actor, threadId)
        if (thread[column]) return { thread, actId: null }
        await check?.(thread)
        await set(threadId, now())
        return { thread, actId: await writeAct(actor!, on, { threadId, reason }) }
      }),
    takeOff: (actor: Actor, { threadId, reason }: ToolUse) =>
      transact(async () => {
        const thread = await findThreadForTools(actor, threadId)
        if (!thread[column]) return { thread, actId: null }
        await set(threadId, null)
        const facts = { [column]: thread[column] }
        return { thread, actId: await writeAct(actor!, off, { threadId, reason, facts }) }
      }),
    /** As it was before an act, in the open transaction; throws when it was put on or taken off since. */
    undo: async (act: Act, { orSince = [] }: { orSince?: ToolKind[] } = {}) => {
      await nothingSince(act, [on, off, ...orSince])
      await set(act.threadId, kept(act, column))
    },
  }
}
