import { and, gt, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/**
 * Threads in categories that this reader may see: for whatever is found by its number. What is removed is found too:
 * the policy says who still sees it. Written as an exclusion, so that lists keep following the index of their order.
 */
export function inSeenCategory(actor: Actor): SQL | undefined {
  const standing = standingOf(actor)
  if (standing === 3) return undefined
  const kept = db.select({ id: categories.id }).from(categories).where(gt(categories.seenFrom, standing))
  return notInArray(threads.categoryId, kept)
}

/** Threads that lists and search may know of at all, whoever reads. */
export const indexedThread = () => and(isNull(threads.hiddenAt), isNull(threads.unlistedAt))

/** The threads that lists, search, feeds and counts may show this reader: one condition, used by all of them. */
export const listedThread = (actor: Actor) => and(indexedThread(), inSeenCategory(actor))

/**
 * The same as `indexedThread`, said so that no index on what is hidden fits: SQLite would rather go through all threads
 * by it than look them up by their numbers.
 */
const indexedByNumber = () => sql`coalesce(${threads.hiddenAt}, ${threads.unlistedAt}) is null`

/** Threads found by their numbers that were not removed, said in the same way. */
export const notRemovedByNumber = () => sql`coalesce(${threads.hiddenAt}, 0) = 0`

/** Those of these threads that lists and search may know of. */
export const indexedAmong = (threadIds: number[]) => and(inArray(threads.id, threadIds), indexedByNumber())

/** What lists may show this reader, for threads found by their numbers: in that order, or through a join. */
export const listedByNumber = (actor: Actor) => and(indexedByNumber(), inSeenCategory(actor))

/** Those of these threads that lists may show this reader. */
export const listedAmong = (actor: Actor, threadIds: number[]) => and(indexedAmong(threadIds), inSeenCategory(actor))

/** The posts that others than staff and their authors may see. */
export const visiblePost = () => isNull(posts.hiddenAt)
