import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { posts } from '#app/forum/schema.server.ts'

export type AnswerOrder = 'best' | 'newest'

type Place = { id: number; score: number; createdAt: number }

/**
 * How the answers of a thread follow one another, all columns going down, and the cursor of one of them. The best: the
 * solutions in the order they were chosen, then by votes, then the older.
 */
export function answerOrder(order: AnswerOrder, solutionIds: number[]) {
  if (order === 'newest')
    return {
      by: [posts.createdAt, posts.id] as (AnyColumn | SQL)[],
      placeOf: ({ createdAt, id }: Place) => [createdAt, id],
    }
  const rankOf = (id: number) => (solutionIds.includes(id) ? solutionIds.length - solutionIds.indexOf(id) : 0)
  // Without solutions all are alike; 0 is nobody's number, and a bare number would name a column.
  const ranks = (solutionIds.length ? solutionIds : [0]).map(
    (id) => sql`when ${id} then ${sql.raw(String(rankOf(id)))}`,
  )
  const rank = sql<number>`case ${posts.id} ${sql.join(ranks, sql` `)} else 0 end`
  return {
    by: [rank, posts.score, sql`-${posts.createdAt}`, sql`-${posts.id}`] as (AnyColumn | SQL)[],
    placeOf: ({ id, score, createdAt }: Place) => [rankOf(id), score, -createdAt, -id],
  }
}
