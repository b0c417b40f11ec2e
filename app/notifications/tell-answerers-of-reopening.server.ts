import { and, eq, isNull } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { threadActs } from '#app/forum/schema.server.ts'
import { tell } from '#app/notifications/tell.server.ts'
import { answerPath, visibleAnswer } from '#app/notifications/visible-answer.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

/** Mails whoever wrote a solution that it did not solve the question after all, and why; not when that was undone meanwhile. */
export const tellAnswerersOfReopening = defineJob<{ actId: number }>(
  'notifications.tell-reopened',
  async ({ actId }) => {
    const [act] = await db
      .select({ byId: threadActs.byId, by: members.name, reason: threadActs.reason, facts: threadActs.facts })
      .from(threadActs)
      .innerJoin(members, eq(members.id, threadActs.byId))
      .where(and(eq(threadActs.id, actId), isNull(threadActs.undoneAt)))
    if (!act) return
    const { answerIds } = act.facts
    for (const answerId of Array.isArray(answerIds) ? answerIds : []) {
      const answer = await visibleAnswer(answerId)
      if (!answer || answer.authorId === act.byId) continue
      await tell({
        memberId: answer.authorId,
        kind: 'not-solved',
        postId: answerId,
        seenFrom: answer.seenFrom,
        title: answer.title,
        author: act.by,
        quote: act.reason,
        path: answerPath(answer, answerId),
      })
    }
  },
)
