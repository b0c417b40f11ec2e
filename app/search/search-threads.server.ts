import type { Actor } from '#app/accounts/roles.ts'
import type { Choices, Sort } from '#app/search/choices.ts'
import { dressResults, type SearchResult } from '#app/search/dress-results.server.ts'
import { type Listed, listThreadsFor, pageOfListed } from '#app/search/listed-threads.server.ts'
import { type Understood, understandSearch } from '#app/search/understand-search.server.ts'
import { wordsAsked } from '#app/search/widen-query.ts'

export type SearchQuery = {
  q: string
  choices?: Choices
  sort?: Sort
  /** Only words as they were typed: no other spelling stands for them. */
  exact?: boolean
  cursor?: string | null
  perPage?: number
}

export type SearchPage = {
  results: SearchResult[]
  /** How many there are; `capped` when that means "at least so many". */
  total: number
  capped: boolean
  /** Whether words decided what is listed; else it is the newest. */
  ranked: boolean
  nextCursor: string | null
  /** What looked like an operator but was taken as words. */
  taken: string[]
  /** The search server did not answer; the database did, and found as much. */
  fellBack: boolean
}

const PER_PAGE = 20
const MOST_PER_PAGE = 50

/**
 * Threads for what somebody typed, the most helpful first; without words the newest that fit the filters. Nothing typed
 * is an error: an operator that means nothing is words and is named, and what was chosen and does not exist has no threads.
 */
export async function searchThreads(actor: Actor, query: SearchQuery): Promise<SearchPage> {
  const understood = await understandSearch(actor, query)
  const listed = await listThreadsFor(actor, understood, understood.filters, query.sort)
  return searchPage(actor, understood, listed, query)
}

type Asked = Pick<SearchQuery, 'sort' | 'cursor' | 'perPage'>

/** One page of what a search lists, as readers see it. */
export async function searchPage(
  actor: Actor,
  { asked, filters, taken }: Understood,
  listed: Listed,
  { sort = 'best', cursor, perPage = PER_PAGE }: Asked,
): Promise<SearchPage> {
  const size = Math.min(Math.max(1, perPage), MOST_PER_PAGE)
  const { ids, next } = await pageOfListed(actor, listed, { filters, sort, cursor, size })
  return {
    results: await dressResults(actor, ids, {
      words: new Set(wordsAsked(asked.terms).keys()),
      weight: asked.weight,
      why: listed.why,
    }),
    total: listed.ids.length,
    capped: listed.capped,
    ranked: listed.ranked,
    nextCursor: next,
    taken,
    fellBack: listed.fellBack,
  }
}
