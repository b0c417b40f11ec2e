/** The stored files of one picture: its sizes, the smallest first, and its animation if it moves. */
type Stored = { width: number; height: number; moving?: true }[]

/** What the pictures in a post are, keyed by name. One that is not in here is not shown. */
export type Pictures = ReadonlyMap<string, Stored>

/** Most pictures that one post shows. */
export const MOST_PICTURES = 30

const ADDRESS = /^\/media\/([0-9a-f]{32})-(?:[1-9]\d{0,4}|moving)\.webp$/
const ADDRESSES = /\/media\/([0-9a-f]{32})-/g

/** As wide as a post's text, and as high as its pictures may be, in CSS pixels. */
const MOST_WIDTH = 672
const MOST_HEIGHT = 640

/** The name of the picture that somebody uploaded here, or null for every other address. */
export const pictureAt = (src: string) => ADDRESS.exec(src)?.[1] ?? null

/** The names in a Markdown text that could be of pictures, to be looked up in one query; the first thirty. */
export const findPictureNames = (markdown: string) =>
  [...new Set([...markdown.matchAll(ADDRESSES)].map(([, name]) => name!))].slice(0, MOST_PICTURES)

/** What an `img` of a stored picture says: which file for which screen, and the room it takes before it is there. */
export function pictureAttributes(name: string, stored: Stored) {
  const stills = stored.filter((size) => !size.moving)
  const largest = stills.at(-1)
  if (!largest) return null
  const address = (width: number | 'moving') => `/media/${name}-${width}.webp`
  const ratio = largest.height / largest.width
  const width = Math.max(1, Math.round(Math.min(largest.width, MOST_WIDTH, MOST_HEIGHT / ratio)))
  const several = stills.length > 1
  return {
    image: {
      src: address((stills.find((size) => size.width >= width) ?? largest).width),
      width: String(width),
      height: String(Math.max(1, Math.round(width * ratio))),
      srcset: several ? stills.map((size) => `${address(size.width)} ${size.width}w`).join(', ') : null,
      sizes: several ? `(max-width: ${width}px) 100vw, ${width}px` : null,
    },
    /** The animation, or the largest size. */
    whole: address(stored.some((size) => size.moving) ? 'moving' : largest.width),
    moves: stored.some((size) => size.moving),
  }
}
