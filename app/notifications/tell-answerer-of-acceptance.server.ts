import { eq } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { acceptedAnswers } from '#app/forum/schema.server.ts'
import { tell } from '#app/notifications/tell.server.ts'
import { answerPath, visibleAnswer } from '#app/notifications/visible-answer.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

/** Mails whoever wrote the answer that somebody else accepted it; not when the choice has changed meanwhile. */
export const tellAnswererOfAcceptance = defineJob<{ answerId: number }>(
  'notifications.tell-answerer',
  async ({ answerId }) => {
    const answer = await visibleAnswer(answerId)
    const [chooser] = await db
      .select({ id: members.id, name: members.name })
      .from(acceptedAnswers)
      .innerJoin(members, eq(members.id, acceptedAnswers.acceptedById))
      .where(eq(acceptedAnswers.answerId, answerId))
    if (!answer || !chooser || chooser.id === answer.authorId) return
    await tell({
      memberId: answer.authorId,
      kind: 'answer-accepted',
      postId: answerId,
      seenFrom: answer.seenFrom,
      title: answer.title,
      author: chooser.name,
      path: answerPath(answer, answerId),
    })
  },
)
