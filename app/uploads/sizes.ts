export type Purpose = 'post' | 'person' | 'category' | 'brand'

/** How a stored size is cut from the picture: `square` takes its middle, `inside` keeps all of it. */
export type Cut = { width: number; height?: number; fit: 'square' | 'inside' }

/** Of a category's picture, whatever was sent. */
export const CATEGORY_WIDTH = 256

const POST_WIDTHS = [480, 960, 1600]
/** A step to the next width that saves less than this is not worth a file. */
const WORTH = 1.25

/**
 * The sizes that are stored of a picture. In a post never larger than the original: phones take the small ones. Faces
 * always come in the same two, whatever was sent, so that who shows one needs no more than its name.
 */
export function cutsFor(purpose: Purpose, { width }: { width: number }): Cut[] {
  if (purpose === 'person') return [square(96), square(256)]
  if (purpose === 'category') return [square(CATEGORY_WIDTH)]
  if (purpose === 'brand') return [{ width: Math.min(width, 640), height: 320, fit: 'inside' }]
  const largest = Math.min(width, POST_WIDTHS.at(-1)!)
  const smaller = POST_WIDTHS.filter((step) => step * WORTH <= largest && step < largest)
  return [...smaller, largest].map((step) => ({ width: step, fit: 'inside' as const }))
}

const square = (width: number): Cut => ({ width, height: width, fit: 'square' })
