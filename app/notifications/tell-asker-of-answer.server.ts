import { isMuted } from '#app/notifications/followers.server.ts'
import { tell } from '#app/notifications/tell.server.ts'
import { answerPath, visibleAnswer } from '#app/notifications/visible-answer.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const QUOTED = 400

/** Mails the asker that somebody else answered, with the answer's beginning; unless they do not want to hear of this thread. */
export const tellAskerOfAnswer = defineJob<{ answerId: number }>('notifications.tell-asker', async ({ answerId }) => {
  const answer = await visibleAnswer(answerId)
  if (!answer || answer.authorId === answer.askerId || (await isMuted(answer.threadId, answer.askerId))) return
  await tell({
    memberId: answer.askerId,
    kind: 'answer-arrived',
    postId: answerId,
    seenFrom: answer.seenFrom,
    title: answer.title,
    author: answer.authorName,
    quote: excerpt(plainText(answer.html), QUOTED),
    path: answerPath(answer, answerId),
  })
})
