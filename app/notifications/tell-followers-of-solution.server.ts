import { and, eq } from 'drizzle-orm'
import { acceptedAnswers, posts, threads } from '#app/forum/schema.server.ts'
import { type Batched, eachFollower, isMuted } from '#app/notifications/followers.server.ts'
import { tell } from '#app/notifications/tell.server.ts'
import { answerPath, visibleAnswer } from '#app/notifications/visible-answer.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob, type Job } from '#app/platform/jobs.server.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const QUOTED = 400

type Payload = Batched<{ answerId: number }>

/**
 * Mails whoever follows a thread, and its asker, that it is solved: once a thread, and not whoever chose the solution
 * or wrote it.
 */
export const tellFollowersOfSolution: Job<Payload> = defineJob('notifications.tell-solved', async (payload) => {
  const { answerId } = payload
  const answer = await visibleAnswer(answerId)
  const chosen = await firstChosen(answerId)
  if (!answer || !chosen) return
  const tellOne = async (memberId: number) => {
    if (memberId === answer.authorId || memberId === chosen.byId) return
    await tell({
      memberId,
      kind: 'followed-solved',
      // About the question: another solution later is no news of this kind.
      postId: chosen.questionId,
      seenFrom: answer.seenFrom,
      title: answer.title,
      author: answer.authorName,
      quote: excerpt(plainText(answer.html), QUOTED),
      path: answerPath(answer, answerId),
    })
  }
  const { threadId, askerId } = answer
  if (payload.after === undefined && !(await isMuted(threadId, askerId))) await tellOne(askerId)
  await eachFollower(threadId, { job: tellFollowersOfSolution, payload }, tellOne)
})

/** Who chose this answer, if it is the first solution of its thread. */
async function firstChosen(answerId: number) {
  const [row] = await db
    .select({ byId: acceptedAnswers.acceptedById, questionId: posts.id })
    .from(acceptedAnswers)
    .innerJoin(threads, and(eq(threads.id, acceptedAnswers.threadId), eq(threads.solutionId, answerId)))
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.kind, 'question')))
    .where(eq(acceptedAnswers.answerId, answerId))
  return row
}
