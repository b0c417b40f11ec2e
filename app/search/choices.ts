// What the address of a search says besides the words: what results are narrowed to, and in what order they stand.
import { tagName } from '#app/forum/tag-names.ts'

/** What results can be narrowed to, in the order in which addresses and pages name them. */
export const FACETS = ['is', 'category', 'product', 'tag', 'by', 'lang'] as const
export type Facet = (typeof FACETS)[number]

export const STATES = ['solved', 'unsolved', 'unanswered'] as const
export type State = (typeof STATES)[number]
/** Who wrote the solution: a customer, an ambassador, a partner of the brand, or the brand itself. */
export const SOLVERS = ['customer', 'ambassador', 'partner', 'brand'] as const
export type Solver = (typeof SOLVERS)[number]
export const SEARCH_LANGUAGES = ['nl', 'en'] as const
export type SearchLanguage = (typeof SEARCH_LANGUAGES)[number]

/** Values of one facet are alternatives; a result must fit each facet that has any. */
export type Choices = Partial<Record<Facet, string[]>>

export const SORTS = ['best', 'newest', 'votes', 'active'] as const
export type Sort = (typeof SORTS)[number]

export type Asked = {
  q: string
  choices: Choices
  sort: Sort
  /** Only words as they were typed: no other spelling stands for them. */
  exact: boolean
}

const MOST_CHOICES = 10
const LONGEST = { q: 300, choice: 100 }
const FIXED: Partial<Record<Facet, readonly string[]>> = { is: STATES, by: SOLVERS, lang: SEARCH_LANGUAGES }

/** Reads an address. What it cannot mean is passed over, as is what goes on for too long. */
export function readAsked(search: URLSearchParams): Asked {
  const choices: Choices = {}
  for (const facet of FACETS) {
    const values = search
      .getAll(facet)
      .map((value) => (facet === 'tag' ? tagName(value) : value.trim()).slice(0, LONGEST.choice))
      .filter((value) => value !== '' && (FIXED[facet]?.includes(value) ?? true))
    const distinct = [...new Set(values)].slice(0, MOST_CHOICES)
    if (distinct.length) choices[facet] = distinct.sort()
  }
  return {
    q: (search.get('q') ?? '').slice(0, LONGEST.q).trim(),
    choices,
    sort: SORTS.find((sort) => sort === search.get('sort')) ?? 'best',
    exact: search.get('exact') === '1',
  }
}

/** Whether anything was asked at all. */
export const isAsked = ({ q, choices }: Asked) => q !== '' || Object.keys(choices).length > 0

/** What was asked as the query of an address, always in the same order: the same question has one address. */
export function askedQuery({ q, choices, sort, exact }: Asked, after?: string | null) {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (exact) query.set('exact', '1')
  if (sort !== 'best') query.set('sort', sort)
  for (const facet of FACETS) for (const value of [...(choices[facet] ?? [])].sort()) query.append(facet, value)
  if (after) query.set('after', after)
  return query.toString()
}

/** The same with a value chosen, or not chosen any more. */
export function toggled(asked: Asked, facet: Facet, value: string): Asked {
  const chosen = asked.choices[facet] ?? []
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...asked, choices: withValues(asked.choices, facet, values) }
}

/** The same choices with one facet left out. */
export const without = (choices: Choices, facet: Facet) => withValues(choices, facet, [])

function withValues(choices: Choices, facet: Facet, values: string[]): Choices {
  const { [facet]: _, ...others } = choices
  return values.length ? { ...others, [facet]: values } : others
}
