import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Made } from '#app/http/node/finished-pages.server.ts'
import type { Arrival } from '#app/http/visit.server.ts'

const compress = promisify(gzip)
const SMALL = 1000
const NOTHING = Buffer.alloc(0)

type Question = { address: string; arrival: Arrival; headers: Headers; body?: Buffer; gone: AbortSignal }

/** `running`: a file to keep. It may be of any length, and goes out as it is made. */
type Answer = Omit<Made, 'freshUntil'> & { running?: Response['body'] }

/** Lets Remix answer. The body has been read and capped before. */
export function remixAdapter(build: ServerBuild) {
  const handle = createRequestHandler(build, 'production')
  return async function make({ address, arrival, headers, body, gone }: Question): Promise<Answer> {
    const request = new Request(address, {
      method: arrival.method,
      headers,
      signal: gone,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    })
    // Data requests carry the posts' HTML themselves; a document has it in its markup.
    const isData = new URL(address).pathname.endsWith('.data')
    const { bodies, ...rest } = arrival
    const response = await handle(request, isData ? rest : { ...rest, bodies })
    const { status, headers: told } = response
    if (told.has('Content-Disposition')) return { status, headers: told, body: NOTHING, running: response.body }
    return { status, headers: told, body: Buffer.from(await response.arrayBuffer()) }
  }
}

/** Aborts when the visitor has gone before the answer was out. */
export function goneSignal(outgoing: ServerResponse) {
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  return gone.signal
}

export function headersOf(incoming: IncomingMessage) {
  const headers = new Headers()
  const raw = incoming.rawHeaders
  for (let i = 0; i < raw.length; i += 2) if (!raw[i]!.startsWith(':')) headers.append(raw[i]!, raw[i + 1]!)
  return headers
}

export const takesGzip = (incoming: IncomingMessage) =>
  /\bgzip\b/.test(String(incoming.headers['accept-encoding'] ?? ''))

/** Sends what Remix made, for this visitor alone. */
export async function sendMade(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body, running }: Answer,
) {
  outgoing.statusCode = status
  for (const [name, value] of headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = headers.getSetCookie()
  if (cookies.length) outgoing.setHeader('Set-Cookie', cookies)
  if (!outgoing.hasHeader('Cache-Control'))
    outgoing.setHeader('Cache-Control', status === 200 ? 'private, no-cache' : 'no-store')
  if (running) return pipeline(Readable.fromWeb(running as WebStream), outgoing)
  const zip =
    body.length > SMALL &&
    /^(text\/html|text\/x-script|application\/(json|xml|atom))/.test(headers.get('Content-Type') ?? '') &&
    takesGzip(incoming)
  if (!outgoing.hasHeader('Vary')) outgoing.setHeader('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  const bytes = zip ? await compress(body, { level: 5 }) : body
  if (zip) outgoing.setHeader('Content-Encoding', 'gzip')
  if (status !== 204 && status !== 304) outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes)
}
