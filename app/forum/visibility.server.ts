import { isNull } from 'drizzle-orm'
import { posts, threads } from '#app/forum/schema.server.ts'

/** The threads that lists, search and counts may show: one condition, used by all of them. */
export const visibleThread = () => isNull(threads.hiddenAt)

/** The posts that others than staff and their authors may see. */
export const visiblePost = () => isNull(posts.hiddenAt)
