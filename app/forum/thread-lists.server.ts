import { and, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { PINS_MAX } from '#app/forum/limits.ts'
import { categories, posts, tags, threads, threadTags } from '#app/forum/schema.server.ts'
import type { ThreadShow } from '#app/forum/thread-shows.ts'
import { listedAmong, listedThread } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'

export const PER_PAGE = 20

export type ThreadQuery = {
  show?: ThreadShow
  categoryId?: number
  tagId?: number
  authorId?: number
  cursor?: string | null
}

const solver = alias(members, 'solver')

/** How each list is ordered, newest first, and what it leaves out. */
const orders = {
  newest: { by: [threads.createdAt, threads.id], where: undefined },
  active: { by: [threads.lastActivityAt, threads.id], where: undefined },
  // Nobody needs to look at what takes no answers.
  unanswered: {
    by: [threads.createdAt, threads.id],
    where: and(eq(threads.answerCount, 0), isNull(threads.closedAt), isNull(threads.duplicateOfId)),
  },
  unsolved: { by: [threads.createdAt, threads.id], where: isNull(threads.solvedAt) },
  solved: { by: [threads.solvedAt, threads.createdAt, threads.id], where: isNotNull(threads.solvedAt) },
} satisfies Record<ThreadShow, { by: unknown[]; where: SQL | undefined }>

const columns = {
  id: threads.id,
  slug: threads.slug,
  title: threads.title,
  lang: threads.lang,
  createdAt: threads.createdAt,
  lastActivityAt: threads.lastActivityAt,
  solvedAt: threads.solvedAt,
  answerCount: threads.answerCount,
  closedAt: threads.closedAt,
  outdatedAt: threads.outdatedAt,
  duplicateOfId: threads.duplicateOfId,
  pinnedAt: threads.pinnedAt,
  category: { slug: categories.slug, name: categories.name, icon: categories.icon, picture: categories.picture },
  author: { id: members.id, name: members.name },
  solvedBy: { id: solver.id, name: solver.name, role: posts.authorRole },
}

const bare = () => db.select(columns).from(threads).$dynamic()

const withPeople = (start: ReturnType<typeof bare>) =>
  start
    // SQLite keeps the order of a cross join. Left to choose, it starts from a category and sorts all its threads.
    .crossJoin(categories)
    .innerJoin(members, eq(members.id, threads.authorId))
    .leftJoin(posts, eq(posts.id, threads.solutionId))
    .leftJoin(solver, eq(solver.id, posts.authorId))

/** One page of a list of the threads that this reader may see, newest first. */
export async function listThreads(actor: Actor, { show = 'newest', categoryId, tagId, authorId, cursor }: ThreadQuery) {
  const order = orders[show]
  // A tag's list follows the tag's own index; the dates there are copies of the threads'.
  const by = tagId !== undefined && show === 'newest' ? [threadTags.threadCreatedAt, threadTags.threadId] : order.by
  const after = decodeCursor(cursor, by.length)
  const where = and(
    eq(categories.id, threads.categoryId),
    listedThread(actor),
    order.where,
    categoryId === undefined ? undefined : eq(threads.categoryId, categoryId),
    // Those stand above the list.
    categoryId !== undefined && show === 'newest' ? isNull(threads.pinnedAt) : undefined,
    tagId === undefined ? undefined : eq(threadTags.tagId, tagId),
    authorId === undefined ? undefined : eq(threads.authorId, authorId),
    after ? before(by, after) : undefined,
  )
  const start = bare()
  const rows = await withPeople(
    tagId === undefined ? start : start.innerJoin(threadTags, eq(threadTags.threadId, threads.id)),
  )
    .where(where)
    .orderBy(...by.map((column) => desc(column)))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  const next = rows.length > PER_PAGE && last ? encodeCursor(cursorValues(show, last)) : null
  return { threads: shown, next }
}

export type ListedThread = Awaited<ReturnType<typeof listThreads>>['threads'][number]

function cursorValues(
  show: ThreadShow,
  row: { createdAt: number; lastActivityAt: number; solvedAt: number | null; id: number },
) {
  if (show === 'active') return [row.lastActivityAt, row.id]
  if (show === 'solved') return [row.solvedAt ?? 0, row.createdAt, row.id]
  return [row.createdAt, row.id]
}

/** Threads as lists show them, in the order of the ids; those that lists may not show this reader are left out. */
export async function listedThreads(actor: Actor, ids: number[]): Promise<ListedThread[]> {
  if (!ids.length) return []
  const rows = await withPeople(bare()).where(and(eq(categories.id, threads.categoryId), listedAmong(actor, ids)))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** What stands above the list of a category, the latest pinned first. */
export const pinnedThreads = (actor: Actor, categoryId: number): Promise<ListedThread[]> =>
  withPeople(bare())
    .where(
      and(
        eq(threads.categoryId, categoryId),
        isNotNull(threads.pinnedAt),
        eq(categories.id, threads.categoryId),
        listedThread(actor),
      ),
    )
    .orderBy(desc(threads.pinnedAt), desc(threads.id))
    .limit(PINS_MAX)

/** The tags of several threads, in alphabetical order. */
export async function tagsOf(threadIds: number[]) {
  const of = new Map<number, string[]>()
  if (!threadIds.length) return of
  const rows = await db
    .select({ threadId: threadTags.threadId, name: tags.name })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .where(inArray(threadTags.threadId, threadIds))
    .orderBy(tags.name)
  for (const { threadId, name } of rows) of.set(threadId, [...(of.get(threadId) ?? []), name])
  return of
}

/** The same for one thread. */
export const tagsOfThread = async (threadId: number) => (await namesOfTags({ threadId })).map(({ name }) => name)

const namesOfTags = prepared('tags_of_thread', () =>
  db
    .select({ name: tags.name })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .where(eq(threadTags.threadId, sql.placeholder('threadId')))
    .orderBy(tags.name),
)
