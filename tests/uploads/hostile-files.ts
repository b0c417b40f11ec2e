// Files that are made to harm: what they claim is far from what they are.
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { anAnimation, aPicture } from './pictures.ts'

const u32 = (value: number) => Buffer.from(new Uint32Array([value]).buffer).reverse()
const u16 = (value: number) => Buffer.from(new Uint16Array([value]).buffer)

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([u32(data.length), body, u32(crc32(body))])
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** A PNG of this size, all of one grey: some kilobytes that unfold to as many pixels as it says. */
export function pngBomb(width: number, height: number, { interlaced = false, rows = height } = {}) {
  const head = Buffer.concat([u32(width), u32(height), Buffer.from([8, 6, 0, 0, interlaced ? 1 : 0])])
  const row = Buffer.alloc(width * 4 + 1)
  const data = deflateSync(Buffer.concat(Array.from({ length: rows }, () => row)), { level: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** A GIF of so many frames, each said to be of this size. */
export function gifBomb(width: number, height: number, frames: number) {
  const frame = Buffer.concat([
    Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0]),
    u16(width),
    u16(height),
    Buffer.from([0, 2, 2, 0x44, 1, 0]),
  ])
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    u16(width),
    u16(height),
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ])
}

/** A GIF to a decoder and a script to a browser that guesses. */
const polyglot = Buffer.concat([
  Buffer.from('GIF89a/*', 'latin1'),
  Buffer.alloc(30, 0x20),
  Buffer.from('*/=1;alert(document.domain)//', 'latin1'),
])

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const jpeg = await aPicture()
const webp = await aPicture({ format: 'webp' })

/** A WebP whose header claims the largest canvas there is. */
const webpBomb = Buffer.concat([
  Buffer.from('RIFF', 'latin1'),
  Buffer.from([0xff, 0xff, 0, 0]),
  Buffer.from('WEBPVP8X', 'latin1'),
  Buffer.from([10, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
  webp.subarray(12),
])

/** What each is, its bytes, and the words that refuse it. */
export const HOSTILE: [what: string, bytes: Buffer, reason: string][] = [
  ['nothing at all', Buffer.alloc(0), 'uploads.no.type'],
  ['a page that is called .png', Buffer.from('<!doctype html><script>alert(1)</script>'), 'uploads.no.type'],
  ['a drawing with a script', svg, 'uploads.no.type'],
  ['a drawing behind a declaration', Buffer.concat([Buffer.from('<?xml version="1.0"?>'), svg]), 'uploads.no.type'],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'uploads.no.type'],
  ['an AVIF', await sharp(jpeg).resize(64).avif({ effort: 0 }).toBuffer(), 'uploads.no.type'],
  ['a TIFF', await sharp(jpeg).resize(64).tiff().toBuffer(), 'uploads.no.type'],
  ['a HEIC by its first bytes', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'uploads.no.type'],
  ['an archive', Buffer.from('PK\x03\x04 ordinary', 'latin1'), 'uploads.no.type'],
  ['a GIF that is a script too', polyglot, 'uploads.no.broken'],
  ['a drawing behind the first bytes of a PNG', Buffer.concat([SIGNATURE, svg]), 'uploads.no.broken'],
  ['a drawing behind those of a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]), 'uploads.no.broken'],
  ['a JPEG that is cut off', jpeg.subarray(0, jpeg.length / 2), 'uploads.no.broken'],
  ['a PNG with pixels missing', pngBomb(2000, 2000, { rows: 100 }), 'uploads.no.broken'],
  ['a PNG of 20,000 × 20,000', pngBomb(20_000, 20_000, { rows: 1 }), 'uploads.no.tooLong'],
  ['a PNG of 9,000 × 9,000', pngBomb(9000, 9000, { rows: 1 }), 'uploads.no.tooManyPixels'],
  ['a PNG of 10,001 × 1', pngBomb(10_001, 1), 'uploads.no.tooLong'],
  ['a PNG that claims four milliard columns', pngBomb(0xffffffff, 1, { rows: 0 }), 'uploads.no.broken'],
  ['a WebP that claims 16,777,216 × 16,777,216', webpBomb, 'uploads.no.broken'],
  ['a GIF of 65,535 × 65,535', gifBomb(65_535, 65_535, 1), 'uploads.no.tooLong'],
  ['a GIF of 100,000 frames', gifBomb(10, 10, 100_000), 'uploads.no.tooMoving'],
  ['a GIF of 150 large frames', gifBomb(5000, 5000, 150), 'uploads.no.tooMoving'],
  ['an animated WebP of many frames', await anAnimation({ frames: 201, format: 'webp' }), 'uploads.no.tooMoving'],
  ['a file of more than 5 MB', Buffer.concat([jpeg, Buffer.alloc(5 * 1024 * 1024)]), 'uploads.no.tooLarge'],
]

/** The heaviest that are still taken: as many pixels as may be, in the manners that cost decoders most memory. */
export const HEAVY: [what: string, make: () => Promise<Buffer>][] = [
  ['a PNG of 25 megapixel', async () => pngBomb(5000, 5000)],
  ['an interlaced PNG of 25 megapixel', async () => interlacedPng(5000, 5000)],
  ['a progressive JPEG of 25 megapixel, turned', async () => turnedJpeg(5000, 5000)],
  ['a WebP of 25 megapixel', () => plain(5000, 5000).webp({ effort: 0 }).toBuffer()],
  ['a GIF of 25 megapixel', () => plain(5000, 5000).gif({ effort: 1 }).toBuffer()],
  ['an animation of 200 frames', () => anAnimation({ width: 350, height: 350, frames: 200 })],
]

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c08040' } })

const interlacedPng = (width: number, height: number) => plain(width, height).png({ progressive: true }).toBuffer()

const turnedJpeg = (width: number, height: number) =>
  plain(width, height).jpeg({ progressive: true }).withMetadata({ orientation: 6 }).toBuffer()
