// What we use of opentype.js, which has no types of its own.
declare module 'opentype.js' {
  export type Glyph = {
    advanceWidth: number
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string }
  }
  export type Font = {
    unitsPerEm: number
    charToGlyphIndex(character: string): number
    charToGlyph(character: string): Glyph
  }
  const opentype: { parse(bytes: ArrayBuffer): Font }
  export default opentype
}
