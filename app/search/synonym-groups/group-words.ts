// What may stand in a group of synonyms, and what search makes of it.
import { analyse, stemsOf } from '#app/search/analysis.ts'
import { WORD_MAX, WORDS_MAX } from '#app/search/synonym-groups/limits.ts'
import { runsOf } from '#app/search/synonyms.ts'
import type { Message } from '#app/ui/form-result.ts'

/** Longer runs of words are not looked up. */
const PHRASE_MAX = 5

/** The words of a group as they were typed, between commas or on lines of their own; each once. */
export function splitWords(typed: string): string[] {
  const words = new Map<string, string>()
  for (const part of typed.split(/[,;\r\n]/)) {
    const word = part
      .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\s]+/gu, ' ')
      .toWellFormed()
      .trim()
    if (word && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word)
  }
  return [...words.values()]
}

/** What is wrong with words that are to be a group, or to be added to one; nothing when they can. */
export function problemOf(words: string[], shipped: readonly string[] = []): Message | undefined {
  if (words.length > WORDS_MAX) return { reason: 'synonyms.words.many', values: { max: WORDS_MAX } }
  for (const word of words) {
    const problem = problemOfWord(word)
    if (problem) return problem
  }
  const there = new Set(runsOf(shipped))
  if (shipped.length) {
    const known = words.find((word) => there.has(stemsOf(word).join(' ')))
    return known === undefined ? undefined : { reason: 'synonyms.words.already', values: { word: known } }
  }
  if (words.length < 2) return { reason: 'synonyms.words.few' }
  if (runsOf(words).length < 2) return { reason: 'synonyms.words.same', values: { word: words[0]!, other: words[1]! } }
  return undefined
}

function problemOfWord(word: string): Message | undefined {
  if (word.length > WORD_MAX)
    return { reason: 'synonyms.words.long', values: { word: `${word.slice(0, 20)}…`, max: WORD_MAX } }
  const stems = stemsOf(word)
  if (!stems.length) return { reason: 'synonyms.words.nothing', values: { word } }
  if (stems.length > PHRASE_MAX) return { reason: 'synonyms.words.phrase', values: { word, max: PHRASE_MAX } }
  // "doet het niet" says something together; "het" alone stands in every text.
  if (stems.length === 1 && !analyse(word).length) return { reason: 'synonyms.words.stopWord', values: { word } }
  return undefined
}
