import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { acceptedAnswers, posts, threads } from '#app/forum/schema.server.ts'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { listedByNumber, visiblePost } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const PER_PAGE = 20
const EXCERPT = 220

/** What somebody has asked, newest first. */
export const questionsOf = (actor: Actor, memberId: number, cursor?: string | null) =>
  listThreads(actor, { authorId: memberId, cursor })

/** What somebody has answered, newest first; or only what became the solution. */
export async function answersOf(
  actor: Actor,
  memberId: number,
  { solutions = false, cursor }: { solutions?: boolean; cursor?: string | null },
) {
  const by = [posts.createdAt, posts.id]
  const after = decodeCursor(cursor, 2)
  const rows = await db
    .select({
      id: posts.id,
      html: posts.html,
      lang: posts.lang,
      score: posts.score,
      createdAt: posts.createdAt,
      accepted: acceptedAnswers.answerId,
      thread: { id: threads.id, slug: threads.slug, title: threads.title, lang: threads.lang },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(acceptedAnswers, eq(acceptedAnswers.answerId, posts.id))
    .where(
      and(
        eq(posts.authorId, memberId),
        eq(posts.kind, 'answer'),
        visiblePost(),
        listedByNumber(actor),
        solutions ? isNotNull(acceptedAnswers.answerId) : undefined,
        after ? before(by, after) : undefined,
      ),
    )
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  return {
    answers: shown.map(({ html, accepted, ...answer }) => ({
      ...answer,
      accepted: accepted !== null,
      excerpt: excerpt(plainText(html), EXCERPT),
    })),
    next: rows.length > PER_PAGE && last ? encodeCursor([last.createdAt, last.id]) : null,
  }
}

/** How many questions, answers and solutions somebody has. */
export async function countsOf(actor: Actor, memberId: number) {
  const [row] = await db
    .select({
      questions: sql<number>`coalesce(sum(case when ${posts.kind} = 'question' then 1 else 0 end), 0)`,
      answers: sql<number>`coalesce(sum(case when ${posts.kind} = 'answer' then 1 else 0 end), 0)`,
      solutions: sql<number>`coalesce(sum(case when ${acceptedAnswers.answerId} is not null then 1 else 0 end), 0)`,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(acceptedAnswers, eq(acceptedAnswers.answerId, posts.id))
    .where(and(eq(posts.authorId, memberId), visiblePost(), listedByNumber(actor)))
  return { questions: Number(row?.questions), answers: Number(row?.answers), solutions: Number(row?.solutions) }
}
