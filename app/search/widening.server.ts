import { knownWords } from '#app/search/known-words.server.ts'
import { MOST_CHARACTERS, MOST_WORDS, parseQuery, type Query } from '#app/search/query.ts'
import type { SynonymSource } from '#app/search/synonyms.ts'
import { synonymsInForce } from '#app/search/synonyms-in-force.server.ts'
import { type Form, idf, shareOf, type Term, widen } from '#app/search/widen-query.ts'

/** Has ready what the first search would wait for. */
export async function warmSearch() {
  await Promise.all([knownWords(), synonymsInForce()])
}

/** What somebody typed with all other ways of saying it, and how much each word says. */
export type Widened = Query & {
  /** Words that a thread must not have. */
  absent: string[]
  terms: Term[]
  weight: (word: string) => number
  count: (word: string) => number
}

type Typed = {
  /** Words in which the last may be half a word yet. */
  half?: string
  /** More of the same question: its words come after those of the title. */
  body?: string
  /** Words that must not be there. */
  without?: string[] | undefined
  /** Every word as it was typed: no other spelling stands for it. */
  exact?: boolean
  /** Other synonyms than those in force: to see what they would do. */
  synonyms?: SynonymSource | undefined
}

/** Reads what was typed, and looks up what else it could be called. */
export async function widenQuery(
  typed: string,
  { half, body = '', without = [], exact, synonyms: others }: Typed = {},
): Promise<Widened> {
  const [vocabulary, synonyms] = await Promise.all([knownWords(), others ?? synonymsInForce()])
  const title = parseQuery(typed)
  const more = parseQuery(body)
  const words = [...new Set([...title.words, ...more.words])].slice(0, MOST_WORDS)
  const written = new Map(words.map((word) => [word, title.written.get(word) ?? more.written.get(word) ?? word]))
  const terms = widen({ text: typed.slice(0, MOST_CHARACTERS), words: written }, { vocabulary, synonyms })
  if (exact) for (const term of terms) term.forms = term.forms.filter(({ via }) => via !== 'spelling')
  if (half) begin(terms, half, vocabulary.startingWith(half))
  const count = (word: string) => vocabulary.count(word)
  return {
    absent: without.flatMap((word) => parseQuery(word).words),
    words,
    written,
    phrases: title.phrases,
    terms,
    count,
    weight: (word) => idf(vocabulary.documents, count(word)) * shareOf(word),
  }
}

/** Lets what the last word may become stand for it. */
function begin(terms: Term[], half: string, completions: string[]) {
  const forms = completions.map((word): Form => ({ words: [word], share: 0.8, via: 'beginning' }))
  const last = terms.findLast(
    (term) => term.forms[0]?.via === 'typed' && half.startsWith(term.forms[0].words[0]!.slice(0, 3)),
  )
  if (last) last.forms.push(...forms)
  else if (forms.length) terms.push({ forms, weight: Math.max(1, ...terms.map((term) => term.weight)) })
}
