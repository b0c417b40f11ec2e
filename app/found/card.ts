import { BIRD } from '#app/found/icon.ts'
import type { Letters } from '#app/found/letters.server.ts'
import { fitLines } from '#app/found/lines.ts'

/** The picture that stands beside a link to a page where somebody shares it. */
export type Card = { path: string; width: number; height: number; alt: string }

/** All that such a picture shows. */
export type CardFace = {
  brand: string
  title: string
  /** A mark before the facts, as on the page: solved, or waiting for a first answer. */
  mark: { kind: 'solved' | 'waiting'; word: string } | null
  facts: string
  /** As `#rrggbb`. */
  colours: { accent: string; onAccent: string }
}

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
const EDGE = 80
const ROOM = CARD_WIDTH - 2 * EDGE
const TITLE_SIZES = [
  { size: 70, lines: 3 },
  { size: 58, lines: 4 },
  { size: 48, lines: 5 },
]
const TITLE_MIDDLE = 322
const FOOT = 548
const INK = '#1b1f26'
const SOFT = '#565e6b'
const MARKS = {
  solved: { ink: '#17653c', paper: '#e4f4ea', sign: 'M3 11.5l5 5L18 5.5' },
  waiting: { ink: '#85500a', paper: '#fbf0dc', sign: 'M10.5 4v7l4.5 3' },
}

/** The picture as SVG without any text in it: letters are shapes, so whatever people write can only be seen. */
export function cardSvg(face: CardFace, { bold, medium }: { bold: Letters; medium: Letters }, logo: LogoRoom): string {
  const { accent } = face.colours
  const { size, lines } = fitLines(titleOf(face, bold), { width: ROOM, sizes: TITLE_SIZES }, bold.width)
  const leading = size * 1.18
  const first = TITLE_MIDDLE - ((lines.length - 1) * leading) / 2 + size * 0.36
  const title = lines.map((line, i) => shape(bold, line, { x: EDGE - size * 0.03, y: first + i * leading, size }, INK))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}"><rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="18" fill="${accent}"/>${head(face, bold, logo)}${title.join('')}${foot(face, medium)}</svg>`
}

/** Half of a title says nothing: in a script that we cannot draw, the brand's name takes its place. */
function titleOf({ title, brand }: CardFace, bold: Letters) {
  const start = title.slice(0, 300)
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const drawable = bold.drawable(start)
  return letters(drawable) > 0.6 * letters(start) ? drawable : bold.drawable(brand)
}

/** Where the logo stands; `drawn` when it is our bird and part of the picture. */
export type LogoRoom = { width: number; drawn: boolean }
export const LOGO_AT = { x: EDGE, y: 70, size: 60 }

const shape = (letters: Letters, text: string, at: { x: number; y: number; size: number }, fill: string) =>
  `<path fill="${fill}" d="${letters.shape(text, at)}"/>`

function head({ brand, colours }: CardFace, bold: Letters, { width, drawn }: LogoRoom) {
  const { x, y, size } = LOGO_AT
  const bird = `<g transform="translate(${x} ${y}) scale(${size / 24})"><rect width="24" height="24" rx="5" fill="${colours.accent}"/><path fill="${colours.onAccent}" d="${BIRD}"/></g>`
  const room = ROOM - width - 24
  const name = fitLines(bold.drawable(brand), { width: room, sizes: [{ size: 36, lines: 1 }] }, bold.width)
  return `${drawn ? bird : ''}${shape(bold, name.lines[0] ?? '', { x: x + width + 22, y: y + 43, size: 36 }, INK)}`
}

function foot({ mark, facts }: CardFace, medium: Letters) {
  const size = 32
  if (!mark) return shape(medium, oneLine(facts, ROOM, medium, size), { x: EDGE, y: FOOT, size }, SOFT)
  const { ink, paper, sign } = MARKS[mark.kind]
  const word = medium.drawable(mark.word)
  const wide = 78 + medium.width(word, size)
  const pill = `<rect x="${EDGE}" y="${FOOT - 44}" width="${wide + 24}" height="64" rx="32" fill="${paper}"/><g transform="translate(${EDGE + 26} ${FOOT - 27}) scale(1.4)" fill="none" stroke="${ink}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="${sign}"/>${mark.kind === 'waiting' ? '<circle cx="10.5" cy="10.5" r="9"/>' : ''}</g>`
  const start = EDGE + wide + 52
  return `${pill}${shape(medium, word, { x: EDGE + 72, y: FOOT, size }, ink)}${shape(medium, oneLine(facts, CARD_WIDTH - EDGE - start, medium, size), { x: start, y: FOOT, size }, SOFT)}`
}

const oneLine = (text: string, width: number, letters: Letters, size: number) =>
  fitLines(letters.drawable(text), { width, sizes: [{ size, lines: 1 }] }, letters.width).lines[0] ?? ''
