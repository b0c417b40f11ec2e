import { and, eq, inArray, sql } from 'drizzle-orm'
import { acceptedAnswers, posts } from '#app/forum/schema.server.ts'
import { visiblePost } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'

type Text = { html: string }

export type ThreadTexts = {
  question: Text | undefined
  /** The first solution. */
  solution: Text | undefined
  /** What else solved it. */
  otherSolutions: Text[]
  /** Other answers, the best first. */
  answers: Text[]
}

const chosen = sql<number>`case when ${acceptedAnswers.answerId} is null then 0 else 1 end`

/** What readers can see of the questions and answers of several threads, with at most so many answers each. */
export async function textsOf(threadIds: number[], { answers }: { answers: number }) {
  const of = new Map<number, ThreadTexts>(
    threadIds.map((id) => [id, { question: undefined, solution: undefined, otherSolutions: [], answers: [] }]),
  )
  if (!threadIds.length) return of
  const ranked = db
    .select({
      id: posts.id,
      chosen: chosen.as('chosen'),
      place:
        sql<number>`row_number() over (partition by ${posts.threadId}, ${posts.kind} order by ${chosen} desc, ${acceptedAnswers.acceptedAt}, ${posts.score} desc, ${posts.createdAt}, ${posts.id})`.as(
          'place',
        ),
    })
    .from(posts)
    .leftJoin(acceptedAnswers, eq(acceptedAnswers.answerId, posts.id))
    .where(and(inArray(posts.threadId, threadIds), inArray(posts.kind, ['question', 'answer']), visiblePost()))
    .as('ranked')
  const rows = await db
    .select({ threadId: posts.threadId, kind: posts.kind, html: posts.html, chosen: ranked.chosen })
    .from(posts)
    .innerJoin(ranked, eq(ranked.id, posts.id))
    .where(sql`${ranked.place} <= ${answers}`)
    .orderBy(sql`${ranked.place}`)
  for (const row of rows) {
    const thread = of.get(row.threadId)!
    if (row.kind === 'question') thread.question = row
    else if (Number(row.chosen) === 0) thread.answers.push(row)
    else if (thread.solution) thread.otherSolutions.push(row)
    else thread.solution = row
  }
  return of
}
