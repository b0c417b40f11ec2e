import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { answerOrder } from '#app/forum/answer-order.server.ts'
import { canSeeHidden } from '#app/forum/policy.ts'
import { COMMENTS_PER_PAGE } from '#app/forum/read-comments.server.ts'
import { ANSWERS_PER_PAGE, COMMENTS_SHOWN } from '#app/forum/read-thread.server.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { seenBy } from '#app/forum/select-posts.server.ts'
import { readSolutions } from '#app/forum/solutions.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { whereItWent } from '#app/forum/where-it-went.server.ts'
import { encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before, countRows } from '#app/platform/db/sql.server.ts'
import { notFound } from '#app/platform/errors.ts'

export type PostPlace = {
  post: { id: number; kind: 'question' | 'answer' | 'comment'; parentId: number | null }
  thread: { id: number; slug: string }
  /** The cursor of the page of answers, or of comments, that it stands on; null for the first. */
  after: string | null
  /** It is past the comments that the thread shows: on the page with all comments of its post. */
  amongAll: boolean
}

/** Where a post stands now; throws `not-found`, also when this reader may not see it. */
export async function placeOfPost(actor: Actor, postId: number): Promise<PostPlace> {
  const [row] = await db
    .select({
      post: posts,
      thread: { id: threads.id, slug: threads.slug, hiddenAt: threads.hiddenAt, mergedIntoId: threads.mergedIntoId },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.id, postId), inSeenCategory(actor)))
  if (!row) throw notFound()
  const { post } = row
  // The question of a merged thread has stayed there: its address leads on, for who may see where to.
  const target = row.thread.mergedIntoId ? await whereItWent(actor, row.thread.id) : null
  if (row.thread.mergedIntoId && !target) throw notFound()
  const thread = target ?? row.thread
  const hidden = post.hiddenAt || (row.thread.hiddenAt && !target)
  if (hidden && !canSeeHidden(actor, post)) throw notFound()
  const place = { post, thread, after: null, amongAll: false }
  if (post.kind === 'answer') return { ...place, after: await pageOfAnswer(actor, post) }
  if (post.kind === 'question' || post.parentId === null) return place
  const comment = await pageOfComment(actor, { ...post, parentId: post.parentId })
  if (comment.amongAll) return { ...place, ...comment }
  const [parent] = await db.select().from(posts).where(eq(posts.id, post.parentId))
  return { ...place, after: parent?.kind === 'answer' ? await pageOfAnswer(actor, parent) : null }
}

type Row = typeof posts.$inferSelect

/** The last answer of the page before is the cursor of this one's page. */
async function pageOfAnswer(actor: Actor, answer: Row) {
  const solutionIds = (await readSolutions(answer.threadId)).map((one) => one.answerId)
  const { by, placeOf } = answerOrder('best', solutionIds)
  const answers = and(eq(posts.threadId, answer.threadId), eq(posts.kind, 'answer'), seenBy(actor))
  const upTo = await countRows(posts, answers)
  const below = await countRows(posts, and(answers, before(by, placeOf(answer))))
  const earlier = Math.floor((upTo - below - 1) / ANSWERS_PER_PAGE) * ANSWERS_PER_PAGE
  if (earlier < 1) return null
  const [last] = await db
    .select({ id: posts.id, score: posts.score, createdAt: posts.createdAt })
    .from(posts)
    .where(answers)
    .orderBy(...by.map((column) => desc(column)))
    .limit(1)
    .offset(earlier - 1)
  return last ? encodeCursor(placeOf(last)) : null
}

async function pageOfComment(actor: Actor, comment: Row & { parentId: number }) {
  const comments = and(eq(posts.parentId, comment.parentId), eq(posts.kind, 'comment'), seenBy(actor))
  const earlier = await countRows(
    posts,
    and(comments, sql`(${posts.createdAt}, ${posts.id}) < (${comment.createdAt}, ${comment.id})`),
  )
  if (earlier < COMMENTS_SHOWN) return { after: null, amongAll: false }
  const skipped = Math.floor(earlier / COMMENTS_PER_PAGE) * COMMENTS_PER_PAGE
  if (!skipped) return { after: null, amongAll: true }
  const [last] = await db
    .select({ id: posts.id, createdAt: posts.createdAt })
    .from(posts)
    .where(comments)
    .orderBy(asc(posts.createdAt), asc(posts.id))
    .limit(1)
    .offset(skipped - 1)
  return { after: last ? encodeCursor([last.createdAt, last.id]) : null, amongAll: true }
}
