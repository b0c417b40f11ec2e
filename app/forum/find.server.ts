// The rows that a use case is about to decide on. Everything that changes in a thread locks the thread first, so units
// on the same thread follow one another and none waits for another in a circle.
import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { Declined, notFound } from '#app/platform/errors.ts'

export type Thread = typeof threads.$inferSelect
export type Post = typeof posts.$inferSelect

/** Locks a thread for the open transaction; throws `not-found`, also in a category that is kept from this person. Hidden ones are found: the policy decides. */
export async function findThread(actor: Actor, threadId: number): Promise<Thread> {
  const [thread] = await forUpdate(
    db
      .select()
      .from(threads)
      .where(and(eq(threads.id, threadId), inSeenCategory(actor))),
  )
  if (!thread) throw notFound()
  return thread
}

/** What was asked for went to another thread while its old one was waited for: asked once more, it is found there. */
export class MovedMeanwhile extends Declined {
  constructor() {
    super('conflict', 'tools.no.movedMeanwhile')
  }
}

/** A post and its locked thread; throws `not-found`, or `MovedMeanwhile`. */
export async function findPost(actor: Actor, postId: number): Promise<{ post: Post; thread: Thread }> {
  const [place] = await db.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, postId))
  if (!place) throw notFound()
  const thread = await findThread(actor, place.threadId)
  const [post] = await db.select().from(posts).where(eq(posts.id, postId))
  if (!post) throw notFound()
  if (post.threadId !== thread.id) throw new MovedMeanwhile()
  // What is left of a merged thread is quoted in the other one, and changes only by taking the merge back.
  if (thread.mergedIntoId) throw notFound()
  return { post, thread }
}

/** An answer and its locked thread; throws `not-found`, also for a post of another kind or one that was removed. */
export async function findAnswer(actor: Actor, answerId: number) {
  const { post, thread } = await findPost(actor, answerId)
  if (post.kind !== 'answer' || post.hiddenAt || thread.hiddenAt) throw notFound()
  return { answer: post, thread }
}
