/** The process that decodes pictures, one message at a time. Started by resize-picture.server.ts. */
import sharp, { type Sharp } from 'sharp'
import { MAX_FRAMES, MAX_PIXELS, MAX_SIDE } from '#app/uploads/limits.ts'
import { MOVING } from '#app/uploads/media-path.ts'
import type { PictureType } from '#app/uploads/picture-type.ts'
import { type Cut, cutsFor, type Purpose } from '#app/uploads/sizes.ts'

export type Order = { bytes: Uint8Array; type: PictureType; purpose: Purpose }
export type CutPicture = { width: number; height: number; suffix: number | typeof MOVING; bytes: Uint8Array }
export type Resized = { width: number; height: number; pictures: CutPicture[] }
export type Refusal = 'broken' | 'tooManyPixels' | 'tooLong' | 'tooMoving'
export type WorkerAnswer = Resized | { refused: Refusal }
/** With how much memory the process has kept: pictures leave holes in it. */
export type WorkerSays = { answer: WorkerAnswer; memory: number }

const QUALITY = 82

sharp.cache(false)
sharp.concurrency(1)
// A decoder that is never asked for cannot be attacked.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})

/** Reads the header first: nothing is decoded before its size is known to be bearable. */
async function answer({ bytes, type, purpose }: Order): Promise<WorkerAnswer> {
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = await sharp(input, { pages: -1, limitInputPixels: false }).metadata()
  if (head.format !== type) return { refused: 'broken' }
  const height = head.pageHeight ?? head.height
  const frames = head.pages ?? 1
  if (head.width > MAX_SIDE || height > MAX_SIDE) return { refused: 'tooLong' }
  if (head.width * height > MAX_PIXELS) return { refused: 'tooManyPixels' }
  if (frames > MAX_FRAMES || head.width * height * frames > MAX_PIXELS) return { refused: 'tooMoving' }

  const turned = (head.orientation ?? 1) >= 5
  const upright = turned ? { width: height, height: head.width } : { width: head.width, height }
  const pictures: CutPicture[] = []
  for (const cut of cutsFor(purpose, upright)) pictures.push(await still(input, cut))
  if (purpose === 'post' && frames > 1) pictures.push(await moving(input, head.width))
  return { ...upright, pictures }
}

/** Re-encoded from its pixels: what else was in the file (place, camera, a script) stays behind. */
async function still(input: Buffer, { width, height, fit }: Cut): Promise<CutPicture> {
  const whole = open(input, 1).autoOrient()
  const sized =
    fit === 'square'
      ? whole.resize({ width, height, fit: 'cover' })
      : whole.resize({ width, height, fit: 'inside', withoutEnlargement: true })
  return written(sized, (info) => info.width)
}

const moving = (input: Buffer, width: number) =>
  written(open(input, -1).resize({ width: Math.min(width, 960) }), () => MOVING)

const open = (input: Buffer, pages: number) =>
  sharp(input, { pages, limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })

async function written(picture: Sharp, suffixOf: (info: { width: number }) => CutPicture['suffix']) {
  const { data, info } = await picture
    .webp({ quality: QUALITY, smartSubsample: true, effort: 4 })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.pageHeight ?? info.height, suffix: suffixOf(info), bytes: data }
}

const say = (done: WorkerAnswer) =>
  process.send?.({ answer: done, memory: process.memoryUsage.rss() } satisfies WorkerSays)

process.on('message', (order: Order) => {
  // libvips says in many ways that a file is not what it should be.
  answer(order).then(say, () => say({ refused: 'broken' }))
})
process.on('disconnect', () => process.exit())
