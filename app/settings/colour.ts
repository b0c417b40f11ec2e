// Colours as CSS means them, as far as WCAG's contrast needs them. https://www.w3.org/TR/css-color-4/

/** Linear light in sRGB, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number]

type Oklch = { l: number; c: number; h: number }

const NAMES: Record<string, string> = { white: '#ffffff', black: '#000000' }
const HEX = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})`
const RGB = new RegExp(String.raw`^rgb\(\s*${NUMBER}\s*[ ,]\s*${NUMBER}\s*[ ,]\s*${NUMBER}\s*\)$`)
const OKLCH = new RegExp(String.raw`^oklch\(\s*${NUMBER}(%?)\s+${NUMBER}\s+${NUMBER}(?:deg)?\s*\)$`)

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const encoded = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)
const within = (v: number) => Math.min(1, Math.max(0, v))

/** Reads `#rgb`, `#rrggbb`, `rgb()`, `oklch()`, white and black; null for anything else, also if it is see-through. */
export function parseColour(text: string): Colour | null {
  const typed = text.trim().toLowerCase()
  const hex = HEX.exec(NAMES[typed] ?? typed)
  if (hex) {
    const parts = hex[1] ? hex.slice(1, 4).map((digit) => digit + digit) : hex.slice(4, 7)
    return parts.map((part) => linear(Number.parseInt(part, 16) / 255)) as unknown as Colour
  }
  const rgb = RGB.exec(typed)
  if (rgb) {
    const parts = rgb.slice(1, 4).map(Number)
    return parts.every((v) => v <= 255) ? (parts.map((v) => linear(v / 255)) as unknown as Colour) : null
  }
  const oklch = OKLCH.exec(typed)
  if (!oklch) return null
  const l = Number(oklch[1]) / (oklch[2] ? 100 : 1)
  const [c, h] = [Number(oklch[3]), Number(oklch[4])]
  return l <= 1 && c <= 0.5 && h <= 360 ? fromOklch({ l, c, h }) : null
}

/** As `#rrggbb`. */
export const hexOf = (colour: Colour) =>
  `#${colour
    .map((v) =>
      Math.round(within(encoded(v)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

type Lab = readonly [number, number, number]

function toOklab([r, g, b]: Colour): Lab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Screens cannot show every such colour: what is too much is cut off, as browsers do. */
function fromOklab([L, a, b]: Lab): Colour {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    within(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    within(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    within(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

const fromOklch = ({ l, c, h }: Oklch) =>
  fromOklab([l, c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)])

/** `color-mix(in oklab, one share, other)`. */
export function mix(one: Colour, share: number, other: Colour): Colour {
  const [a, b] = [toOklab(one), toOklab(other)]
  return fromOklab([0, 1, 2].map((i) => a[i]! * share + b[i]! * (1 - share)) as unknown as Lab)
}

/** How bright it is: WCAG's relative luminance. */
const luminance = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(one: Colour, other: Colour) {
  const [low, high] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const STEPS = 250

/** The colour most like this one, lighter or darker, that passes; null when none does. */
export function nearestThat(passes: (colour: Colour) => boolean, to: Colour): Colour | null {
  const [l, a, b] = toOklab(to)
  for (let step = 1; step <= STEPS; step++)
    for (const lightness of [l - step / STEPS, l + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue
      // As it will be typed: in whole steps of 255.
      const tried = parseColour(hexOf(fromOklab([lightness, a, b])))!
      if (passes(tried)) return tried
    }
  return null
}
