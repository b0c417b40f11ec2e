import { and, eq, isNotNull } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { visibleThread } from '#app/forum/visibility.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'

/** How many questions there are, how many are solved, and how many wait for a first answer. */
export async function communityCounts() {
  const [questions, solved, unanswered] = await Promise.all([
    countRows(threads, visibleThread()),
    countRows(threads, and(visibleThread(), isNotNull(threads.solvedAt))),
    countRows(threads, and(visibleThread(), eq(threads.answerCount, 0))),
  ])
  return { questions, solved, unanswered }
}
