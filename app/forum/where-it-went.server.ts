import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findPost, findThread, MovedMeanwhile } from '#app/forum/find.server.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'

/** What was merged on and on is found in so many steps; nobody walks further. */
const MOST_STEPS = 10

type Step = 'mergedIntoId' | 'duplicateOfId'

/** Follows a thread to where it was merged into, or also to what it is a duplicate of: the number of the last one. */
export async function followThreads(threadId: number, steps: Step[]): Promise<number> {
  let at = threadId
  for (let step = 0; step < MOST_STEPS; step++) {
    const [thread] = await db
      .select({ mergedIntoId: threads.mergedIntoId, duplicateOfId: threads.duplicateOfId })
      .from(threads)
      .where(eq(threads.id, at))
    const next = steps.map((name) => thread?.[name]).find(Boolean)
    if (!next || next === threadId) return at
    at = next
  }
  return at
}

/** The thread that a merged one leads to, if this reader may see it; null when the thread was not merged. */
export async function whereItWent(actor: Actor, threadId: number) {
  const id = await followThreads(threadId, ['mergedIntoId'])
  if (id === threadId) return null
  const [target] = await db
    .select({ id: threads.id, slug: threads.slug })
    .from(threads)
    .where(and(eq(threads.id, id), isNull(threads.hiddenAt), inSeenCategory(actor)))
  return target ?? null
}

/**
 * A write that what goes on meanwhile does not stop: done once more when its thread was merged, or its post moved,
 * while it waited for them. In a transaction of its own each time.
 */
export async function whereverItWent<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await transact(write)
  } catch (problem) {
    if (problem instanceof MovedMeanwhile) return transact(write)
    throw problem
  }
}

/** The thread to answer in, locked: what is sent while webcare merges is not lost. */
export async function findThreadToAnswer(actor: Actor, threadId: number) {
  const thread = await findThread(actor, (await whereItWent(actor, threadId))?.id ?? threadId)
  if (thread.mergedIntoId && (await whereItWent(actor, threadId))) throw new MovedMeanwhile()
  return thread
}

/** The post to comment on, with its locked thread; a merged question has the one of the thread it went to in its place. */
export async function findPostToComment(actor: Actor, postId: number) {
  try {
    return await findPost(actor, await leadsToPost(actor, postId))
  } catch (problem) {
    if (problem instanceof Declined && problem.kind === 'not-found' && (await leadsToPost(actor, postId)) !== postId)
      throw new MovedMeanwhile()
    throw problem
  }
}

async function leadsToPost(actor: Actor, postId: number) {
  const [post] = await db.select({ threadId: posts.threadId, kind: posts.kind }).from(posts).where(eq(posts.id, postId))
  const target = post?.kind === 'question' ? await whereItWent(actor, post.threadId) : null
  if (!target) return postId
  const [question] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, target.id), eq(posts.kind, 'question')))
  return question?.id ?? postId
}
