import { type ChangeObject, diffLines, diffWordsWithSpace } from 'diff'

/** A piece of a text that stayed, came or went. Of a long one that stayed only the beginning is there, and its `end`. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string; end?: string }

/** Comparing takes longer with every difference: past this many the texts are compared less finely. */
const MOST_CHANGES = 600
const LONGEST_BY_WORDS = 40_000
/** Imported texts may be of any length; of these so much is compared, and shown. */
const LONGEST = 100_000
/** A watch on the watch: no page waits longer for one comparison, on whatever machine. */
const PATIENCE_MS = 60

/** What of a text that stayed is shown around a change. */
const CONTEXT = 240

/**
 * How a text became another: by words, by lines when there is too much between them, and as a whole when there is far
 * too much. Bounded in time whatever the texts.
 */
export function textDifference(before: string, after: string): Piece[] {
  const [from, to] = [before.slice(0, LONGEST), after.slice(0, LONGEST)]
  const bounds = { maxEditLength: MOST_CHANGES, timeout: PATIENCE_MS }
  const changes =
    (from.length + to.length <= LONGEST_BY_WORDS ? diffWordsWithSpace(from, to, bounds) : undefined) ??
    diffLines(from, to, bounds)
  if (!changes) return [piece('removed', from), piece('added', to)].filter((one) => one.text !== '')
  return changes.map(pieceOf).map(shortened)
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text })

const pieceOf = ({ added, removed, value }: ChangeObject<string>) =>
  piece(added ? 'added' : removed ? 'removed' : 'same', value)

/** Long stretches that stayed are shown at their ends, where they meet a change. */
function shortened(one: Piece, index: number, all: Piece[]): Piece {
  if (one.kind !== 'same' || all.length === 1 || one.text.length <= 3 * CONTEXT) return one
  const [first, last] = [index === 0, index === all.length - 1]
  const start = first ? '' : cutBack(one.text.slice(0, CONTEXT))
  const end = last ? '' : one.text.slice(one.text.length - CONTEXT).replace(/^(?:\S{0,40}(?=\s)|[\uDC00-\uDFFF])/, '')
  return { kind: 'same', text: start, end }
}

/** After a word where there is one, and never between the two halves of one character. */
const cutBack = (text: string) => text.replace(/(?:(?<=\s)\S{0,40}|[\uD800-\uDBFF])$/, '')
