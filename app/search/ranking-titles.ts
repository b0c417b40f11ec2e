// What a title says of what was asked, beyond counting its words; and other wordings, as if they were the title.
import { trigramsOf } from '#app/search/analysis.ts'
import type { CountedText } from '#app/search/counted-text.ts'
import { LIKENESS, PLACES, WHOLE_TITLE, WHOLE_TITLE_LIKE, WORDINGS_READ } from '#app/search/ranking-rules.ts'
import type { Term } from '#app/search/widen-query.ts'

export type AskedTitle = {
  terms: Term[]
  weight: (word: string) => number
  titleWord: (word: string) => TitleWord
  /** What all terms weigh together. */
  all: number
  /** The runs of three letters of each word asked for. */
  runs: Map<string, string[]>
}

/** What a word of a title says, how much of it was asked for, and its runs. */
type TitleWord = { runs: string[]; weight: number; asked: number; alike: number }

/** Says of a title's word how it answers the words typed. */
export function titleWords(typed: string[], weight: (word: string) => number) {
  const whole = new Set(typed)
  const seen = new Set(typed.flatMap(trigramsOf))
  return kept((word): TitleWord => {
    const runs = trigramsOf(word)
    const alike = runs.filter((run) => seen.has(run)).length / Math.max(1, runs.length)
    return { runs, weight: weight(word), asked: whole.has(word) ? weight(word) : 0, alike: weight(word) * alike }
  })
}

/** The same, worked out once for each word. */
export function kept<Said>(say: (word: string) => Said) {
  const known = new Map<string, Said>()
  return (word: string) => {
    const said = known.get(word) ?? say(word)
    known.set(word, said)
    return said
  }
}

/** Of each word typed, how much of it can be seen in the title; another form must be there whole. */
export function likeness(text: CountedText, { terms, runs, titleWord }: AskedTitle) {
  const seen = new Set(wordsOf(text).flatMap((word) => titleWord(word).runs))
  let points = 0
  for (const { forms, weight } of terms) {
    let best = 0
    for (const { words, share, via } of forms) {
      if (words.length > 1 || via === 'compound') continue
      const of = runs.get(words[0]!)!
      if (via !== 'typed') best = Math.max(best, of.every((run) => seen.has(run)) ? share : 0)
      else best = Math.max(best, (share * of.filter((run) => seen.has(run)).length) / Math.max(1, of.length))
    }
    points += weight * best
  }
  return points
}

/** How much of the title was asked for, by whole words and by likeness, as a share of what was asked. */
export function wholeTitle(text: CountedText, { all, titleWord }: AskedTitle) {
  let whole = 0
  let asked = 0
  let alike = 0
  for (const word of new Set(wordsOf(text))) {
    const said = titleWord(word)
    whole += said.weight
    asked += said.asked
    alike += said.alike
  }
  return whole ? (all * (WHOLE_TITLE * asked + WHOLE_TITLE_LIKE * alike)) / whole : 0
}

/** How much more one of the other wordings would earn as the title: one as a whole, since a bag of all suits everybody. */
export function moreThanTitle(
  wordings: CountedText[],
  title: CountedText,
  asked: AskedTitle,
  counted: (text: CountedText) => number,
) {
  const asTitle = (text: CountedText) =>
    counted(text) * PLACES.title.counts + LIKENESS * likeness(text, asked) + wholeTitle(text, asked)
  const hits = ({ counts }: CountedText) => [...counts.keys()].reduce((total, word) => total + asked.weight(word), 0)
  const nearest = wordings
    .map((text) => ({ text, hits: hits(text) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, WORDINGS_READ)
  return Math.max(0, ...nearest.map(({ text }) => asTitle(text))) - asTitle(title)
}

const wordsOf = ({ text }: CountedText) => text.split(' ').filter(Boolean)
