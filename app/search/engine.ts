/** A thread as engines know it. Texts are the words of `analysis.ts`, separated by spaces. */
export type SearchDocument = {
  id: number
  lang: 'nl' | 'en'
  categoryId: number
  tagIds: number[]
  solved: boolean
  title: string
  /** Other wordings by which people found it, each on a line of its own. */
  wording: string
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

/** A word to look for. */
export type AskedWord = {
  word: string
  /** What a document earns by having it. */
  weight: number
  /** In about how many documents it stands, none for one that is not known (yet): it decides where it is worth looking. */
  documents: number
}

/** What a document must be to be found at all: of each list of numbers it has at least one. */
export type Filters = { categoryIds?: number[][]; tagIds?: number[][]; solved?: boolean }

/**
 * Finds what could be meant; the order is ours (`ranking.ts`). Held to one contract by `tests/search/engine.test.ts`.
 * An engine of the database writes in the open transaction; Meilisearch, which knows none, is done when the promise is.
 */
export type SearchEngine = {
  name: 'embedded' | 'postgres' | 'meilisearch'
  /** Adds or replaces documents. */
  put: (documents: SearchDocument[]) => Promise<void>
  /** Forgets documents; unknown ids are fine. */
  remove: (ids: number[]) => Promise<void>
  /** Forgets all of them. */
  clear: () => Promise<void>
  /** How many documents there are. */
  documents: () => Promise<number>
  /** Documents with any of the words, the best `MOST_CANDIDATES`, within the filters. */
  candidates: (words: AskedWord[], filters: Filters) => Promise<Candidate[]>
}

export const MOST_CANDIDATES = 100

/** A word in more documents than this is looked for in titles only: the cost of a query is the length of its lists. */
export const COMMON = 20_000

/** Which words are worth looking for everywhere: the rarest, as long as their lists together stay short. Both go from rare to common. */
export function placesToLook(words: AskedWord[], short = COMMON) {
  const byRarity = [...words].sort((a, b) => a.documents - b.documents)
  let listed = 0
  const everywhere = byRarity.filter(({ documents }, rank) => {
    listed += documents
    return rank === 0 ? documents <= short : listed <= short
  })
  return { everywhere, titlesOnly: byRarity.slice(everywhere.length) }
}

/** What stands in the title of a document, and what it was found by, which says as much. */
export const titleWords = ({ title, wording }: Pick<SearchDocument, 'title' | 'wording'>) =>
  [title, ...wordingsIn(wording)].join(' ')

/** The wordings of a document, each by itself. */
export const wordingsIn = (wording: string) => (wording ? wording.split('\n') : [])

/** Everything that a document can be found by. */
export const allWords = ({ title, wording, question, solution, answers, labels }: Texts) =>
  [titleWords({ title, wording }), question, solution, answers, labels].filter(Boolean).join(' ')

/** What takes part of a document as words; labels too. */
export type Texts = Pick<SearchDocument, 'title' | 'wording' | 'question' | 'solution' | 'answers' | 'labels'>

/** What a document can be filtered by, as marks beside its words; no word holds a colon. */
export const marksOf = ({ categoryId, tagIds, solved }: Pick<SearchDocument, 'categoryId' | 'tagIds' | 'solved'>) => [
  `category:${categoryId}`,
  `solved:${solved ? 1 : 0}`,
  ...tagIds.map((id) => `tag:${id}`),
]

/** The marks that a document must have: of each list at least one. */
export const marksWanted = ({ categoryIds = [], tagIds = [], solved }: Filters): string[][] => [
  ...categoryIds.map((ids) => ids.map((id) => `category:${id}`)),
  ...(solved === undefined ? [] : [[`solved:${solved ? 1 : 0}`]]),
  ...tagIds.map((ids) => ids.map((id) => `tag:${id}`)),
]
