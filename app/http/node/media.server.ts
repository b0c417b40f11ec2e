import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readSession } from '#app/accounts/sessions.server.ts'
import { withheldPicture } from '#app/forum/withheld-picture.server.ts'
import { arrivalOf } from '#app/http/node/arrival.server.ts'
import { log } from '#app/platform/log.server.ts'
import { fileAt } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'

/**
 * Answers a request for a picture that somebody added, wherever it is stored; says whether it was one. What is under a
 * name never changes; when all posts that show it were removed, only who sees those still gets it. Should it ever be looked at as a page, nothing in it runs.
 */
export async function sendMedia(path: string, request: IncomingMessage, response: ServerResponse) {
  if (!path.startsWith('/media/') || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  const name = fileAt(path)
  const etag = `"${name}"`
  const withheld = name === null ? null : await withheldPicture(pictureOf(name))
  const mayRead = !withheld || withheld.maySee(await actorOf(request))
  const found = name === null || !mayRead ? null : await read(name)
  if (found === 'unreachable' || found === null) {
    const away = found === 'unreachable' ? { 'Retry-After': '30' } : {}
    response.writeHead(found ? 503 : 404, { 'Cache-Control': 'no-store', 'Content-Length': 0, ...away }).end()
    return true
  }
  response.setHeader('Cache-Control', withheld ? 'private, no-store' : 'public, max-age=31536000, immutable')
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox; frame-ancestors 'none'`)
  response.setHeader('ETag', etag)
  if (request.headers['if-none-match'] === etag || request.method === 'HEAD') await found.bytes.cancel()
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return true
  }
  response.writeHead(200, {
    'Content-Type': 'image/webp',
    'Content-Disposition': 'inline',
    'Content-Length': found.size,
  })
  if (request.method === 'HEAD') response.end()
  else await send(found.bytes, response)
  return true
}

const pictureOf = (file: string) => file.split('-')[0]!

async function actorOf(request: IncomingMessage) {
  return (await readSession(request.headers.cookie, { secure: arrivalOf(request).secure }))?.actor ?? null
}

async function read(file: string) {
  try {
    return await mediaStore().read(file)
  } catch (problem) {
    log.error({ err: problem }, 'the store of pictures does not answer')
    return 'unreachable'
  }
}

/** Whoever goes away in the middle, reader or store, only loses this picture. */
async function send(bytes: ReadableStream<Uint8Array>, response: ServerResponse) {
  try {
    await pipeline(Readable.fromWeb(bytes as never), response)
  } catch {
    response.destroy()
  }
}
