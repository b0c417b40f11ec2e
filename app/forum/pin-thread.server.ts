import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { PINS_MAX } from '#app/forum/limits.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import {
  type Act,
  findThreadForTools,
  kept,
  nothingSince,
  type ToolUse,
  tooLate,
  writeAct,
} from '#app/forum/thread-acts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { countRows, forUpdate } from '#app/platform/db/sql.server.ts'
import { Declined } from '#app/platform/errors.ts'

/** A thread stands above the list of its category. Refuses when there are enough already. Twice changes nothing. */
export async function pinThread(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (thread.pinnedAt) return { thread, actId: null }
    if (!(await hasRoomForPin(thread.categoryId))) throw new Declined('conflict', 'tools.no.pins', { max: PINS_MAX })
    await setPinned(threadId, now())
    return { thread, actId: await writeAct(actor!, 'pinned', { threadId, reason }) }
  })
}

/** A thread takes its ordinary place again. */
export async function unpinThread(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (!thread.pinnedAt) return { thread, actId: null }
    await setPinned(threadId, null)
    const facts = { pinnedAt: thread.pinnedAt }
    return { thread, actId: await writeAct(actor!, 'unpinned', { threadId, reason, facts }) }
  })
}

/** Takes back a pinning or an unpinning; the latter only while there is room. */
export async function undoPinning(act: Act, thread: { categoryId: number }) {
  await nothingSince(act, ['pinned', 'unpinned', 'moved'])
  const pinnedAt = kept(act, 'pinnedAt')
  if (pinnedAt && !(await hasRoomForPin(thread.categoryId))) throw tooLate('tools.no.pinsSince')
  await setPinned(act.threadId, pinnedAt)
}

/** Whether one more thread of a category can be pinned. Two people who pin at once follow one another. */
export async function hasRoomForPin(categoryId: number) {
  await forUpdate(db.select({ id: categories.id }).from(categories).where(eq(categories.id, categoryId)))
  const pinned = and(eq(threads.categoryId, categoryId), isNotNull(threads.pinnedAt), isNull(threads.hiddenAt))
  return (await countRows(threads, pinned)) < PINS_MAX
}

const setPinned = (threadId: number, pinnedAt: number | null) =>
  db.update(threads).set({ pinnedAt }).where(eq(threads.id, threadId))
