import { stemOf } from '#app/search/analysis.ts'
import { errorsForgiven, lettersApart } from '#app/search/spelling.ts'
import { rootsOf } from '#app/search/word-family.ts'

/** A word of the index that is written almost so. */
export type Neighbour = { word: string; apart: number }

/** Parts of compounds are words of at least so many letters, */
const PART_MIN = 3
/** and words that are looked for inside others have at least these. */
const INSIDE_MIN = 4
/** Between two Dutch words that became one: verzekering-s-polis, klant-en-service, zonn-e-paneel. */
const LINKS = ['', 's', 'en', 'e', 'n']
const MOST_NEIGHBOURS = 3
const MOST_COMPOUNDS = 5
const MOST_FAMILY = 2
const MOST_COMPLETIONS = 6
const WORDS_AT_ONCE = 1000
/** Numbers and signs are neither misspelt nor compounds. */
const NO_WORD = /[^a-z]/

/** In how many of all documents each word (stem) stands, and how it was written where that differs. */
export type Known = { counts: ReadonlyMap<string, number>; written: ReadonlyMap<string, string>; documents: number }

/**
 * The words of the index (stems) with the number of documents that have each. It knows which words are almost so
 * written, what a compound is made of, and which compounds hold a word, all from the words themselves.
 */
export class Vocabulary {
  readonly documents: number
  readonly #counts: ReadonlyMap<string, number>
  readonly #written: ReadonlyMap<string, string>
  /** Words by how they were written. */
  readonly #stems = new Map<string, string>()
  /** Words by how they begin and by how they end: one typing error leaves one of both as it is. */
  readonly #edges = new Map<string, string[]>()
  /** Words by each of their parts. */
  readonly #compounds = new Map<string, string[]>()
  /** Words by what they may be forms of. */
  readonly #families = new Map<string, string[]>()
  readonly #sorted: string[]

  private constructor({ counts, written, documents }: Known) {
    this.documents = documents
    this.#counts = counts
    this.#written = written
    for (const [word, as] of written) this.#stems.set(as, word)
    this.#sorted = [...counts.keys()].sort()
  }

  /** Makes it some words at a time: others have their turn meanwhile. */
  static async of(known: Known) {
    const vocabulary = new Vocabulary(known)
    for (const [at, word] of vocabulary.#sorted.entries()) {
      vocabulary.#enter(word)
      if (at % WORDS_AT_ONCE === WORDS_AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve))
    }
    return vocabulary
  }

  #enter(word: string) {
    const written = this.written(word)
    if (NO_WORD.test(written)) return
    for (const root of rootsOf(written, word)) push(this.#families, root, word)
    if (written.length >= PART_MIN) for (const edge of edgesOf(written)) push(this.#edges, edge, word)
    // Without taking endings off: there are too many ways to cut that many words.
    for (const part of this.#split(written, this.#asWritten) ?? this.#split(word, this.#asWritten) ?? [])
      if (part.length >= INSIDE_MIN) push(this.#compounds, part, word)
  }

  /** In how many documents a word stands; 0 for one that is not known (yet). */
  count(word: string) {
    return this.#counts.get(word) ?? 0
  }

  /** How a word was written: not its stem. */
  written(word: string) {
    return this.#written.get(word) ?? word
  }

  /** Words written almost as this one, the likeliest first: fewer errors, then more documents. */
  near(written: string): Neighbour[] {
    const most = errorsForgiven(written.length)
    if (!most || NO_WORD.test(written)) return []
    const found = new Map<string, number>()
    for (const edge of edgesOf(written))
      for (const other of this.#edges.get(edge) ?? []) {
        if (found.has(other)) continue
        const apart = Math.min(lettersApart(written, this.written(other), most), lettersApart(written, other, most))
        if (apart > 0 && apart <= most) found.set(other, apart)
      }
    return [...found]
      .map(([other, apart]) => ({ word: other, apart }))
      .sort((a, b) => a.apart - b.apart || this.count(b.word) - this.count(a.word))
      .slice(0, MOST_NEIGHBOURS)
  }

  /** Words that may be forms of this one, or of what this one is a form of, the commonest first. */
  familyOf(word: string, written: string): string[] {
    if (NO_WORD.test(written)) return []
    const found = new Set<string>()
    for (const root of [word, ...rootsOf(written, word)]) {
      // Two guesses that meet in a word nobody wrote are no family: simkarrt and simkaart as forms of simkaren.
      if (root !== word && !this.#counts.has(root)) continue
      found.add(root)
      for (const other of this.#families.get(root) ?? []) found.add(other)
    }
    found.delete(word)
    return [...found].sort((a, b) => this.count(b) - this.count(a)).slice(0, MOST_FAMILY)
  }

  /** What a compound, as it is written, is made of, when both halves are words of their own: `simkaart` is sim and kaart. */
  partsOf(written: string): string[] {
    return this.#split(written, this.#byEnding) ?? []
  }

  /** Compounds that hold a word, the commonest first. */
  compoundsWith(word: string): string[] {
    const found = this.#compounds.get(word) ?? []
    return [...found].sort((a, b) => this.count(b) - this.count(a)).slice(0, MOST_COMPOUNDS)
  }

  /** Words that begin so, the commonest first. */
  startingWith(beginning: string): string[] {
    let low = 0
    for (let high = this.#sorted.length; low < high; ) {
      const middle = (low + high) >> 1
      if (this.#sorted[middle]! < beginning) low = middle + 1
      else high = middle
    }
    const found: string[] = []
    for (let at = low; this.#sorted[at]?.startsWith(beginning) && found.length < 200; at++)
      found.push(this.#sorted[at]!)
    return found.sort((a, b) => this.count(b) - this.count(a)).slice(0, MOST_COMPLETIONS)
  }

  /** The cut whose shorter half is longest: halves are words, a letter or two may hold them together. */
  #split(written: string, known: (written: string) => string | undefined) {
    if (NO_WORD.test(written)) return undefined
    for (let shorter = Math.floor(written.length / 2); shorter >= PART_MIN; shorter--)
      for (const at of new Set([shorter, written.length - shorter])) {
        const tail = known(written.slice(at))
        const head = tail && headOf(written.slice(0, at), known)
        if (head) return [head, tail]
      }
    return undefined
  }

  readonly #asWritten = (written: string) => (this.#counts.has(written) ? written : this.#stems.get(written))

  readonly #byEnding = (written: string) => {
    const known = this.#asWritten(written)
    if (known) return known
    const stem = stemOf(written)
    return [stem, ...rootsOf(written, stem)].find((root) => root.length >= PART_MIN && this.#counts.has(root))
  }
}

function headOf(written: string, known: (written: string) => string | undefined) {
  for (const link of LINKS) {
    if (!written.endsWith(link) || written.length - link.length < PART_MIN) continue
    const head = known(written.slice(0, written.length - link.length))
    if (head) return head
  }
  return undefined
}

const edgesOf = (word: string) => [`^${word.slice(0, 2)}`, `${word.slice(-2)}$`]

function push(map: Map<string, string[]>, key: string, word: string) {
  const words = map.get(key)
  if (words) words.push(word)
  else map.set(key, [word])
}
