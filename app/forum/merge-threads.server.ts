import { and, eq, inArray } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { carryOver } from '#app/forum/carry-over.server.ts'
import type { Thread } from '#app/forum/find.server.ts'
import type { Target } from '#app/forum/find-target.server.ts'
import { acceptedAnswers, posts, threads } from '#app/forum/schema.server.ts'
import { type ToolUse, writeAct } from '#app/forum/thread-acts.server.ts'
import { noteMoved } from '#app/forum/thread-mentions.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { findTwoThreads } from '#app/forum/two-threads.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'

/**
 * Puts everything under a question under another one. The question itself stays in its thread, which is hidden and
 * leads on to the target from its old address; the target's line about it quotes the question. What is needed to take
 * it apart again is kept with the act: see `unmerge-threads.server.ts`.
 */
export async function mergeThreads(actor: Actor, { threadId, reason, ...named }: ToolUse & Target) {
  return transact(async () => {
    const [source, target] = await findTwoThreads(actor, { threadId, way: 'merge', ...named })
    const from = await placeOf(source)
    const to = await placeOf(target)
    const solutions = await moveSolutions(source.id, target.id)
    const moved = await movePosts(from, to)
    const at = now()
    await carryOver(from, to, at)
    await noteMoved(target.id)
    await db
      .update(threads)
      .set({ hiddenAt: at, hiddenById: actor!.id, mergedIntoId: target.id })
      .where(eq(threads.id, source.id))
    await refreshThread(source.id)
    await refreshThread(target.id)
    const facts = { ...moved, ...solutions }
    const actId = await writeAct(actor!, 'merged', { threadId: target.id, reason, otherId: source.id, facts, at })
    return { source, target, actId }
  })
}

/** Where a thread's question is, and whose. */
export async function placeOf(thread: Pick<Thread, 'id' | 'authorId'>) {
  const [question] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, thread.id), eq(posts.kind, 'question')))
  if (!question) throw notFound()
  return { threadId: thread.id, questionId: question.id, authorId: thread.authorId }
}

type Place = Awaited<ReturnType<typeof placeOf>>

/** Answers with their comments, removed ones too; comments under the question come under the target's question. */
async function movePosts(from: Place, to: Place) {
  const answers = await db
    .update(posts)
    .set({ threadId: to.threadId })
    .where(and(eq(posts.threadId, from.threadId), eq(posts.kind, 'answer')))
    .returning({ id: posts.id })
  const comments = await db
    .update(posts)
    .set({ threadId: to.threadId, parentId: to.questionId })
    .where(and(eq(posts.threadId, from.threadId), eq(posts.kind, 'comment'), eq(posts.parentId, from.questionId)))
    .returning({ id: posts.id })
  await db
    .update(posts)
    .set({ threadId: to.threadId })
    .where(and(eq(posts.threadId, from.threadId), eq(posts.kind, 'comment')))
  return { answers: answers.map((post) => post.id), comments: comments.map((post) => post.id) }
}

/** The source's solutions are solutions of the target when that has none; otherwise they are answers like others, and the act remembers. */
async function moveSolutions(from: number, to: number): Promise<Record<string, string>> {
  const [solved] = await db.select().from(acceptedAnswers).where(eq(acceptedAnswers.threadId, to)).limit(1)
  if (!solved) {
    await db.update(acceptedAnswers).set({ threadId: to }).where(eq(acceptedAnswers.threadId, from))
    return {}
  }
  const dropped = await db.select().from(acceptedAnswers).where(eq(acceptedAnswers.threadId, from))
  if (!dropped.length) return {}
  const ids = dropped.map((row) => row.answerId)
  await db.delete(acceptedAnswers).where(inArray(acceptedAnswers.answerId, ids))
  return { dropped: JSON.stringify(dropped) }
}
