import { createHash } from 'node:crypto'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { retryHeaders, statusOf } from '#app/http/decline.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

type Asked = { params: Record<string, string | undefined>; url: URL; ip: string }

export type PublicFile = {
  type: string
  body: string | Buffer
  /** When what it says last changed, in milliseconds. */
  modifiedAt?: number
  /** Seconds for which it may be kept without asking again; `forever` when its address changes with it. */
  maxAge: number | 'forever'
}

/** Far above what a crawler or a reader of feeds asks for, far below what would keep the site busy. */
const READS = { name: 'public-file', points: 300, per: MINUTE }

/**
 * An address for programs: feeds, maps of the site, pictures. It is the same for everybody and looks at no cookie, so
 * others may keep it. A refusal is a status and one line.
 */
export function publicFile(find: (asked: Asked) => Promise<PublicFile | { to: string }>) {
  return async ({ request, context, params }: LoaderFunctionArgs) => {
    const ip = context.ip ?? '127.0.0.1'
    try {
      limitReads(READS, originOf(ip))
      const found = await find({ params, url: new URL(request.url), ip })
      if ('to' in found) return redirect(found.to, { status: 302, headers: { 'Cache-Control': 'public, max-age=60' } })
      return answer(request, found)
    } catch (problem) {
      if (!(problem instanceof Declined)) throw problem
      return new Response(`${statusOf(problem)}\n`, {
        status: statusOf(problem),
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...retryHeaders(problem) },
      })
    }
  }
}

function answer(request: Request, { type, body, modifiedAt, maxAge }: PublicFile) {
  // Weak: a proxy or we ourselves may compress it.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': maxAge === 'forever' ? 'public, max-age=31536000, immutable' : `public, max-age=${maxAge}`,
    Vary: 'Accept-Encoding',
    // Readers of feeds and previews of links show these on other sites.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  if (modifiedAt !== undefined) headers.set('Last-Modified', new Date(modifiedAt).toUTCString())
  if (isKnown(request, etag, modifiedAt)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', type)
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers })
}

function isKnown({ headers }: Request, etag: string, modifiedAt: number | undefined) {
  const known = headers.get('If-None-Match')
  if (known !== null) return known.split(',').some((one) => ['*', etag, etag.slice(2)].includes(one.trim()))
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  return modifiedAt !== undefined && since >= Math.floor(modifiedAt / 1000) * 1000
}
