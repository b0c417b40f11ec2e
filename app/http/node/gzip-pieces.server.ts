// A gzip stream of pieces that were compressed once, with small texts between them that differ each time.
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

/** A piece that stays: compressed, and what it does to the checksum of whatever came before it. */
export type Piece = { deflated: Buffer; checksum: number; columns: Uint32Array; length: number }

const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
/** The last block: it holds nothing. */
const LAST = Buffer.from([3, 0])
const LENGTHS = 4
const FOOT = 8
/** What one stored block holds at most. */
export const MOST_BETWEEN = 65_535

/**
 * Compressed for itself, so that nothing in it points back past its beginning. The flush ends it on a whole byte with a
 * stored block of no bytes, whose lengths are cut off: those of the text that follows take their place.
 */
export async function compressPiece(bytes: Buffer): Promise<Piece> {
  const flushed = await deflate(bytes, { level: constants.Z_BEST_COMPRESSION, finishFlush: constants.Z_SYNC_FLUSH })
  const checksum = crc32(bytes, 0)
  // How a checksum goes through these bytes is linear in its bits: once for each of them says it for all.
  const columns = Uint32Array.from({ length: 32 }, (_, bit) => crc32(bytes, (1 << bit) >>> 0) ^ checksum)
  return { deflated: withoutRoom(flushed.subarray(0, -LENGTHS)), checksum, columns, length: bytes.length }
}

/** The same bytes in memory of their own: zlib gives a view of a block of 16 KiB, which would be kept whole. */
export function withoutRoom(bytes: Buffer) {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

/** About how much memory a piece takes. */
export const memoryOf = ({ deflated, columns }: Piece) => deflated.length + columns.byteLength + 200

/** The checksum of what came before and then the piece, without reading the piece. */
function through(before: number, { checksum, columns }: Piece) {
  let result = checksum
  for (let bits = before, at = 0; bits !== 0; bits >>>= 1, at++) if (bits & 1) result ^= columns[at]!
  return result >>> 0
}

/** The whole as gzip: piece, text, piece, text, piece. One more piece than texts; each of at most `MOST_BETWEEN` bytes. */
export function joinPieces(pieces: Piece[], between: Buffer[]) {
  const size = pieces.reduce((sum, { deflated }) => sum + deflated.length + LENGTHS, 0)
  const texts = between.reduce((sum, text) => sum + text.length, 0)
  const whole = Buffer.allocUnsafe(HEAD.length + size + texts + LAST.length + FOOT)
  let at = HEAD.copy(whole)
  let checksum = 0
  let length = 0
  for (const [n, piece] of pieces.entries()) {
    const text = between[n] ?? EMPTY
    at += piece.deflated.copy(whole, at)
    at = whole.writeUInt16LE(text.length, at)
    at = whole.writeUInt16LE(text.length ^ 0xffff, at)
    at += text.copy(whole, at)
    checksum = crc32(text, through(checksum, piece))
    length += piece.length + text.length
  }
  at += LAST.copy(whole, at)
  at = whole.writeUInt32LE(checksum, at)
  whole.writeUInt32LE(length >>> 0, at)
  return whole
}

const EMPTY = Buffer.alloc(0)
