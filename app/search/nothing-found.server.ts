import type { Actor } from '#app/accounts/roles.ts'
import { type Asked, FACETS, type Facet, without } from '#app/search/choices.ts'
import type { SearchResult } from '#app/search/dress-results.server.ts'
import { type Listed, listThreadsFor } from '#app/search/listed-threads.server.ts'
import { operatorsIn } from '#app/search/operators.ts'
import { searchPage } from '#app/search/search-threads.server.ts'
import { type Understood, understandSearch } from '#app/search/understand-search.server.ts'
import { widenQuery } from '#app/search/widening.server.ts'

/** Something that keeps results out: what was asked without it, and how many there are then. */
export type Removable = {
  /** The facet, or the operator as it was typed. */
  what: { facet: Facet; values: string[] } | { typed: string }
  asked: Asked
  count: number
  capped: boolean
}

export type Instead = {
  /** What comes nearest, whatever it was narrowed to. */
  closest: Omit<SearchResult, 'why'>[]
  removable: Removable[]
}

const MOST_CLOSEST = 5
const MOST_TRIED = 6
/** So many letters of a word that stands nowhere begin words that may be about the same. */
const BEGINNING = 5

/** Ways on for somebody whose search found nothing: without one of its bounds, or with what comes nearest. */
export async function insteadOfNothing(actor: Actor, understood: Understood, asked: Asked): Promise<Instead> {
  const tries = [
    ...FACETS.filter((facet) => asked.choices[facet]).map((facet) => ({
      what: { facet, values: asked.choices[facet]! },
      asked: { ...asked, choices: without(asked.choices, facet) },
    })),
    ...operatorsIn(asked.q).map(([typed]) => ({
      what: { typed },
      asked: { ...asked, q: asked.q.replace(typed, ' ').replace(/\s+/g, ' ').trim() },
    })),
  ]
  const removable: Removable[] = []
  for (const { what, asked: other } of tries.slice(0, MOST_TRIED)) {
    const { listed } = await list(actor, other)
    if (listed.ids.length) removable.push({ what, asked: other, count: listed.ids.length, capped: listed.capped })
  }
  return { closest: await closest(actor, understood), removable }
}

async function list(actor: Actor, asked: Asked) {
  const understood = await understandSearch(actor, asked)
  return { understood, listed: await listThreadsFor(actor, understood, understood.filters, asked.sort) }
}

/** The same words without any bounds; else what begins as the longest of them. */
async function closest(actor: Actor, understood: Understood) {
  const { text } = understood
  const loosest = { ...understood, asked: await widenQuery(text), filters: {}, bound: {}, exact: false }
  const found = loosest.asked.terms.length ? await listThreadsFor(actor, loosest, {}) : undefined
  if (found?.ids.length) return shown(actor, loosest, found)
  const longest = [...loosest.asked.written.values()].sort((a, b) => b.length - a.length)[0] ?? ''
  if (longest.length <= BEGINNING) return []
  const begun = { ...loosest, asked: await widenQuery('', { half: longest.slice(0, BEGINNING) }) }
  return begun.asked.terms.length ? shown(actor, begun, await listThreadsFor(actor, begun, {})) : []
}

async function shown(actor: Actor, understood: Understood, listed: Listed) {
  const { results } = await searchPage(actor, understood, listed, { perPage: MOST_CLOSEST })
  return results.map(({ why: _, ...result }) => result)
}
