// One analysis for documents and queries. Whatever changes here must raise ANALYSIS_VERSION, so that a reindex rewrites.
import snowball from 'snowball-stemmers'
import { STOP_WORDS } from '#app/search/stop-words.ts'

/** Part of each document's checksum. */
export const ANALYSIS_VERSION = 3

/** A word that says something, as the index knows it, and where it stands in the text. */
export type Word = {
  stem: string
  /** As it was written, folded. */
  form: string
  start: number
  end: number
}

/** Longer words are compared by their beginning only. */
const WORD_MAX = 40

// A number with its points (3.5, 192.168.1.1), or letters and digits held together by hyphens and apostrophes,
// with the signs that make a short word another word (c++, q#).
const WORD =
  /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:[+#]{1,2}(?![\p{L}\p{N}+#]))?/gu

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** Lower case without accents; only letters, digits and `. + #` are left. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}.+#]/gu, '')

const dutch = snowball.newStemmer('dutch')
const english = snowball.newStemmer('english')
const STEMS_KEPT = 20_000
const stems = new Map<string, string>()

/**
 * One stem for both languages: nobody has to know which one a title of four words is written in. Dutch endings come off
 * first, then English ones, then Dutch ones that became visible, so `files` and `file` meet as `facturen` and `factuur` do.
 */
export function stemOf(word: string) {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = /\d|[+#]/.test(word) ? word : levelled(dutch.stem(english.stem(voiceless(dutch.stem(word)))))
  if (stems.size >= STEMS_KEPT) stems.clear()
  stems.set(word, stem)
  return stem
}

/** What Dutch writes otherwise where an ending stood: brieven is of brief, huizen of huis, */
const voiceless = (stem: string) => stem.replace(/v$/, 'f').replace(/z$/, 's')
/** and bellen of bel. */
const levelled = (stem: string) => voiceless(stem.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1'))

/** The forms under which a written word is indexed: `wi-fi` as wifi, wi and fi. */
function formsOf(written: string) {
  const bare = written.replace(/['’](?:s|d|m|ll|re|ve)$/iu, '')
  const parts = bare.split(/[-‐‑]/u).map(fold)
  const whole = parts.join('')
  const short = whole.replace(/[+#]+$/, '')
  if (parts.length === 1) return [short.length > 2 ? short : whole]
  return [short, ...parts.filter((part) => part.length > 1)]
}

const WRITINGS_KEPT = 20_000
const writings = new Map<string, { stem: string; form: string }[]>()

/** What a written word says; the same few thousand stand in nearly all texts. */
function saidBy(written: string) {
  const known = writings.get(written)
  if (known) return known
  const said = formsOf(written)
    .filter((form) => form && !STOP_WORDS.has(form))
    .map((form) => ({ stem: stemOf(form.slice(0, WORD_MAX)), form: form.slice(0, WORD_MAX) }))
  if (written.length > WORD_MAX) return said
  if (writings.size >= WRITINGS_KEPT) writings.clear()
  writings.set(written, said)
  return said
}

/** The words of a text that say something, in order, with their places. */
export function analyse(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    for (const { stem, form } of saidBy(match[0])) found.push({ stem, form, start, end })
  }
  return found
}

/** The word that a text ends with, before its ending comes off: it may be half a word yet. Empty when it says nothing. */
export function lastWordOf(text: string) {
  const written = /\S+$/.exec(text)?.[0] ?? ''
  const word = formsOf([...written.matchAll(WORD)].at(-1)?.[0] ?? '').at(0) ?? ''
  return STOP_WORDS.has(word) ? '' : word.slice(0, WORD_MAX)
}

/** Every word of a text as a stem, stop words too: for runs of words that mean something together ("doet het niet"). */
export function stemsOf(text: string) {
  return [...text.matchAll(WORD)]
    .map((match) => formsOf(match[0])[0] ?? '')
    .filter(Boolean)
    .map(stemOf)
}

/** How stems were written: endings tell what a compound is made of, and what a reader would type. */
export type Written = Map<string, string>

/** The same as the index stores it: stems in order, separated by spaces. Notes how those not yet in `written` were. */
export function indexedWords(text: string, written?: Written) {
  const words = analyse(text)
  if (written) for (const { stem, form } of words) if (!written.has(stem)) written.set(stem, form)
  return words.map((word) => word.stem).join(' ')
}

/** The runs of three characters in a word, its edges marked; shorter words are one run. */
export function trigramsOf(stem: string): string[] {
  const edged = `^${stem}$`
  const runs: string[] = []
  for (let at = 0; at + 3 <= edged.length; at++) runs.push(edged.slice(at, at + 3))
  return runs
}
