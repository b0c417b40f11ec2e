import { type Batched, eachFollower } from '#app/notifications/followers.server.ts'
import { tell } from '#app/notifications/tell.server.ts'
import { answerPath, visibleAnswer } from '#app/notifications/visible-answer.server.ts'
import { defineJob, type Job } from '#app/platform/jobs.server.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const QUOTED = 400

type Payload = Batched<{ answerId: number }>

/** Mails whoever follows a thread that somebody else answered; the asker has a mail of their own. */
export const tellFollowersOfAnswer: Job<Payload> = defineJob('notifications.tell-followers', async (payload) => {
  const { answerId } = payload
  const answer = await visibleAnswer(answerId)
  if (!answer) return
  await eachFollower(answer.threadId, { job: tellFollowersOfAnswer, payload }, async (memberId) => {
    if (memberId === answer.authorId || memberId === answer.askerId) return
    await tell({
      memberId,
      kind: 'followed-answer',
      postId: answerId,
      seenFrom: answer.seenFrom,
      title: answer.title,
      author: answer.authorName,
      quote: excerpt(plainText(answer.html), QUOTED),
      path: answerPath(answer, answerId),
    })
  })
})
