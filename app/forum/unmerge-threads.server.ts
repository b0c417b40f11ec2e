import { and, eq, inArray } from 'drizzle-orm'
import { batches, carryBack } from '#app/forum/carry-over.server.ts'
import type { Thread } from '#app/forum/find.server.ts'
import { placeOf } from '#app/forum/merge-threads.server.ts'
import { acceptedAnswers, posts, threads } from '#app/forum/schema.server.ts'
import { type Act, keptIds, tooLate } from '#app/forum/thread-acts.server.ts'
import { noteMoved } from '#app/forum/thread-mentions.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Takes two threads apart again that were merged: what came from the source and is still in the target goes back. */
export async function undoMerge(act: Act, target: Thread, source: Thread | undefined) {
  if (!source || source.mergedIntoId !== target.id) throw tooLate()
  // Its posts have moved on with the target's: that merge comes first.
  if (target.mergedIntoId) throw tooLate('tools.no.mergedOn')
  const [from, to] = [await placeOf(source), await placeOf(target)]
  const answers = keptIds(act, 'answers')
  for (const ids of batches(answers)) {
    const back = await db
      .update(posts)
      .set({ threadId: source.id })
      .where(and(inArray(posts.id, ids), eq(posts.threadId, target.id)))
      .returning({ id: posts.id })
    await takeAlong(
      back.map((post) => post.id),
      source.id,
    )
  }
  for (const ids of batches(keptIds(act, 'comments')))
    await db
      .update(posts)
      .set({ threadId: source.id, parentId: from.questionId })
      .where(and(inArray(posts.id, ids), eq(posts.threadId, target.id)))
  await restoreSolutions(act, source.id)
  await carryBack(from, to, act.at)
  await noteMoved(source.id)
  await db
    .update(threads)
    .set({ hiddenAt: null, hiddenById: null, mergedIntoId: null })
    .where(eq(threads.id, source.id))
  await refreshThread(source.id)
  await refreshThread(target.id)
}

/** The comments under these answers, newer ones too, and that they are solutions. */
async function takeAlong(answerIds: number[], threadId: number) {
  if (!answerIds.length) return
  await db
    .update(posts)
    .set({ threadId })
    .where(and(inArray(posts.parentId, answerIds), eq(posts.kind, 'comment')))
  await db.update(acceptedAnswers).set({ threadId }).where(inArray(acceptedAnswers.answerId, answerIds))
}

/** Solutions that gave way to the target's are solutions of their own question again. */
async function restoreSolutions(act: Act, threadId: number) {
  const dropped = act.facts.dropped
  if (typeof dropped !== 'string') return
  const rows = JSON.parse(dropped) as (typeof acceptedAnswers.$inferSelect)[]
  const ids = rows.map((row) => row.answerId)
  const here = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(inArray(posts.id, ids), eq(posts.threadId, threadId)))
  const back = rows.filter((row) => here.some((post) => post.id === row.answerId))
  if (back.length) await db.insert(acceptedAnswers).values(back).onConflictDoNothing()
}
