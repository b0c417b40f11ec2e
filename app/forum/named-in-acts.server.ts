// Other threads and categories that a thread's lines name: only to who may see them.
import { and, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Threads by their numbers. A thread that was removed is not named; a merged one is known by its title. */
export async function namedThreads(actor: Actor, ids: number[]) {
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      solvedAt: threads.solvedAt,
      mergedIntoId: threads.mergedIntoId,
    })
    .from(threads)
    .where(
      and(
        inArray(threads.id, ids),
        or(isNull(threads.hiddenAt), isNotNull(threads.mergedIntoId)),
        inSeenCategory(actor),
      ),
    )
  return new Map(rows.map((row) => [row.id, row]))
}

/** What was asked in threads, by the threads' numbers. */
export async function quotedQuestions(threadIds: number[]) {
  const rows = await db
    .select({
      threadId: posts.threadId,
      id: posts.id,
      html: posts.html,
      lang: posts.lang,
      author: { id: members.id, name: members.name },
    })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(and(inArray(posts.threadId, threadIds), eq(posts.kind, 'question'), isNull(posts.hiddenAt)))
  return new Map(rows.map(({ threadId, ...question }) => [threadId, question]))
}

/** Categories by their numbers. */
export async function namedCategories(actor: Actor, ids: number[]) {
  const rows = await db
    .select({ id: categories.id, slug: categories.slug, name: categories.name })
    .from(categories)
    .where(and(inArray(categories.id, ids), lte(categories.seenFrom, standingOf(actor))))
  return new Map(rows.map((row) => [row.id, row]))
}
