import { and, eq, exists, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { nameKey } from '#app/accounts/names.ts'
import type { Actor, Role } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { listCategories } from '#app/forum/categories.server.ts'
import { posts, threads, threadTags } from '#app/forum/schema.server.ts'
import { readTag } from '#app/forum/tags.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import type { Filters } from '#app/search/engine.ts'
import type { Bounds } from '#app/search/operators.ts'

/** What results are bound to, looked up: what an engine knows, and what only the rows do. */
export type SearchFilters = Filters &
  Pick<Bounds, 'by' | 'lang' | 'after' | 'before' | 'score'> & {
    userId?: number
    unanswered?: boolean
  }

/** Where the parts of a query came from, as they were typed. */
export type Named = Pick<Bounds, 'tag' | 'category' | 'user'>

/** Looks up what was typed after operators. What does not exist for this reader is given back: it is only words. */
export async function readBounds(actor: Actor, { tag, category, user, state, without: _, ...plain }: Bounds) {
  const filters: SearchFilters = { ...plain }
  const unknown: Named = {}
  if (category !== undefined) {
    const id = await categoryNamed(actor, category)
    if (id) filters.categoryId = id
    else unknown.category = category
  }
  if (tag !== undefined) {
    const id = await tagNamed(actor, tag)
    if (id) filters.tagId = id
    else unknown.tag = tag
  }
  if (user !== undefined) {
    const [member] = await db
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.nameKey, nameKey(user)), isNull(members.deletedAt)))
    if (member) filters.userId = member.id
    else unknown.user = user
  }
  if (state === 'unanswered') filters.unanswered = true
  else if (state) filters.solved = state === 'solved'
  return { filters, unknown }
}

/** By the end of its address or by its name, however it is written. */
async function categoryNamed(actor: Actor, typed: string) {
  const wanted = typed.toLowerCase()
  const all = await listCategories(actor)
  return all.find(({ slug, name }) => slug === wanted || name.toLowerCase() === wanted)?.id
}

async function tagNamed(actor: Actor, typed: string) {
  // PostgreSQL refuses NUL in any text; nothing is called so.
  if (typed.includes('\0')) return undefined
  try {
    return (await readTag(actor, typed)).id
  } catch (problem) {
    if (problem instanceof Declined && problem.kind === 'not-found') return undefined
    throw problem
  }
}

const SOLVED_BY: Record<NonNullable<Bounds['by']>, Role[]> = {
  brand: ['moderator', 'administrator'],
  ambassador: ['ambassador'],
}

/** The same as the database has it now, whatever an engine found. */
export function matching(filters: SearchFilters): SQL | undefined {
  const { categoryId, tagId, solved, userId, unanswered, by, lang, after, before, score } = filters
  return and(
    categoryId === undefined ? undefined : eq(threads.categoryId, categoryId),
    tagId === undefined ? undefined : tagged(tagId),
    solved === undefined ? undefined : solved ? isNotNull(threads.solvedAt) : isNull(threads.solvedAt),
    userId === undefined ? undefined : eq(threads.authorId, userId),
    unanswered ? eq(threads.answerCount, 0) : undefined,
    lang === undefined ? undefined : eq(threads.lang, lang),
    after === undefined ? undefined : gte(threads.createdAt, after),
    before === undefined ? undefined : lt(threads.createdAt, before),
    by === undefined
      ? undefined
      : inPost(and(eq(posts.id, threads.solutionId), inArray(posts.authorRole, SOLVED_BY[by]))),
    score === undefined
      ? undefined
      : inPost(and(eq(posts.threadId, threads.id), eq(posts.kind, 'question'), gte(posts.score, score))),
  )
}

const inPost = (condition: SQL | undefined) => exists(db.select({ one: sql`1` }).from(posts).where(condition))

const tagged = (id: number) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(threadTags)
      .where(and(eq(threadTags.threadId, threads.id), eq(threadTags.tagId, id))),
  )
