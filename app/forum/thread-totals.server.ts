import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { acceptedAnswers, posts, threads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Brings a thread's counts, dates and solution into agreement with its rows. In the open transaction. */
export async function refreshThread(threadId: number) {
  const [replies] = await db
    .select({
      answers: sql<number>`coalesce(sum(case when ${posts.kind} = 'answer' then 1 else 0 end), 0)`,
      last: sql<number>`max(${posts.createdAt})`,
    })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), isNull(posts.hiddenAt)))
  const [solution] = await db
    .select({ at: acceptedAnswers.acceptedAt, answerId: acceptedAnswers.answerId })
    .from(acceptedAnswers)
    .innerJoin(posts, eq(posts.id, acceptedAnswers.answerId))
    .where(and(eq(acceptedAnswers.threadId, threadId), isNull(posts.hiddenAt)))
    .orderBy(asc(acceptedAnswers.acceptedAt), asc(acceptedAnswers.answerId))
    .limit(1)
  await db
    .update(threads)
    .set({
      answerCount: Number(replies?.answers ?? 0),
      lastActivityAt: replies?.last == null ? sql`${threads.createdAt}` : Number(replies.last),
      solvedAt: solution?.at ?? null,
      solutionId: solution?.answerId ?? null,
    })
    .where(eq(threads.id, threadId))
}
