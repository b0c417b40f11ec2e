/** A text of the index, with how often the words that matter stand in it. */
export type CountedText = { counts: ReadonlyMap<string, number>; length: number; text: string }

const SPACE = 32
const NONE: ReadonlyMap<string, number> = new Map()

/**
 * Counts some words in many texts. Each text is gone through once, without cutting it up: a query judges a hundred
 * threads, and most of their words are none of those that matter.
 */
export function wordCounter(words: ReadonlySet<string>) {
  const known = new Map<number, string[]>()
  for (const word of words) {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at))
    known.set(hash, [...(known.get(hash) ?? []), word])
  }
  // Says of nearly every other word that it is none of them.
  const maybe = new Uint8Array(MASK + 1)
  for (const hash of known.keys()) maybe[hash & MASK] = 1

  return (text: string): CountedText => {
    if (!text) return { counts: NONE, length: 0, text }
    let counts: Map<string, number> | undefined
    let length = 0
    let start = 0
    let hash = 0
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE
      if (code !== SPACE) {
        hash = next(hash, code)
        continue
      }
      length++
      if (maybe[hash & MASK])
        for (const word of known.get(hash) ?? [])
          if (word.length === at - start && text.startsWith(word, start)) {
            counts ??= new Map()
            counts.set(word, (counts.get(word) ?? 0) + 1)
          }
      start = at + 1
      hash = 0
    }
    return { counts: counts ?? NONE, length, text }
  }
}

const MASK = 4095
const next = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0

/** Whether the words stand in it one after another. */
export const holdsRun = ({ counts, text }: CountedText, run: string[]) =>
  run.every((word) => counts.has(word)) && ` ${text} `.includes(` ${run.join(' ')} `)
