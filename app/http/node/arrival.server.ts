import { randomFillSync, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Arrival } from '#app/http/visit.server.ts'
import { env } from '#app/platform/env.server.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[\w-]+\.localhost)(:\d+)?$/i

/** The addresses under which this site may be written to, as an Origin header says them. */
export function ownOrigins(request: IncomingMessage): string[] {
  if (env.SITE_URL) return [env.SITE_URL]
  const host = request.headers.host ?? ''
  return [`http://${host}`, ...(forwardedHttps(request) ? [`https://${host}`] : [])]
}

const forwardedHttps = (request: IncomingMessage) => env.TRUST_PROXY && request.headers['x-forwarded-proto'] === 'https'

/** Read by a browser or a router as another host: what looks like a slash, and what they leave out between the two. */
const TWO_SLASHES = /^\/(?:%09|%0a|%0d)*(?:\/|\\|%5c)/i

/** The address of the page as the visitor sees it; null when the request line or Host header is no address (one with a NUL is none). */
export function addressOf(request: IncomingMessage): string | null {
  const origin =
    env.SITE_URL ?? `${forwardedHttps(request) ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`
  const path = request.url ?? '/'
  const sound = path.startsWith('/') && !TWO_SLASHES.test(path) && !/%00/.test(path) && URL.canParse(origin + path)
  return sound ? origin + path : null
}

/** The address of the visitor's machine: the proxy's word only when the operator trusts a proxy. */
function ipOf(request: IncomingMessage) {
  const forwarded = env.TRUST_PROXY
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return forwarded || request.socket.remoteAddress || '127.0.0.1'
}

const NONCE_BYTES = 18
const pool = Buffer.alloc(NONCE_BYTES * 256)
let taken = pool.length

/** Random bytes are asked for by the dozen: each asking costs as much as sending a small page. */
function makeNonce() {
  if (taken === pool.length) {
    randomFillSync(pool)
    taken = 0
  }
  taken += NONCE_BYTES
  return pool.toString('base64', taken - NONCE_BYTES, taken)
}

/** Of a request that has come in: it always has a nonce. */
export type Arrived = Arrival & { https: boolean; nonce: string }

export function arrivalOf(request: IncomingMessage): Arrived {
  const https = env.SITE_URL ? env.SITE_URL.startsWith('https:') : forwardedHttps(request)
  return {
    requestId: randomUUID(),
    nonce: makeNonce(),
    ip: ipOf(request),
    https,
    secure: https || LOOPBACK.test(request.headers.host ?? ''),
    method: request.method ?? 'GET',
    bodies: new Map(),
  }
}
