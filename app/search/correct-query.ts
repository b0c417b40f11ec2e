import { analyse } from '#app/search/analysis.ts'
import { operatorsIn } from '#app/search/operators.ts'
import { QUOTED } from '#app/search/query.ts'
import type { Term } from '#app/search/widen-query.ts'

export type Correction = {
  /** What was typed, with the words that were meant. */
  q: string
  /** Without the correction nothing that was typed would be found. */
  needed: boolean
}

type Words = {
  terms: Term[]
  /** In how many documents a word stands. */
  count: (word: string) => number
  /** How a word of the index was written. */
  written: (word: string) => string
  /** Names of the community's own, which no commoner word stands for. */
  isName: (word: string) => boolean
}

/** A word in fewer documents may be a typing error itself. */
const COMMON = 2
/** Of a word that stands somewhere a far commoner one may have been meant. */
const FAR_COMMONER = 20
const WORD = /^[a-z]{4,}$/
/** What an ending may be: two words that differ by no more are the same one in another form. */
const ENDING = /^(?:e|n|s|d|t|en|er|es|ed|de|te|je|den|ten|der|ste|ing|ly|jes|ers)?$/

/**
 * What was probably meant by words that hardly anything holds. Left as they are: what stands between quotation marks,
 * operators, words that have synonyms or are made of known ones, names, and other forms of the same word.
 */
export function correctQuery(q: string, { terms, count, written, isName }: Words): Correction | null {
  const meant = new Map<string, string>()
  for (const { forms } of terms) {
    const [typed, ...others] = forms
    if (typed?.via !== 'typed' || typed.words.length > 1 || others.some(({ via }) => via !== 'spelling')) continue
    const known = count(typed.words[0]!)
    const near = others
      .map(({ words, share }) => ({ word: words[0]!, share, count: count(words[0]!) }))
      .filter((other) => other.count >= (known ? FAR_COMMONER * known : COMMON))
      .sort((a, b) => b.share - a.share || b.count - a.count)
    if (near[0]) meant.set(typed.words[0]!, written(near[0].word))
  }
  let corrected = ''
  let at = 0
  const words = wordsToCorrect(q)
  for (const { stem, form, start, end } of words) {
    const other = meant.get(stem)
    if (!other || !WORD.test(form) || other === form || isName(stem) || isSameWord(form, other)) continue
    corrected += q.slice(at, start) + asCased(q.slice(start, end), other)
    at = end
  }
  if (!at) return null
  const needed = terms.every(({ forms }) => forms.every(({ words, via }) => via === 'spelling' || !words.every(count)))
  return { q: corrected + q.slice(at), needed }
}

/** Words that stand by themselves, one to a place. */
function wordsToCorrect(q: string) {
  const left = [...q.matchAll(QUOTED), ...operatorsIn(q)].map((match) => [match.index, match.index + match[0].length])
  const words = analyse(q)
  return words.filter(
    ({ start }, place) =>
      !left.some(([from, to]) => start >= from! && start < to!) &&
      words[place - 1]?.start !== start &&
      words[place + 1]?.start !== start,
  )
}

function isSameWord(one: string, other: string) {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= 4 && ENDING.test(one.slice(same)) && ENDING.test(other.slice(same))
}

const asCased = (typed: string, word: string) =>
  /^\p{Lu}\p{Ll}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word
