// What was typed and what else it could be called: the terms of a query, the same for every engine.
import { stemOf, stemsOf } from '#app/search/analysis.ts'
import { EVERYDAY_WORDS } from '#app/search/everyday-words.ts'
import { STOP_WORDS } from '#app/search/stop-words.ts'
import type { SynonymSource } from '#app/search/synonyms.ts'
import type { Vocabulary } from '#app/search/vocabulary.ts'

/** One way of saying a term: a word, or several that must stand together in a thread. */
export type Form = {
  words: string[]
  /** How much of the term it is worth, from 0 to 1. */
  share: number
  via: 'typed' | 'family' | 'spelling' | 'parts' | 'compound' | 'synonym' | 'beginning'
}

/** One thing that was asked for, in all the ways that it may be said, the typed one first. */
export type Term = {
  forms: Form[]
  /** How much it says: high when few documents have it in any of its likely forms (the idf of BM25). */
  weight: number
}

/** What another form is worth beside the one that was typed. */
const SHARES = { family: 0.9, spelling: [1, 0.85, 0.7], parts: 0.8, compound: 0.6, synonym: 0.75, beginning: 0.8 }
/** A word in so few documents may be a typing error itself: what is written almost so and is much commoner is looked for too. */
const RARE = 2
const COMMONER = 10

/** The idf of BM25: above zero for a word in all documents. */
export const idf = (documents: number, having: number) => {
  const n = Math.min(having, documents)
  return Math.log(1 + (documents - n + 0.5) / (n + 0.5))
}

export type Widening = { vocabulary: Vocabulary; synonyms: SynonymSource }

/** What was typed: the text, and its words as stems with how each was written. */
export type TypedWords = { text: string; words: ReadonlyMap<string, string> }

/** The terms of what was typed: each word that says something, and runs of words that have other words. */
export function widen({ text, words }: TypedWords, { vocabulary, synonyms }: Widening): Term[] {
  const forms = new Map<string, Form[]>([...words].map(([word, written]) => [word, formsOf(word, written, vocabulary)]))
  const phrases: Form[][] = []
  for (const { run, others } of synonyms.match(stemsOf(text))) {
    const told = others
      .map((other): Form => ({ words: sayingSomething(other), share: SHARES.synonym, via: 'synonym' }))
      // What stands nowhere finds nothing; a vocabulary that lags a few minutes lags for other words too.
      .filter(({ words }, at) => isLeft(words, others[at]!) && words.every((word) => vocabulary.count(word) > 0))
    const single = run.length === 1 ? forms.get(run[0]!) : undefined
    if (single) single.push(...told)
    else if (run.length > 1 && told.length) {
      const typed: Form = { words: sayingSomething(run), share: 1, via: 'typed' }
      phrases.push(isLeft(typed.words, run) ? [typed, ...told] : told)
    }
  }
  return [...forms.values(), ...phrases].map((each) => ({ forms: distinct(each), weight: weightOf(each, vocabulary) }))
}

function formsOf(word: string, written: string, vocabulary: Vocabulary): Form[] {
  const forms: Form[] = [{ words: [word], share: 1, via: 'typed' }]
  for (const other of vocabulary.familyOf(word, written))
    forms.push({ words: [other], share: SHARES.family, via: 'family' })
  const count = vocabulary.count(word)
  for (const near of count <= RARE ? vocabulary.near(written) : [])
    if (count === 0 || vocabulary.count(near.word) >= count * COMMONER)
      forms.push({ words: [near.word], share: SHARES.spelling[near.apart]!, via: 'spelling' })
  const parts = vocabulary.partsOf(written)
  if (parts.length) forms.push({ words: parts, share: SHARES.parts, via: 'parts' })
  for (const compound of vocabulary.compoundsWith(word))
    forms.push({ words: [compound], share: SHARES.compound, via: 'compound' })
  return forms
}

/** A thing said in many ways is as common as all of them together; parts and compounds are other things. */
function weightOf(forms: Form[], vocabulary: Vocabulary) {
  let having = 0
  for (const { words, via } of forms)
    if (via === 'typed' || via === 'spelling' || via === 'family' || (via === 'synonym' && words.length === 1))
      having += Math.min(...words.map((word) => vocabulary.count(word)))
  const [typed] = forms
  return idf(vocabulary.documents, having) * (typed!.words.length === 1 ? shareOf(typed!.words[0]!) : 1)
}

/** What a word that people say about anything counts for: its rarity says that a community is small, no more. */
export const shareOf = (word: string) => (EVERYDAY_STEMS.has(word) ? EVERYDAY : 1)
const EVERYDAY = 0.6
const EVERYDAY_STEMS: ReadonlySet<string> = new Set([...EVERYDAY_WORDS].map(stemOf))

/** Whether enough is left of a run of words: the one word of "doet het niet" that says something says something else. */
const isLeft = (left: string[], run: string[]) => left.length > 1 || (left.length === 1 && run.length === 1)

const sayingSomething = (stems: string[]) => stems.filter((stem) => !STOP_STEMS.has(stem))
const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(stemOf))

function distinct(forms: Form[]) {
  const seen = new Map<string, Form>()
  for (const form of forms) {
    const key = form.words.join(' ')
    const known = seen.get(key)
    if (!known || known.share < form.share) seen.set(key, form)
  }
  return [...seen.values()]
}

/** All words of the terms, with the most that each may be worth: what an engine is asked for. */
export function wordsAsked(terms: Term[]) {
  const asked = new Map<string, number>()
  for (const { forms, weight } of terms)
    for (const { words, share } of forms)
      for (const word of words) asked.set(word, Math.max(asked.get(word) ?? 0, weight * share))
  return asked
}
