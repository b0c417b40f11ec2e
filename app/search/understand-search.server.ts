import type { Actor } from '#app/accounts/roles.ts'
import type { Choices } from '#app/search/choices.ts'
import { readOperators } from '#app/search/operators.ts'
import { bothOf, readBounds, readChoices, type SearchFilters } from '#app/search/search-filters.server.ts'
import { type Widened, widenQuery } from '#app/search/widening.server.ts'

/** What somebody's search means. */
export type Understood = {
  /** What was typed, operators among it. */
  q: string
  /** The words of it, as they were typed. */
  text: string
  /** The words in all their forms. */
  asked: Widened
  /** What the operators bind results to, */
  bound: SearchFilters
  /** and with them what was chosen beside the words. */
  filters: SearchFilters
  /** What looked like an operator but was taken as words. */
  taken: string[]
  exact: boolean
}

type Search = { q: string; choices?: Choices; exact?: boolean }

/** Reads what was typed and chosen, and looks up what this reader may know of it. */
export async function understandSearch(actor: Actor, { q, choices = {}, exact = false }: Search): Promise<Understood> {
  const typed = readOperators(q)
  const { filters: bound, unknown } = await readBounds(actor, typed.bounds)
  const missing = Object.entries(unknown)
  const text = [typed.text, ...missing.map(([, value]) => value)].join(' ')
  return {
    q,
    text,
    asked: await widenQuery(text, { without: typed.bounds.without, exact }),
    bound: bothOf(bound, {}),
    filters: bothOf(bound, await readChoices(actor, choices)),
    taken: [...typed.unknown, ...missing.map(([name]) => typed.typed[name as keyof typeof unknown]!)],
    exact,
  }
}
