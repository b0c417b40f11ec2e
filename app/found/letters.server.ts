// Letters as shapes, from a font that comes with the program: a server has no fonts, or other ones than we looked at.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font } from 'opentype.js'

export type Weight = 500 | 700
export type Letters = {
  /** The text with only what can be drawn, on one line. */
  drawable(text: string): string
  width(text: string, size: number): number
  /** The shape of a text as the `d` of an SVG path: numbers and letters of ours, nothing of the text. */
  shape(text: string, at: { x: number; y: number; size: number }): string
}

const ALPHABETS: [name: string, from: number, to: number][] = [
  ['latin', 0x20, 0xff],
  ['latin-ext', 0x100, 0x2ff],
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x45f],
  ['cyrillic-ext', 0x460, 0x52f],
  ['vietnamese', 0x1ea0, 0x1ef9],
  ['latin-ext', 0x1e00, 0x1e9f],
  ['greek-ext', 0x1f00, 0x1fff],
  // Quotes, dashes, the euro, arrows: some are in one file, some in the other.
  ['latin', 0x2000, 0x22ff],
  ['latin-ext', 0x2000, 0x22ff],
]

const require = createRequire(import.meta.url)
const fonts = new Map<string, Font>()

function fontOf(alphabet: string, weight: Weight) {
  const file = `@fontsource/inter/files/inter-${alphabet}-${weight}-normal.woff`
  let font = fonts.get(file)
  if (!font) {
    font = opentype.parse(new Uint8Array(readFileSync(require.resolve(file))).buffer)
    fonts.set(file, font)
  }
  return font
}

/** The letters of one weight. A file is read when the first text needs it. */
export function lettersOf(weight: Weight): Letters {
  const fontFor = (letter: string) => {
    const code = letter.codePointAt(0)!
    return ALPHABETS.filter(([, from, to]) => code >= from && code <= to)
      .map(([alphabet]) => fontOf(alphabet, weight))
      .find((font) => font.charToGlyphIndex(letter) > 0)
  }
  const wide = (letter: string, size: number) => {
    const font = fontFor(letter)
    return font ? (font.charToGlyph(letter).advanceWidth / font.unitsPerEm) * size : 0
  }
  return {
    drawable: (text) =>
      [...text.normalize('NFC').replace(/\s+/g, ' ')]
        .filter((letter) => fontFor(letter))
        .join('')
        .replace(/ +/g, ' ')
        .trim(),
    width: (text, size) => [...text].reduce((sum, letter) => sum + wide(letter, size), 0),
    shape(text, { x, y, size }) {
      let at = x
      return [...text]
        .map((letter) => {
          const d = fontFor(letter)?.charToGlyph(letter).getPath(at, y, size).toPathData(1) ?? ''
          at += wide(letter, size)
          return d
        })
        .join('')
    },
  }
}
