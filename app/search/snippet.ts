import { analyse, type Word } from '#app/search/analysis.ts'

/** A piece of text, and whether it is one of the words looked for. */
export type Segment = { text: string; hit: boolean }

type Asked = { words: ReadonlySet<string>; weight: (word: string) => number }

/** A whole text with its hits marked. */
export const highlight = (text: string, words: ReadonlySet<string>): Segment[] =>
  segments(
    text,
    0,
    text.length,
    analyse(text).filter((word) => words.has(word.stem)),
  )

const SNIPPET = 220
/** Text before the first hit, so that it reads as a sentence. */
const LEAD = 40
/** Hits lie near the beginning of a helpful text, or further reading is not helped by a snippet. */
const READ = 8_000

export type Passage<From extends string> = { from: From; text: string; preference: number }

/** The passage that matches best, hits marked; the beginning of the first text when none does. */
export function snippetOf<From extends string>(
  passages: Passage<From>[],
  asked: Asked,
): { from: From; segments: Segment[] } | null {
  const judged = passages
    .filter((passage) => passage.text !== '')
    .map((passage) => ({ ...passage, ...bestWindow(passage.text.slice(0, READ), asked) }))
  const [first] = judged
  if (!first) return null
  const best = judged.reduce((a, b) => (b.points * b.preference > a.points * a.preference ? b : a), first)
  return { from: best.from, segments: cut(best.text.slice(0, READ), best.at, best.hits) }
}

/** Where a window of the snippet's length holds the words that say most, each counted once. */
function bestWindow(text: string, { words, weight }: Asked) {
  const hits = analyse(text).filter((word) => words.has(word.stem))
  let best = { points: 0, at: 0 }
  for (const [index, hit] of hits.entries()) {
    const inside = new Set<string>()
    for (let next = index; next < hits.length && hits[next]!.end <= hit.start + SNIPPET - LEAD; next++)
      inside.add(hits[next]!.stem)
    let points = 0
    for (const stem of inside) points += weight(stem)
    if (points > best.points) best = { points, at: hit.start }
  }
  return { ...best, hits }
}

function cut(text: string, hitAt: number, hits: Word[]) {
  const start = hitAt <= LEAD * 2 ? 0 : boundary(text, hitAt - LEAD)
  const end = start + SNIPPET >= text.length ? text.length : boundary(text, start + SNIPPET, -1)
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end)
  const shown = segments(text, start, end, inside)
  if (start > 0) shown.unshift({ text: '… ', hit: false })
  if (end < text.length) shown.push({ text: ' …', hit: false })
  return shown
}

/** The nearest space after a place, or before it; the place itself when there is none near. */
function boundary(text: string, at: number, direction: 1 | -1 = 1) {
  for (let step = 0; step < LEAD; step++) {
    const here = at + step * direction
    if (/\s/.test(text[here] ?? ' ')) return direction === 1 ? here + 1 : here
  }
  // Never between the two halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at
}

function segments(text: string, start: number, end: number, hits: Word[]): Segment[] {
  const found: Segment[] = []
  let at = start
  for (const hit of hits) {
    if (hit.start < at) continue
    if (hit.start > at) found.push({ text: text.slice(at, hit.start), hit: false })
    found.push({ text: text.slice(hit.start, hit.end), hit: true })
    at = hit.end
  }
  if (at < end) found.push({ text: text.slice(at, end), hit: false })
  return found
}
