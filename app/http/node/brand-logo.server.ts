import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { BadSettings, env } from '#app/platform/env.server.ts'

const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' }

/** Where the operator's logo is served; null when BRAND_LOGO is not set. */
export const brandLogoPath = () => (env.BRAND_LOGO ? `/brand-logo${extname(env.BRAND_LOGO).toLowerCase()}` : null)

/** The bytes of the logo file that BRAND_LOGO names; throws `BadSettings` when it cannot be read or is no picture. */
export function readBrandLogo(file: string) {
  const type = TYPES[extname(file).toLowerCase()]
  if (!type) throw new BadSettings(`BRAND_LOGO=${file} must be an .svg, .png or .webp file.`)
  try {
    return { body: readFileSync(file), type }
  } catch {
    throw new BadSettings(`BRAND_LOGO=${file} cannot be read: correct the path, or leave it out.`)
  }
}
