import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canEdit, canHide, canSeeHidden } from '#app/forum/policy.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { tagsOf } from '#app/forum/thread-lists.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const EXCERPT = 200

/** A post for the page that edits or removes it; throws `not-found`, or why this person may not. */
export async function readPostToChange(actor: Actor, { postId, change }: { postId: number; change: 'edit' | 'hide' }) {
  const [row] = await db
    .select({ post: posts, thread: threads })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.id, postId), inSeenCategory(actor)))
  if (!row || row.thread.mergedIntoId) throw notFound()
  const { post, thread } = row
  if ((post.hiddenAt || thread.hiddenAt) && !canSeeHidden(actor, post)) throw notFound()
  authorize(change === 'edit' ? canEdit(actor, post) : canHide(actor, post, thread))
  const tags = (await tagsOf([thread.id])).get(thread.id) ?? []
  return { post, thread, tags, excerpt: excerpt(plainText(post.html), EXCERPT) }
}
