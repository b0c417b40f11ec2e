import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FinishedPage } from '#app/http/node/finished-pages.server.ts'
import { takesGzip } from '#app/http/node/remix-adapter.server.ts'
import { policyOfKept, unchangingHeaders } from '#app/http/node/security-headers.server.ts'

const decompress = promisify(gunzip)

type Sending = { page: FinishedPage; nonce: string; requestId: string; https: boolean }

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
