import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Arrival } from '#app/http/visit.server.ts'

const compress = promisify(gzip)
const SMALL = 1000

/** Lets Remix answer a node request. The body has been read and capped before. */
export function remixAdapter(build: ServerBuild) {
  const handle = createRequestHandler(build, 'production')
  return async function answer(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    { address, arrival, body }: { address: string; arrival: Arrival; body: Buffer | undefined },
  ) {
    const gone = new AbortController()
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort()
    })
    const request = new Request(address, {
      method: incoming.method ?? 'GET',
      headers: headersOf(incoming),
      signal: gone.signal,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    })
    // Data requests carry the posts' HTML themselves; a document has it in its markup.
    const isData = new URL(address).pathname.endsWith('.data')
    const { bodies, ...rest } = arrival
    const response = await handle(request, isData ? rest : { ...rest, bodies })
    await send(incoming, outgoing, response)
  }
}

function headersOf(incoming: IncomingMessage) {
  const headers = new Headers()
  const raw = incoming.rawHeaders
  for (let i = 0; i < raw.length; i += 2) if (!raw[i]!.startsWith(':')) headers.append(raw[i]!, raw[i + 1]!)
  return headers
}

async function send(incoming: IncomingMessage, outgoing: ServerResponse, response: Response) {
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length) outgoing.setHeader('Set-Cookie', cookies)
  if (!outgoing.hasHeader('Cache-Control'))
    outgoing.setHeader('Cache-Control', response.status === 200 ? 'private, no-cache' : 'no-store')
  const plain = Buffer.from(await response.arrayBuffer())
  const zip =
    plain.length > SMALL &&
    /^(text\/html|text\/x-script|application\/json)/.test(response.headers.get('Content-Type') ?? '') &&
    /\bgzip\b/.test(String(incoming.headers['accept-encoding'] ?? ''))
  outgoing.setHeader('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  const bytes = zip ? await compress(plain, { level: 5 }) : plain
  if (zip) outgoing.setHeader('Content-Encoding', 'gzip')
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes)
}
