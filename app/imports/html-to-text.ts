const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}
const WITHOUT_WORDS = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\b|$)/gi
const ENDS_LINE =
  /<(?:br|hr)\b[^<>]*>|<\/?(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|table|tr|figure|section)\b[^<>]*>/gi

/** The words of a piece of HTML, blocks on lines of their own; takes time in proportion to its length. Not safe as HTML. */
export const textOfHtml = (html: string) =>
  html
    .replace(WITHOUT_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(ENDS_LINE, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
