import { type Actor, isAdministrator } from '#app/accounts/roles.ts'
import type { Asked } from '#app/search/choices.ts'
import { correctQuery } from '#app/search/correct-query.ts'
import type { SearchResult } from '#app/search/dress-results.server.ts'
import { knownWords } from '#app/search/known-words.server.ts'
import { type Listed, listThreadsFor } from '#app/search/listed-threads.server.ts'
import { namesAmong } from '#app/search/names-among.server.ts'
import { type Instead, insteadOfNothing } from '#app/search/nothing-found.server.ts'
import { readFacets, type ShownFacet } from '#app/search/search-facets.server.ts'
import { type SearchPage, searchPage } from '#app/search/search-threads.server.ts'
import { type Understood, understandSearch } from '#app/search/understand-search.server.ts'

/** A result as a page shows it: why it stands where it does is for administrators. */
export type ShownResult = Omit<SearchResult, 'why'> & Partial<Pick<SearchResult, 'why'>>

export type ResultsPage = Omit<SearchPage, 'results'> & {
  results: ShownResult[]
  /** What was probably meant; `shown` when these are its results, since nothing has the words as they were typed. */
  meant: { q: string; shown: boolean } | null
  facets: ShownFacet[]
  /** Ways on when nothing was found. */
  instead: Instead | null
}

/** All that the page of results shows for what was asked. */
export async function readResultsPage(actor: Actor, asked: Asked, cursor: string | null): Promise<ResultsPage> {
  const typed = await understandSearch(actor, asked)
  const correction = asked.exact ? null : await correctionOf(actor, typed)
  const meant = correction && { q: correction.q, shown: false }
  let understood = typed
  let listed: Listed | undefined
  if (meant && correction.needed) {
    const other = await understandSearch(actor, { ...asked, q: meant.q })
    const found = await listThreadsFor(actor, other, other.filters, asked.sort)
    if (found.ids.length) {
      understood = other
      listed = found
      meant.shown = true
    }
  }
  listed ??= await listThreadsFor(actor, understood, understood.filters, asked.sort)
  const page = await searchPage(actor, understood, listed, { sort: asked.sort, cursor })
  return {
    ...page,
    results: page.results.map((result) => shownTo(actor, result)),
    meant,
    facets: await readFacets(actor, understood, { listed, choices: asked.choices, sort: asked.sort }),
    instead: listed.ids.length ? null : await insteadOfNothing(actor, understood, asked),
  }
}

const shownTo = (actor: Actor, { why, ...result }: SearchResult): ShownResult =>
  isAdministrator(actor) && why.length ? { ...result, why } : result

async function correctionOf(actor: Actor, { q, asked }: Understood) {
  if (!asked.terms.some(({ forms }) => forms.some(({ via }) => via === 'spelling'))) return null
  const vocabulary = await knownWords()
  const names = await namesAmong(actor, asked.written)
  return correctQuery(q, {
    terms: asked.terms,
    count: asked.count,
    written: (word) => vocabulary.written(word),
    isName: (word) => names.has(word),
  })
}
