import { mediaPath } from '#app/uploads/media-path.ts'

const LOGO = /^([0-9a-f]{32})-([1-9]\d{0,3})-([1-9]\d{0,3})$/

type Logo = { name: string; width: number; height: number }

/** A logo as it is kept in its setting: the name of the picture, its width and height. */
export const logoValue = ({ name, width, height }: Logo) => `${name}-${width}-${height}`

export const isLogo = (value: string) => LOGO.test(value)

/** The picture that the setting names; null when it names none. */
export function parseLogo(value: string | null): Logo | null {
  const [, name, width, height] = LOGO.exec(value ?? '') ?? []
  return name ? { name, width: Number(width), height: Number(height) } : null
}

/** Its address; null when there is none. */
export function logoPath(value: string | null) {
  const logo = parseLogo(value)
  return logo && mediaPath(logo.name, logo.width)
}
