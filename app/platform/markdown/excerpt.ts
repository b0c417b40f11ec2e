const TAG = /<\/?([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g
const INLINE = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr'.split(' '),
)
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&quot;': '"' }

/** The words of a post's stored HTML on one line, those that describe its pictures too. Only for HTML of our own renderer: it is not a sanitiser. */
export function plainText(html: string): string {
  return html
    .replace(TAG, (whole, tag: string) => (tag === 'img' ? described(whole) : INLINE.has(tag) ? '' : ' '))
    .replace(/&(?:amp|lt|gt|nbsp|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

const described = (image: string) => ` ${/ alt="([^"]*)"/.exec(image)?.[1] ?? ''} `

/** The beginning of a text in at most so many characters, cut after a word and ended with … when there is more. */
export function excerpt(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const room = text.slice(0, maxLength - 1)
  const lastSpace = text[maxLength - 1] === ' ' ? room.length : room.lastIndexOf(' ')
  // A single very long word is cut through, but never through the two halves of one character.
  const cut = lastSpace > maxLength / 2 ? room.slice(0, lastSpace) : room.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[\s.,;:!?–-]+$/, '')}…`
}
