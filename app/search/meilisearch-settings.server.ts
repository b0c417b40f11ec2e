// What the index is told about our documents. Compared with what the server has, and applied when it differs.
import { isDeepStrictEqual } from 'node:util'
import type { Settings } from 'meilisearch'

/** No stop words and no synonyms: those are of the query, the same for every engine. */
export const INDEX_SETTINGS = {
  searchableAttributes: ['title', 'wording', 'written', 'labels', 'solution', 'question', 'answers'],
  filterableAttributes: ['id', 'marks'],
  sortableAttributes: [],
  displayedAttributes: ['id', 'checksum'],
  /** The order of what is found is ours: this decides which of a common word's documents are found at all. */
  rankingRules: ['words', 'typo', 'attributeRank', 'exactness', 'id:desc'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: true,
  },
  /** Signs that belong to words of ours: `c++`, `q#`, `3.5`. */
  nonSeparatorTokens: ['#', '+', '.'],
  separatorTokens: [],
  stopWords: [],
  synonyms: {},
  dictionary: [],
  distinctAttribute: null,
  proximityPrecision: 'byAttribute',
  /** Half a word is made whole by the vocabulary. */
  prefixSearch: 'disabled',
  facetSearch: false,
} satisfies Settings

/** Sets, which the server gives back in an order of its own. */
const SETS = ['filterableAttributes', 'displayedAttributes', 'nonSeparatorTokens']

/** Whether an index has other settings than it should. */
export const differs = (found: Settings) =>
  Object.entries(INDEX_SETTINGS).some(([name, wanted]) => {
    const has: unknown = found[name as keyof Settings]
    const same = SETS.includes(name) && Array.isArray(has) && Array.isArray(wanted)
    return !(same ? isDeepStrictEqual([...has].sort(), [...wanted].sort()) : isDeepStrictEqual(has, wanted))
  })
