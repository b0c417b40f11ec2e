// What counts, and for how much. A change here is measured with `npm run bench:search` before it stays.

import { DAY } from '#app/platform/time.ts'

/**
 * Where a term may stand. `counts`: how much it is worth there, times its rarity; the title earns by LIKENESS too.
 * `usual`: words that such a text has on average; in a longer one each says less. `repetition` and `length` are BM25's
 * k1 and b: how soon repeating a word stops helping, and how much length counts. A title is too short to repeat.
 */
export const PLACES = {
  title: { counts: 0.3, usual: 6, repetition: 0.3, length: 0.5 },
  wording: { counts: 1.2, usual: 6, repetition: 0.3, length: 0 },
  solution: { counts: 1.6, usual: 150, repetition: 1.2, length: 1 },
  question: { counts: 1.55, usual: 150, repetition: 1.2, length: 1 },
  answers: { counts: 1.5, usual: 150, repetition: 1.2, length: 1 },
  labels: { counts: 0.6, usual: 6, repetition: 0.3, length: 0.5 },
} as const
export type Place = keyof typeof PLACES
export const places = Object.keys(PLACES) as Place[]

/** How much of each word typed can be seen in the title: typing errors, parts of compounds. */
export const LIKENESS = 3.3
/** How much of the title was asked for: of two titles that hold the words the one about nothing else is meant. */
export const WHOLE_TITLE = 0.6
export const WHOLE_TITLE_LIKE = 0.6
/** What the nearest of the other wordings would earn as the title, beyond the title itself: it says what others called it. */
export const LEARNED = 0.75
/** So many wordings of a thread are compared as a whole: those that hold most of what was asked. */
export const WORDINGS_READ = 4
/** Two words that follow each other as they were typed, all of them so, and a run that stood between quotation marks. */
export const NEIGHBOURS = 0.4
export const WHOLE_RUN = 2
export const QUOTED = 4

/** How near it is in meaning, times what all words asked for say, where the operator brought a model. */
export const MEANING = 20
/** What has none of the words must be at least so near to be found at all. */
export const LEAST_ALIKE = 0.3

/** Shares of what the words earned: among equals these decide, and none makes up for words that are not there. */
export const SOLVED = 0.12
export const VOTES = 0.05
export const FRESH = 0.03
/** Taken off what webcare marked as out of date: more than being solved, voted for and fresh give together. */
export const OUTDATED = 0.25
export const FRESH_FOR = 365 * DAY
