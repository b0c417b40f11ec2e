// A text that means nothing but itself, with as few backslashes as that takes: people will edit it, and formulas like
// $\alpha_i$ should stay readable. What our renderer would take for a sign of Markdown is escaped, and nothing else.

/** Where the renderer makes a link by itself, up to the next space or angle bracket. */
const ADDRESS = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>]+/gi
const SIGNS = /[\\*_`[\]<&~]/g
const AT_LINE_START = /^(\s*)(?:(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-{2,}\s*$)|(\d{1,9})([.)])(?=\s|$))/

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isPunctuation = (character: string | undefined) => character === undefined || /[!-/:-@[-`{-~\n]/.test(character)
const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character)

/** Escapes a text of one line that may stand at the beginning of a line. */
export function escapeMarkdown(text: string): string {
  let escaped = ''
  let from = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    escaped += escapeSigns(text.slice(from, index), text[index - 1], address[0])
    escaped += keptAddress(address)
    from = index + address.length
  }
  escaped += escapeSigns(text.slice(from), text[from - 1], undefined)
  return escapeLineStart(escaped)
}

/** What would make a heading, list, quote or rule of a line stays what it is. */
export const escapeLineStart = (markdown: string) =>
  markdown.replace(AT_LINE_START, (_, space: string, sign: string | undefined, number: string, end: string) =>
    sign ? `${space}\\${sign}` : `${space}${number}\\${end}`,
  )

/** Backslashes in an address would become part of it; in angle brackets it stands for itself, without `http` it is text. */
const keptAddress = (address: string) => {
  const escaped = escapeSigns(address, undefined, undefined)
  if (escaped === address) return address
  return /^www/i.test(address) ? escaped.replace('.', '\\.') : `<${address}>`
}

/** The same as escapeMarkdown for the words of a link, in which nothing becomes a link. */
export const escapeInLink = (markdown: string) =>
  markdown.replace(/<((?:https?|ftp):\/\/[^\s<>]+)>/gi, (_, address: string) =>
    escapeSigns(address, undefined, undefined),
  )

function escapeSigns(text: string, before: string | undefined, after: string | undefined) {
  return text.replace(SIGNS, (sign, index: number) => {
    const previous = index === 0 ? before : text[index - 1]
    const next = index === text.length - 1 ? after : text[index + 1]
    return means(sign, previous, next, text.slice(index + 1, index + 12)) ? `\\${sign}` : sign
  })
}

function means(sign: string, previous: string | undefined, next: string | undefined, rest: string) {
  switch (sign) {
    case '\\':
      return isPunctuation(next)
    // Inside a word an underscore is one; between spaces a star is one.
    case '_':
      return !(isWord(previous) && isWord(next))
    case '*':
    case '~':
      return !(isSpace(previous) && isSpace(next))
    case '<':
      return next === undefined || /[a-z/!?]/i.test(next)
    case '&':
      return /^#?\w{1,31};/.test(rest) || rest === '' || (rest.length < 11 && /^#?\w*$/.test(rest))
    default:
      return true
  }
}
