import type { Criteria } from '#app/search/query.ts'

/** A thread as engines know it. Texts are the words of `analysis.ts`, separated by spaces. */
export type SearchDocument = {
  id: number
  lang: 'nl' | 'en'
  categoryId: number
  tagIds: number[]
  solved: boolean
  title: string
  question: string
  /** The accepted answers. */
  solution: string
  /** The best other answers. */
  answers: string
  /** Tags with their synonyms, category, product. */
  labels: string
}

export type Candidate = {
  id: number
  /** The engine's own opinion, higher is better; comparable within one answer only. */
  score: number
}

/** In how many of all documents each word stands. Counts are exact up to `COMMON`. */
export type Frequencies = { documents: number; of: Map<string, number> }

/** Finds what could be meant; the order is ours (`ranking.ts`). Held to one contract by `tests/search/engine.test.ts`. */
export type SearchEngine = {
  name: 'embedded' | 'postgres'
  /** Adds or replaces documents, in the open transaction. */
  put: (documents: SearchDocument[]) => Promise<void>
  /** Forgets documents, in the open transaction; unknown ids are fine. */
  remove: (ids: number[]) => Promise<void>
  /** Forgets all of them, in the open transaction. */
  clear: () => Promise<void>
  /** How many documents there are. */
  documents: () => Promise<number>
  /** In how many each of these words stands; words in none may be left out. */
  frequencies: (words: string[]) => Promise<Frequencies['of']>
  /** Words that begin so, the commonest first, at most `MOST_COMPLETIONS`. */
  completions: (beginning: string) => Promise<string[]>
  /** Documents with any of the words, the best `MOST_CANDIDATES`, within the criteria's filters. */
  candidates: (criteria: Criteria, frequencies: Frequencies) => Promise<Candidate[]>
}

export const MOST_CANDIDATES = 100
export const MOST_COMPLETIONS = 6

/** A word in more documents than this is looked for in titles only: the cost of a query is the length of its lists. */
export const COMMON = 20_000

/** Which words are worth looking for everywhere: the rarest, as long as their lists together stay short. Both go from rare to common. */
export function placesToLook(words: string[], { of }: Frequencies, short = COMMON) {
  const known = words.filter((word) => (of.get(word) ?? 0) > 0).sort((a, b) => of.get(a)! - of.get(b)!)
  let listed = 0
  const everywhere = known.filter((word, rank) => {
    listed += of.get(word)!
    return rank === 0 ? of.get(word)! <= short : listed <= short
  })
  return { everywhere, titlesOnly: known.slice(everywhere.length) }
}

/** What a document can be filtered by, as marks beside its words; no word holds a colon. */
export const marksOf = ({ categoryId, tagIds, solved }: Pick<SearchDocument, 'categoryId' | 'tagIds' | 'solved'>) => [
  `category:${categoryId}`,
  `solved:${solved ? 1 : 0}`,
  ...tagIds.map((id) => `tag:${id}`),
]

/** The marks that a document must have. */
export const marksWanted = ({ categoryId, tagId, solved }: Criteria) => [
  ...(categoryId === undefined ? [] : [`category:${categoryId}`]),
  ...(solved === undefined ? [] : [`solved:${solved ? 1 : 0}`]),
  ...(tagId === undefined ? [] : [`tag:${tagId}`]),
]
