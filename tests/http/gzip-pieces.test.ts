import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compressPiece, joinPieces } from '#app/http/node/gzip-pieces.server.ts'

const piecesOf = (texts: string[]) => Promise.all(texts.map((text) => compressPiece(Buffer.from(text))))
const between = (texts: string[]) => texts.map((text) => Buffer.from(text))

describe('a gzip stream of pieces', () => {
  test.each<[string, string[], string[]]>([
    ['one piece', ['Welkom bij Merel'], []],
    ['a text between two', ['Menu van ', ', tot zo'], ['Fenna']],
    ['texts of any length', ['a', 'b', 'c', 'd'], ['', 'x'.repeat(65_535), '🐦 \u2028']],
    ['pieces of nothing', ['', '', ''], ['Sanne', 'Milan']],
    ['pieces that repeat each other', Array(9).fill('<li class="one">'.repeat(3000)), Array(8).fill('nonce')],
  ])('holds %s', async (_, pieces, texts) => {
    const whole = pieces.map((piece, at) => piece + (texts[at] ?? '')).join('')
    expect(gunzipSync(joinPieces(await piecesOf(pieces), between(texts))).toString()).toBe(whole)
  })

  test('keeps no more memory than it holds', async () => {
    const [piece] = await piecesOf(['Welkom bij Merel'])
    expect(piece!.deflated.buffer.byteLength).toBe(piece!.deflated.length)
  })

  test('is made again and again from the same pieces', async () => {
    const pieces = await piecesOf(['Menu van ', ' en verder'])
    for (const name of ['Fenna', '', '</script>', 'Noor van der Berg', 'Fenna'])
      expect(gunzipSync(joinPieces(pieces, between([name]))).toString()).toBe(`Menu van ${name} en verder`)
  })
})
