import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canComment, canSeeHidden } from '#app/forum/policy.ts'
import { withMay } from '#app/forum/read-thread.server.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { seenBy, selectPosts } from '#app/forum/select-posts.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'

export const COMMENTS_PER_PAGE = 50

/** A question or answer with one page of its comments, oldest first; throws `not-found`. */
export async function readPostWithComments(
  actor: Actor,
  { postId, cursor }: { postId: number; cursor?: string | null },
) {
  const [post] = await selectPosts().where(eq(posts.id, postId))
  if (!post || post.kind === 'comment') throw notFound()
  const [thread] = await db
    .select({ ...getTableColumns(threads), answeredFrom: categories.answeredFrom })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(and(eq(threads.id, post.threadId), inSeenCategory(actor)))
  if (!thread || ((post.hiddenAt || thread.hiddenAt) && !canSeeHidden(actor, post))) throw notFound()
  const after = decodeCursor(cursor, 2)
  const rows = await selectPosts()
    .where(
      and(
        eq(posts.parentId, postId),
        eq(posts.kind, 'comment'),
        seenBy(actor),
        after ? sql`(${posts.createdAt}, ${posts.id}) > (${after[0]}, ${after[1]})` : undefined,
      ),
    )
    .orderBy(asc(posts.createdAt), asc(posts.id))
    .limit(COMMENTS_PER_PAGE + 1)
  const shown = rows.slice(0, COMMENTS_PER_PAGE)
  const last = shown.at(-1)
  return {
    post: withMay(actor, post, thread),
    thread: { id: thread.id, slug: thread.slug, title: thread.title, lang: thread.lang },
    comments: shown.map((comment) => withMay(actor, comment, thread)),
    next: rows.length > COMMENTS_PER_PAGE && last ? encodeCursor([last.createdAt, last.id]) : null,
    may: { comment: canComment(actor, thread) },
  }
}
