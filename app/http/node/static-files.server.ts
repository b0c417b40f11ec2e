import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

type StaticFile = { body: Buffer; type: string; etag: string; immutable: boolean; brotli?: Buffer }

/** Everything below a folder, read once at start. Files with a hash in their name never change. */
export function readStaticFiles(folder: string, files = new Map<string, StaticFile>(), prefix = '') {
  if (!existsSync(folder)) return files
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue
    const file = join(folder, name)
    if (statSync(file).isDirectory()) readStaticFiles(file, files, `${prefix}/${name}`)
    else addFile(files, `${prefix}/${name}`, readFileSync(file), TYPES[extname(name)])
  }
  return files
}

/** Adds bytes that the program has at hand. */
export function addFile(files: Map<string, StaticFile>, path: string, body: Buffer, type = 'application/octet-stream') {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  files.set(path, { body, type, etag, immutable: path.startsWith('/assets/') })
}

const compressible = (file: StaticFile) =>
  /^(text|image\/svg|application\/manifest)/.test(file.type) && file.body.length > 500

/** Answers a request for a static file; says whether it was one. */
export function sendStaticFile(files: Map<string, StaticFile>, request: IncomingMessage, response: ServerResponse) {
  const file = files.get((request.url ?? '').split('?')[0]!)
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  response.setHeader('ETag', file.etag)
  response.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end()
    return true
  }
  let { body } = file
  if (compressible(file) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    file.brotli ??= brotliCompressSync(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    body = file.brotli
    response.setHeader('Content-Encoding', 'br')
  }
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}
