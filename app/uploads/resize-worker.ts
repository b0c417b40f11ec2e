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
  const cuts = cutsFor(purpose, upright)
  const largest = await pixelsOf(input, cuts.at(-1)!)
  const pictures: CutPicture[] = []
  for (const cut of cuts) pictures.push(await still(largest, cut))
  if (purpose === 'post' && frames > 1) pictures.push(await moving(input, head.width))
  return { ...upright, pictures }
}

type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** Decoded once, upright, as large as it will be shown: the smaller sizes are made of this one. */
const pixelsOf = (input: Buffer, cut: Cut): Promise<Pixels> =>
  sized(open(input, 1).autoOrient(), cut).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })

const sized = (picture: Sharp, { width, height, fit }: Cut) =>
  fit === 'square'
    ? picture.resize({ width, height, fit: 'cover' })
    : picture.resize({ width, height, fit: 'inside', withoutEnlargement: true })

/** Drawn anew from its pixels: what else was in the file (place, camera, a script) stays behind. */
const still = ({ data, info }: Pixels, cut: Cut) =>
  written(sized(sharp(data, { raw: info }), cut), ({ width }) => width, 4)

const moving = (input: Buffer, width: number) =>
  written(open(input, -1).resize({ width: Math.min(width, 960) }), () => MOVING, 1)

const open = (input: Buffer, pages: number) =>
  sharp(input, { pages, limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })

async function written(picture: Sharp, suffixOf: (info: { width: number }) => CutPicture['suffix'], effort: number) {
  const { data, info } = await picture
    .webp({ quality: QUALITY, smartSubsample: true, effort })
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
