import sharp from 'sharp'
import { readBrand } from '#app/found/brand.server.ts'
import { iconSvg } from '#app/found/icon.ts'
import { lettersOf } from '#app/found/letters.server.ts'
import { notFound } from '#app/platform/errors.ts'

const SIZES = [32, 180, 192, 512]

let drawn: { of: string; pictures: Map<number, Buffer> } | undefined

/** A brand with a logo of its own has its first letter for a sign; before that there is our bird. */
async function svg(shape: { size: number; round: boolean }) {
  const brand = await readBrand()
  return iconSvg(brand, { ...shape, initial: brand.logo && lettersOf(700) })
}

/** The site's sign for browsers that show SVG. */
export const readIconSvg = () => svg({ size: 64, round: true })

/** The same as a PNG of one of our sizes, kept until the brand changes; throws `not-found` for another size. */
export async function readIcon(size: number): Promise<Buffer> {
  if (!SIZES.includes(size)) throw notFound()
  const picture = await svg({ size, round: size === 32 })
  const of = await svg({ size: 0, round: true })
  if (drawn?.of !== of) drawn = { of, pictures: new Map() }
  const known = drawn.pictures.get(size)
  if (known) return known
  const made = await sharp(Buffer.from(picture)).png({ compressionLevel: 9 }).toBuffer()
  drawn.pictures.set(size, made)
  return made
}

/** The same for browsers that ask for `/favicon.ico`: an .ico file that holds one PNG. */
export async function readFavicon(): Promise<Buffer> {
  const picture = await readIcon(32)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(32, 6)
  head.writeUInt8(32, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(picture.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, picture])
}
