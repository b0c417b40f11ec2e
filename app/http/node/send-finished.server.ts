import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import { type Finished, isSharable, type Made } from '#app/http/node/finished-pages.server.ts'
import { withoutRoom } from '#app/http/node/gzip-pieces.server.ts'
import { takesGzip } from '#app/http/node/remix-adapter.server.ts'
import { policyOfKept, unchangingHeaders } from '#app/http/node/security-headers.server.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** A page as it goes over the line to every visitor. */
export type VisitorPage = { gzip: Buffer; etag: string; type: string; freshUntil: number; bytes: number }

/** Makes a page ready to be sent to everybody, if it is for everybody. */
export async function finishForAll(made: Made): Promise<Finished<VisitorPage>> {
  if (!isSharable(made)) return { otherwise: made }
  const { body, headers, freshUntil } = made
  const zipped = withoutRoom(await compress(body, { level: constants.Z_BEST_COMPRESSION }))
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return { page: { gzip: zipped, etag, type: headers.get('Content-Type')!, freshUntil, bytes: zipped.length } }
}

type Sending = { page: VisitorPage; nonce: string; requestId: string; https: boolean }

/** Whoever keeps a page asks again each time; the answer is then mostly that nothing has changed. */
const SHARED = ['Cache-Control', 'no-cache', 'Vary', 'Accept-Encoding, Accept-Language, Cookie']

/** Sends a page that is the same for many visitors. One list of headers and one write: this is the way of most requests. */
export function sendFinished(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { page, nonce, requestId, https }: Sending,
) {
  const zip = takesGzip(incoming)
  const etag = zip ? `"${page.etag}-gz"` : `"${page.etag}"`
  const head = [
    ...unchangingHeaders(https),
    ...SHARED,
    'Content-Security-Policy',
    policyOfKept(nonce),
    'X-Request-Id',
    requestId,
    'ETag',
    etag,
  ]
  if (incoming.headers['if-none-match'] === etag) return void outgoing.writeHead(304, head).end()
  head.push('Content-Type', page.type)
  if (zip) {
    head.push('Content-Encoding', 'gzip')
    return finish(page.gzip)
  }
  return decompress(page.gzip).then(finish)

  function finish(bytes: Buffer) {
    head.push('Content-Length', String(bytes.length))
    outgoing.writeHead(200, head).end(incoming.method === 'HEAD' ? undefined : bytes)
  }
}

/** Sends a page that was completed for one reader; its headers, but for these, are set already. */
export async function sendForReader(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { gzip, type }: { gzip: Buffer; type: string },
) {
  const zip = takesGzip(incoming)
  const bytes = zip ? gzip : await decompress(gzip)
  outgoing.setHeader('Cache-Control', 'private, no-cache')
  outgoing.setHeader('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  outgoing.setHeader('Content-Type', type)
  if (zip) outgoing.setHeader('Content-Encoding', 'gzip')
  outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes)
}
