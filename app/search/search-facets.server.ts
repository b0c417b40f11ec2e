import { eq, inArray } from 'drizzle-orm'
import type { Actor, Role } from '#app/accounts/roles.ts'
import { teams } from '#app/accounts/schema.server.ts'
import { listCategories } from '#app/forum/categories.server.ts'
import { categories, posts, tags, threads, threadTags } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { type Choices, FACETS, type Facet, type Solver, type Sort, without } from '#app/search/choices.ts'
import { type Listed, listThreadsFor } from '#app/search/listed-threads.server.ts'
import { bothOf, readChoices } from '#app/search/search-filters.server.ts'
import { type Understood, understandSearch } from '#app/search/understand-search.server.ts'

export type FacetValue = {
  value: string
  /** What it is called; states, solvers and languages are called by the page. */
  name: string | null
  /** Of what would be listed with it. */
  count: number
  chosen: boolean
}

export type ShownFacet = {
  facet: Facet
  values: FacetValue[]
  /** What would be listed without this facet; `capped` when there may be more. */
  total: number
  capped: boolean
}

const MOST_VALUES = { is: 3, category: 8, product: 8, tag: 12, by: 4, lang: 2 } satisfies Record<Facet, number>

/**
 * What a list can be narrowed to, with how many of it that leaves. The values of a facet are alternatives: with one
 * chosen the others are counted in what would be listed without it.
 */
export async function readFacets(
  actor: Actor,
  understood: Understood,
  { listed, choices, sort }: { listed: Listed; choices: Choices; sort: Sort },
): Promise<ShownFacet[]> {
  const names = new Map((await listCategories(actor)).map(({ slug, name }) => [slug, name]))
  const kinds = await kindsOf(listed.ids, names)
  const shown: ShownFacet[] = []
  for (const facet of FACETS) {
    const chosen = choices[facet] ?? []
    let of = { listed, kinds }
    if (chosen.length) {
      const filters = bothOf(understood.bound, await readChoices(actor, without(choices, facet)))
      const wider = await listThreadsFor(actor, understood, filters, sort)
      of = { listed: wider, kinds: await kindsOf(wider.ids, names) }
    }
    const values = valuesOf(facet, of.kinds, chosen, names)
    const total = of.listed.ids.length
    // What all of it is narrows nothing.
    if (chosen.length || values.some(({ count }) => count < total))
      shown.push({ facet, values, total, capped: of.listed.capped })
  }
  return shown
}

/** The labels that the newest questions have most, the commonest first. */
export async function popularLabels(actor: Actor) {
  const understood = await understandSearch(actor, { q: '' })
  const { ids } = await listThreadsFor(actor, understood, {})
  const kinds = await kindsOf(ids, new Map())
  return valuesOf('tag', kinds, [], new Map()).map(({ value }) => value)
}

function valuesOf(facet: Facet, kinds: Kinds[], chosen: string[], names: Map<string, string>): FacetValue[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]))
  for (const kind of kinds) for (const value of kind[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts].map(([value, count]) => ({
    value,
    name: facet === 'category' ? (names.get(value) ?? value) : facet === 'tag' || facet === 'product' ? value : null,
    count,
    chosen: chosen.includes(value),
  }))
  return values
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .filter(({ chosen: kept }, place) => kept || place < MOST_VALUES[facet])
}

/** What a thread is, facet by facet. */
type Kinds = Record<Facet, string[]>

/** What these threads are. Notes what their categories are called: archived ones are in no list. */
async function kindsOf(ids: number[], names: Map<string, string>): Promise<Kinds[]> {
  if (!ids.length) return []
  const rows = await db
    .select({
      id: threads.id,
      lang: threads.lang,
      solvedAt: threads.solvedAt,
      answerCount: threads.answerCount,
      category: categories.slug,
      called: categories.name,
      product: categories.product,
      role: posts.authorRole,
      team: teams.kind,
    })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .leftJoin(posts, eq(posts.id, threads.solutionId))
    .leftJoin(teams, eq(teams.id, posts.authorTeamId))
    .where(inArray(threads.id, ids))
  const tagged = await db
    .select({ threadId: threadTags.threadId, name: tags.name })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .where(inArray(threadTags.threadId, ids))
  const labels = new Map<number, string[]>()
  for (const { threadId, name } of tagged) labels.set(threadId, [...(labels.get(threadId) ?? []), name])
  for (const { category, called } of rows) names.set(category, called)
  return rows.map(({ id, lang, solvedAt, answerCount, category, product, role, team }) => ({
    is: [solvedAt === null ? 'unsolved' : 'solved', ...(answerCount === 0 ? ['unanswered'] : [])],
    category: [category],
    product: product ? [product] : [],
    tag: labels.get(id) ?? [],
    by: role ? [solverOf(role, team)] : [],
    lang: [lang],
  }))
}

function solverOf(role: Role, team: 'in-house' | 'partner' | null): Solver {
  if (role === 'member') return 'customer'
  if (role === 'ambassador') return 'ambassador'
  return team === 'partner' ? 'partner' : 'brand'
}
