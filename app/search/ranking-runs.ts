// What words say together: side by side, all of them as they were typed, or between quotation marks.
import { type CountedText, holdsRun } from '#app/search/counted-text.ts'
import { PLACES, type Place } from '#app/search/ranking-rules.ts'

type Runs = { words: string[]; phrases: string[][]; weight: (word: string) => number }

/** Words that follow each other somewhere as they were typed, each pair by the one that says less. */
export function neighbouring(texts: CountedText[], { words, weight }: Runs) {
  let points = 0
  for (let at = 0; at + 1 < words.length; at++)
    if (texts.some((text) => holdsRun(text, [words[at]!, words[at + 1]!])))
      points += Math.min(weight(words[at]!), weight(words[at + 1]!))
  return points
}

/** What all words say together where they follow each other as they were typed; one word is no run. */
export const wholeRun = (texts: CountedText[], { words, weight }: Runs) =>
  words.length > 1 && texts.some((text) => holdsRun(text, words))
    ? words.reduce((total, word) => total + weight(word), 0)
    : 0

/** Runs that stood between quotation marks, by where they stand best. */
export function quoted(texts: { place: Place; text: CountedText }[], { phrases, weight }: Runs) {
  let points = 0
  for (const phrase of phrases) {
    const best = Math.max(
      0,
      ...texts.filter(({ text }) => holdsRun(text, phrase)).map(({ place }) => 1 + PLACES[place].counts),
    )
    points += best * phrase.reduce((total, word) => total + weight(word), 0)
  }
  return points
}

/** All points together. */
export const sum = (of: { points: number }[]) => of.reduce((total, { points }) => total + points, 0)

/**
 * How near a thread is in meaning, as far as that may tell. A model does not know one number from another: it has the
 * less to say, the more a code that is not there would have said; and what stands between quotation marks must be there.
 */
export function meant(alike: number, texts: { place: Place; text: CountedText }[], asked: Runs & { all: number }) {
  if (asked.phrases.length && !quoted(texts, asked)) return 0
  const missing = asked.words.filter((word) => /\d/.test(word) && !texts.some(({ text }) => text.counts.get(word)))
  const said = missing.reduce((total, code) => total + asked.weight(code), 0)
  return said ? alike * Math.max(0, 1 - said / asked.all) : alike
}
