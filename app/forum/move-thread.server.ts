import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { hasRoomForPin } from '#app/forum/pin-thread.server.ts'
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
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField } from '#app/platform/errors.ts'

/** Moves a thread to another category; what was pinned above the old one is not pinned above the new one. */
export async function moveThread(actor: Actor, { threadId, category, reason }: ToolUse & { category: number }) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    const [to] = await db
      .select({ id: categories.id, name: categories.name })
      .from(categories)
      .where(and(eq(categories.id, category), isNull(categories.archivedAt)))
    if (!to) throw new InvalidField('category', 'tools.move.missing')
    if (to.id === thread.categoryId) throw new InvalidField('category', 'tools.move.same')
    await setPlace(threadId, { categoryId: to.id, pinnedAt: null })
    const facts = { from: thread.categoryId, to: to.id, pinnedAt: thread.pinnedAt }
    return { thread, to, actId: await writeAct(actor!, 'moved', { threadId, reason, facts }) }
  })
}

/** Takes a thread back to where it was; pinned again as well, if there is room. */
export async function undoMoving(act: Act, thread: { categoryId: number }) {
  await nothingSince(act, ['moved'])
  const from = kept(act, 'from')
  // Who edits a question may move it too.
  if (from === null || thread.categoryId !== kept(act, 'to')) throw tooLate()
  const pinnedAt = kept(act, 'pinnedAt')
  await setPlace(act.threadId, {
    categoryId: from,
    pinnedAt: pinnedAt && (await hasRoomForPin(from)) ? pinnedAt : null,
  })
}

const setPlace = (threadId: number, place: { categoryId: number; pinnedAt: number | null }) =>
  db.update(threads).set(place).where(eq(threads.id, threadId))
