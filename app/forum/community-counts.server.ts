import { gt, notInArray, sql } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { categories, threadCounts } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** How many questions lists show this reader, how many of them are solved, and how many wait for a first answer. */
export async function communityCounts(actor: Actor) {
  const kept = db
    .select({ id: categories.id })
    .from(categories)
    .where(gt(categories.seenFrom, standingOf(actor)))
  const [row] = await db
    .select({
      questions: sql<number>`coalesce(sum(${threadCounts.listed}), 0)`,
      solved: sql<number>`coalesce(sum(${threadCounts.solved}), 0)`,
      unanswered: sql<number>`coalesce(sum(${threadCounts.unanswered}), 0)`,
    })
    .from(threadCounts)
    .where(notInArray(threadCounts.categoryId, kept))
  return { questions: Number(row?.questions), solved: Number(row?.solved), unanswered: Number(row?.unanswered) }
}

/** How many questions of each category lists show. */
export async function countsByCategory() {
  const rows = await db
    .select({ categoryId: threadCounts.categoryId, n: sql<number>`sum(${threadCounts.listed})` })
    .from(threadCounts)
    .groupBy(threadCounts.categoryId)
  return new Map(rows.map((row) => [row.categoryId, Number(row.n)]))
}
