import { MOVING, mediaPath } from '#app/uploads/media-path.ts'

export type PictureInText = { name: string; path: string; alt: string; start: number; end: number }

const PICTURE = /!\[((?:\\[^\n]|[^\]\\\n])*)\]\((\/media\/([0-9a-f]{32})-\d{1,5}\.webp)\)/g
const SPECIAL = /[\\`*_[\]<>&!~]/g

/** The Markdown that shows a picture with these words for who does not see it. */
export const pictureMarkdown = (path: string, alt: string) =>
  `![${alt.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&')}](${path})`

/** The pictures of this site that a text shows, in order. */
export const picturesIn = (text: string): PictureInText[] =>
  [...text.matchAll(PICTURE)].map(({ 0: whole, 1: alt = '', 2: path = '', 3: name = '', index }) => ({
    name,
    path,
    alt: alt.replace(/\\([^\n])/g, '$1'),
    start: index,
    end: index + whole.length,
  }))

/** The text with a picture on a line of its own where the cursor is, and the place after it. */
export function withPicture(text: string, at: number, picture: string) {
  const before = text.slice(0, at)
  const after = text.slice(at)
  const above = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const below = after.startsWith('\n') ? '' : '\n\n'
  const begin = before + above + picture
  return { text: begin + below + after, cursor: begin.length + (below.length || 1) }
}

/** The size that stands in a text: what is shown follows the screen anyway. */
export function pathInText({ name, sizes }: { name: string; sizes: { width: number; moving?: true }[] }) {
  const stills = sizes.filter((size) => !size.moving).map((size) => size.width)
  const fitting = stills.filter((width) => width <= 960).at(-1) ?? stills[0]
  return mediaPath(name, fitting ?? MOVING)
}
