const MAX_LENGTH = 80

/** A title as the readable end of an address: decoration only, the number before it finds the thread. */
export function slugOf(title: string) {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const cut = words.length > MAX_LENGTH ? words.slice(0, words.lastIndexOf('-', MAX_LENGTH) + 1 || MAX_LENGTH) : words
  return cut.replace(/^-+|-+$/g, '') || 'x'
}
