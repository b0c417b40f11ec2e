import { analyse } from '#app/search/analysis.ts'

/** A wording's words are looked at up to so many. */
const MOST_WORDS = 16

/** What a wording says, without endings, order and repetition: what has the same key says the same. Empty when it says nothing. */
export const wordingKey = (text: string) =>
  [...new Set(analyse(text).map((word) => word.stem))].slice(0, MOST_WORDS).sort().join(' ')
