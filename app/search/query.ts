import { analyse } from '#app/search/analysis.ts'

/** What somebody typed, in the words of the index. */
export type Query = {
  /** Stems, each once, in the order typed. */
  words: string[]
  /** What stood between quotation marks, as runs of stems. */
  phrases: string[][]
  /** How each word was written. */
  written: ReadonlyMap<string, string>
}

/** More words than this are not looked at: a whole letter is a question too, but its beginning says what it is about. */
export const MOST_WORDS = 32
export const MOST_CHARACTERS = 10_000
const MOST_PHRASES = 4

/** What stands between quotation marks. */
export const QUOTED = /["“”„«»]([^"“”„«»]{1,200})["“”„«»]/gu

/** Reads what somebody typed. Nothing is an error: signs that mean something to an engine are only signs here. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MOST_CHARACTERS)
  const found = analyse(text)
  const words = [...new Set(found.map((word) => word.stem))].slice(0, MOST_WORDS)
  const known = new Set(words)
  const phrases = [...text.matchAll(QUOTED)]
    .map((match) => analyse(match[1]!).map((word) => word.stem))
    .filter((phrase) => phrase.length > 1 && phrase.every((word) => known.has(word)))
  return {
    words,
    phrases: phrases.slice(0, MOST_PHRASES),
    written: new Map(found.map(({ stem, form }) => [stem, form])),
  }
}
