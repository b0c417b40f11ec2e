import sharp from 'sharp'
import { CARD_WIDTH, type CardFace, cardSvg, LOGO_AT } from '#app/found/card.ts'
import { lettersOf } from '#app/found/letters.server.ts'
import { Declined } from '#app/platform/errors.ts'

/** Who comes when so many wait is asked to try again. */
const MOST_WAITING = 20

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** The card as a PNG file. One at a time: a rush of previews must not slow the site. Throws `busy` when too many wait. */
export async function drawCard(face: CardFace, logo: Buffer | null): Promise<Buffer> {
  if (waiting >= MOST_WAITING) throw new Declined('busy', 'error.busy.title', {}, { retryAfter: 10 })
  waiting++
  const drawn = last.then(() => draw(face, logo)).finally(() => waiting--)
  last = drawn.catch(() => undefined)
  return drawn
}

async function draw(face: CardFace, logo: Buffer | null) {
  const { x, y, size } = LOGO_AT
  const own = logo && (await fitted(logo, { width: CARD_WIDTH / 3, height: size }))
  const letters = { bold: lettersOf(700), medium: lettersOf(500) }
  const svg = cardSvg(face, letters, own ? { width: own.info.width, drawn: false } : { width: size, drawn: true })
  const picture = sharp(Buffer.from(svg))
  if (own) picture.composite([{ input: own.data, left: x, top: y + Math.round((size - own.info.height) / 2) }])
  return picture.png({ compressionLevel: 9 }).toBuffer()
}

/** The brand's own logo in the room it has; null when it cannot be read: a card without it is better than none. */
const fitted = (logo: Buffer, { width, height }: { width: number; height: number }) =>
  sharp(logo, { density: 300, limitInputPixels: 25_000_000 })
    .resize({ width, height, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null)
