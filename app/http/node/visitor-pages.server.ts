import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { claimsSession } from '#app/accounts/sessions.server.ts'
import { cookie, cookieName, readCookie } from '#app/http/cookies.server.ts'
import { type Asked, type FinishedPage, finishedPages, type Made } from '#app/http/node/finished-pages.server.ts'
import { goneSignal, type remixAdapter, sendMade, takesGzip } from '#app/http/node/remix-adapter.server.ts'
import { policyOfKept } from '#app/http/node/security-headers.server.ts'
import { readingAddress } from '#app/http/reading-pages.ts'
import { type Arrival, visitorLanguage } from '#app/http/visit.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { now } from '#app/platform/clock.server.ts'
import { HOUR } from '#app/platform/time.ts'

const decompress = promisify(gunzip)
/** However little moves on it, a page is made anew after this long. */
const LONGEST = HOUR

/** Of a request that has come in: it always has a nonce. */
type Arrived = Arrival & { nonce: string }
type Make = ReturnType<typeof remixAdapter>

/** What a visitor asked for, in terms that all visitors share. */
type Shared = Asked & { address: string; language: Language; theme: string | null }

/** Answers visitors who are not signed in with finished pages. */
export function visitorPages(make: Make, { maxBytes }: { maxBytes: number }) {
  const pages = finishedPages({ maxBytes })

  /** Answers from finished pages if this request may be; says whether it did. */
  return async function sendVisitorPage(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    { address, arrival }: { address: string; arrival: Arrived },
  ) {
    const asked = sharedRequest(incoming, address, arrival)
    if (!asked) return false
    const found = await pages.read(asked, () => makeFor(asked, arrival, goneSignal(outgoing)))
    if ('otherwise' in found) await sendMade(incoming, outgoing, found.otherwise)
    else await sendFinished(incoming, outgoing, found, arrival.nonce)
    return true
  }

  /** Made from nothing but what is in the key: no header of one visitor reaches the page of all others. */
  async function makeFor({ address, language, theme }: Shared, arrival: Arrived, gone: AbortSignal): Promise<Made> {
    const { secure } = arrival
    const headers = new Headers({ 'Accept-Language': language })
    if (theme) headers.set('Cookie', cookie('theme', theme, { secure }).split(';')[0]!)
    const freshness = { until: now() + LONGEST }
    const { nonce: _, ...shared } = arrival
    const made = await make({ address, arrival: { ...shared, method: 'GET', freshness }, headers, gone })
    return { ...made, freshUntil: freshness.until }
  }
}

/** Null for whoever may be signed in, for what has a message for one visitor, and for pages that are not for reading. */
function sharedRequest(incoming: IncomingMessage, address: string, { secure }: Arrival): Shared | null {
  const cookies = incoming.headers.cookie
  if (claimsSession(cookies, { secure }) || readCookie(cookies, cookieName('flash', secure))) return null
  const url = new URL(address)
  const reading = readingAddress(url.pathname, url.searchParams)
  if (!reading) return null
  const language = visitorLanguage(cookies, incoming.headers['accept-language'] ?? null, { secure })
  const chosen = readCookie(cookies, cookieName('theme', secure))
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : null
  const wanted = url.origin + reading.address
  return {
    key: `${language} ${theme} ${secure} ${wanted}`,
    address: wanted,
    threadId: reading.threadId,
    language,
    theme,
  }
}

async function sendFinished(incoming: IncomingMessage, outgoing: ServerResponse, page: FinishedPage, nonce: string) {
  const zip = takesGzip(incoming)
  const etag = zip ? `"${page.etag}-gz"` : `"${page.etag}"`
  outgoing.setHeader('Content-Security-Policy', policyOfKept(nonce))
  outgoing.setHeader('ETag', etag)
  // Whoever keeps it asks again each time; the answer is then mostly that nothing has changed.
  outgoing.setHeader('Cache-Control', 'no-cache')
  outgoing.setHeader('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  if (incoming.headers['if-none-match'] === etag) return outgoing.writeHead(304).end()
  const bytes = zip ? page.gzip : await decompress(page.gzip)
  outgoing.setHeader('Content-Type', page.type)
  if (zip) outgoing.setHeader('Content-Encoding', 'gzip')
  outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes)
}
