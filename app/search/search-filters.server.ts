import { and, eq, exists, gte, inArray, isNotNull, isNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { nameKey } from '#app/accounts/names.ts'
import type { Actor } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { listCategories } from '#app/forum/categories.server.ts'
import { posts, threads, threadTags } from '#app/forum/schema.server.ts'
import { readTag } from '#app/forum/tags.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import type { Choices, SearchLanguage, Solver, State } from '#app/search/choices.ts'
import type { Filters } from '#app/search/engine.ts'
import type { Bounds } from '#app/search/operators.ts'

/**
 * What results are bound to, looked up: what an engine knows, and what only the rows do. Of each list a thread fits at
 * least one; one that is empty (nothing in it exists for this reader) is fitted by none.
 */
export type SearchFilters = Filters &
  Pick<Bounds, 'after' | 'before' | 'score'> & {
    userId?: number
    states?: State[][]
    by?: Solver[][]
    langs?: SearchLanguage[][]
  }

/** Where the parts of a query came from, as they were typed. */
export type Named = Pick<Bounds, 'tag' | 'category' | 'user'>

/** Looks up what was typed after operators. What does not exist for this reader is given back: it is only words. */
export async function readBounds(actor: Actor, { tag, category, user, state, by, lang, without: _, ...plain }: Bounds) {
  const filters: SearchFilters = { ...plain }
  const unknown: Named = {}
  if (category !== undefined) {
    const id = await categoryNamed(actor, category)
    if (id) filters.categoryIds = [[id]]
    else unknown.category = category
  }
  if (tag !== undefined) {
    const id = await tagNamed(actor, tag)
    if (id) filters.tagIds = [[id]]
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
  if (state) filters.states = [[state]]
  if (by) filters.by = [[by]]
  if (lang) filters.langs = [[lang]]
  return { filters, unknown }
}

/** Looks up what was chosen beside the words. Of several that are alternatives those that exist count. */
export async function readChoices(actor: Actor, { is, category, product, tag, by, lang }: Choices) {
  const filters: SearchFilters = {}
  const all = category || product ? await listCategories(actor) : []
  const idsOf = (fits: (each: (typeof all)[number]) => boolean) => all.filter(fits).map(({ id }) => id)
  if (category || product)
    filters.categoryIds = [
      ...(category ? [idsOf(({ slug }) => category.includes(slug))] : []),
      ...(product ? [idsOf((each) => product.includes(each.product))] : []),
    ]
  if (tag) {
    const ids: number[] = []
    for (const name of tag) ids.push(...[await tagNamed(actor, name)].filter((id) => id !== undefined))
    filters.tagIds = [ids]
  }
  if (is) filters.states = [is as State[]]
  if (by) filters.by = [by as Solver[]]
  if (lang) filters.langs = [lang as SearchLanguage[]]
  return filters
}

/** Threads that fit both. */
export function bothOf(one: SearchFilters, other: SearchFilters): SearchFilters {
  const both = { ...one, ...other }
  for (const name of ['categoryIds', 'tagIds', 'states', 'by', 'langs'] as const)
    if (one[name] && other[name]) Object.assign(both, { [name]: [...one[name], ...other[name]] })
  const states = both.states ?? []
  // What an engine knows of it: solved or not.
  if (states.some((any) => any.every((state) => state === 'solved'))) both.solved = true
  else if (states.some((any) => !any.includes('solved'))) both.solved = false
  return both
}

/** Whether nothing can fit. */
export const isImpossible = ({ categoryIds = [], tagIds = [] }: SearchFilters) =>
  [...categoryIds, ...tagIds].some((any) => any.length === 0)

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

/** The same as the database has it now, whatever an engine found. */
export function matching(filters: SearchFilters): SQL | undefined {
  const { categoryIds = [], tagIds = [], states = [], by = [], langs = [], userId, after, before, score } = filters
  return and(
    ...categoryIds.map((ids) => inArray(threads.categoryId, ids)),
    ...tagIds.map(tagged),
    ...states.map((any) => or(...any.map(isIn))),
    ...by.map((any) => inPost(and(eq(posts.id, threads.solutionId), or(...any.map(writtenBy))))),
    ...langs.map((any) => inArray(threads.lang, any)),
    userId === undefined ? undefined : eq(threads.authorId, userId),
    after === undefined ? undefined : gte(threads.createdAt, after),
    before === undefined ? undefined : lt(threads.createdAt, before),
    score === undefined
      ? undefined
      : inPost(and(eq(posts.threadId, threads.id), eq(posts.kind, 'question'), gte(posts.score, score))),
  )
}

const isIn = (state: State) =>
  state === 'unanswered'
    ? eq(threads.answerCount, 0)
    : state === 'solved'
      ? isNotNull(threads.solvedAt)
      : isNull(threads.solvedAt)

/** In what role somebody wrote a post: the one they had at the time. */
function writtenBy(solver: Solver) {
  if (solver === 'customer') return eq(posts.authorRole, 'member')
  if (solver === 'ambassador') return eq(posts.authorRole, 'ambassador')
  const partners = db.select({ id: teams.id }).from(teams).where(eq(teams.kind, 'partner'))
  const team = sql`coalesce(${posts.authorTeamId}, 0)`
  return and(
    inArray(posts.authorRole, ['moderator', 'administrator']),
    solver === 'partner' ? inArray(team, partners) : notInArray(team, partners),
  )
}

const inPost = (condition: SQL | undefined) => exists(db.select({ one: sql`1` }).from(posts).where(condition))

const tagged = (ids: number[]) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(threadTags)
      .where(and(eq(threadTags.threadId, threads.id), inArray(threadTags.tagId, ids))),
  )
