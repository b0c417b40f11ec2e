import { analyse } from '#app/search/analysis.ts'

/** What a reader looks for, in the words of the index. */
export type Criteria = {
  /** Stems, each once, in the order typed. */
  words: string[]
  /** What stood between quotation marks, as runs of stems. */
  phrases: string[][]
  categoryId?: number
  tagId?: number
  solved?: boolean
}

/** More words than this are not looked at: a whole letter is a question too, but its beginning says what it is about. */
export const MOST_WORDS = 32
const MOST_CHARACTERS = 10_000
const MOST_PHRASES = 4

const QUOTED = /["“”„«»]([^"“”„«»]{1,200})["“”„«»]/gu

/** Reads what somebody typed. Nothing is an error: signs that mean something to an engine are only signs here. */
export function parseQuery(typed: string): Pick<Criteria, 'words' | 'phrases'> {
  const text = typed.slice(0, MOST_CHARACTERS)
  const words = [...new Set(analyse(text).map((word) => word.stem))].slice(0, MOST_WORDS)
  const known = new Set(words)
  const phrases = [...text.matchAll(QUOTED)]
    .map((match) => analyse(match[1]!).map((word) => word.stem))
    .filter((phrase) => phrase.length > 1 && phrase.every((word) => known.has(word)))
  return { words, phrases: phrases.slice(0, MOST_PHRASES) }
}
