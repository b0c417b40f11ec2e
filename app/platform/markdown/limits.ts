/** Longest post in characters. A long manual page is about 12,000; past 32,000 people should write a second post. */
export const MAX_MARKDOWN_LENGTH = 32_000

/** Deepest quotes in lists in emphasis and so on. Discussions quote to about ten, nobody reads past twenty. */
export const MAX_NESTING = 30

/** Deepest HTML, which takes two elements for a list level and may be written raw besides. */
const MAX_ELEMENT_DEPTH = 100

/** Most work a post may give the sanitiser: each element counts for its depth. Some 300 ms; a table of 2,000 cells fits. */
const MAX_WEIGHT = 8_000

/** Why a post is not rendered: too long, too deeply nested or too many parts, or not done within the deadline. */
export type TooMuch = 'length' | 'nesting' | 'time'

export class TooMuchError extends Error {
  reason: TooMuch
  constructor(reason: TooMuch) {
    super(`Too much to render: ${reason}`)
    this.reason = reason
  }
}

/** marked takes quadratic time to find the other end of a run of delimiters. Alone on its line it is a rule. */
const EMPHASIS_WITHOUT_END = /[^\s*]\*{500}|[^\s_]_{500}|\*{500}[^\s*]|_{500}[^\s_]/

/**
 * The reason to refuse this Markdown before parsing it, or null. Linear in the length, and safe in a browser.
 * It sees the plain cases only; the parser counts exactly, and `checkHtml` weighs what came out.
 */
export function checkMarkdown(markdown: string): TooMuch | null {
  if (markdown.length > MAX_MARKDOWN_LENGTH) return 'length'
  let fence = ''
  for (const line of markdown.split('\n')) {
    const mark = /^[ \t>]{0,20}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && !fence) fence = mark
    else if (mark?.startsWith(fence)) fence = ''
    else if (!fence && (containersOf(line) > MAX_NESTING || EMPHASIS_WITHOUT_END.test(line))) return 'nesting'
  }
  return null
}

/** Quotes and list items that open on one line. A rule (`* * * *`) opens none. */
function containersOf(line: string): number {
  if (/^[ \t>]*([-*])[ \t]*(?:\1[ \t]*)*$/.test(line)) line = line.replace(/[-*]/g, '')
  const opening = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
  let count = 0
  while (opening.test(line)) count += 1
  return count
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>?/gi
const CLOSED_BY_THEMSELVES = new Set(['br', 'hr', 'img', 'wbr', 'input', 'p', 'li', 'td', 'th', 'tr', 'dt', 'dd'])
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** The reason to refuse this parsed but not yet sanitised HTML, or null. A rough and quick count, linear in the length. */
export function checkHtml(html: string): TooMuch | null {
  const open: string[] = []
  let formatting = 0
  let weight = 0
  for (const [, slash, tag] of html.matchAll(TAG)) {
    if (!tag) continue
    const name = tag.toLowerCase()
    // Browsers open formatting again in every later block until it is closed, whatever else was closed meanwhile.
    if (FORMATTING.has(name)) formatting = Math.max(0, formatting + (slash ? -1 : 1))
    else if (slash) open.length = open.includes(name) ? open.lastIndexOf(name) : open.length
    else if (!CLOSED_BY_THEMSELVES.has(name)) open.push(name)
    const depth = open.length + formatting
    if (depth > MAX_ELEMENT_DEPTH) return 'nesting'
    if (!slash) weight += depth + 1
    if (weight > MAX_WEIGHT) return 'nesting'
  }
  return null
}
