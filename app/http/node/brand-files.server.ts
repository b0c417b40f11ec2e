import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { BadSettings, env } from '#app/platform/env.server.ts'
import { brandStylesheet } from '#app/settings/brand-css.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'
import type { Settings } from '#app/settings/settings-list.ts'

const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' }

type BrandFile = { path: string; type: string; body: Buffer }

let logo: BrandFile | null | undefined
let stylesheet: (BrandFile & { of: Settings }) | undefined

const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 10).replace(/_/g, '-')

/** The logo file that BRAND_LOGO names, read once; null when it names none. Throws `BadSettings` when it cannot be used. */
export function brandLogo(): BrandFile | null {
  logo ??= env.BRAND_LOGO ? readLogo(env.BRAND_LOGO) : null
  return logo
}

function readLogo(file: string): BrandFile {
  const extension = extname(file).toLowerCase()
  const type = TYPES[extension]
  if (!type) throw new BadSettings(`BRAND_LOGO=${file} must be an .svg, .png or .webp file.`)
  try {
    const body = readFileSync(file)
    return { path: `/brand-logo.${hashOf(body)}${extension}`, type, body }
  } catch {
    throw new BadSettings(`BRAND_LOGO=${file} cannot be read: correct the path, or leave it out.`)
  }
}

/** The brand's stylesheet, made once for as long as the settings stand still. */
export function brandStyles(settings: Settings): BrandFile {
  if (stylesheet?.of !== settings) {
    const body = Buffer.from(brandStylesheet(settings))
    stylesheet = { of: settings, path: `/brand.${hashOf(body)}.css`, type: 'text/css; charset=utf-8', body }
  }
  return stylesheet
}

const STYLES = /^\/brand(\.[\w-]{10})?\.css$/
const LOGO = /^\/brand-logo(\.[\w-]{10})?\.(svg|png|webp)$/

/**
 * Answers for the brand's stylesheet and logo; says whether it was one of them. Their addresses carry what is in them:
 * the present one may be kept for ever, an earlier one answers with what is there now.
 */
export async function sendBrandFile(request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '').split('?')[0]!
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const file = STYLES.test(path) ? brandStyles(await readSettings()) : LOGO.test(path) ? brandLogo() : null
  if (!file) return false
  const etag = `"${hashOf(file.body)}"`
  response.setHeader('ETag', etag)
  response.setHeader('Cache-Control', path === file.path ? 'public, max-age=31536000, immutable' : 'public, max-age=60')
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return true
  }
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length })
  response.end(request.method === 'HEAD' ? undefined : file.body)
  return true
}
