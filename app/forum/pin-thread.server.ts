import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { PINS_MAX } from '#app/forum/limits.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { type Act, kept, tooLate } from '#app/forum/thread-acts.server.ts'
import { threadMark } from '#app/forum/thread-mark.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { countRows, forUpdate } from '#app/platform/db/sql.server.ts'
import { Declined } from '#app/platform/errors.ts'

const pinned = threadMark({
  column: 'pinnedAt',
  on: 'pinned',
  off: 'unpinned',
  check: async ({ categoryId }) => {
    if (!(await hasRoomForPin(categoryId))) throw new Declined('conflict', 'tools.no.pins', { max: PINS_MAX })
  },
})

/** A thread stands above the list of its category. Refuses when there are enough already. */
export const pinThread = pinned.put

/** A thread takes its ordinary place again. */
export const unpinThread = pinned.takeOff

/** Takes back a pinning or an unpinning; the latter only while there is room. */
export async function undoPinning(act: Act, thread: { categoryId: number }) {
  if (kept(act, 'pinnedAt') && !(await hasRoomForPin(thread.categoryId))) throw tooLate('tools.no.pinsSince')
  await pinned.undo(act, { orSince: ['moved'] })
}

/** Whether one more thread of a category can be pinned. Two people who pin at once follow one another. */
export async function hasRoomForPin(categoryId: number) {
  await forUpdate(db.select({ id: categories.id }).from(categories).where(eq(categories.id, categoryId)))
  const pins = and(eq(threads.categoryId, categoryId), isNotNull(threads.pinnedAt), isNull(threads.hiddenAt))
  return (await countRows(threads, pins)) < PINS_MAX
}
