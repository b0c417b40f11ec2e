import type { IncomingMessage } from 'node:http'
import { ownOrigins } from '#app/http/node/arrival.server.ts'

/** The second for forms with a file; which ones take it, `submit` knows. */
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data']
/** Mail programs press "unsubscribe" for their reader without being on our page; the token in the address is the proof. */
const FROM_ANYWHERE = /^\/unsubscribe\/[\w.-]+$/

/** Whether a request that changes something comes from one of our own pages. */
export function mayWrite(request: IncomingMessage): boolean {
  if (FROM_ANYWHERE.test((request.url ?? '').split('?')[0]!)) return true
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  if (!FORMS.includes(type) && request.headers['content-length'] !== '0' && type !== '') return false
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  if (site !== undefined && site !== 'same-origin') return false
  if (origin !== undefined) return ownOrigins(request).includes(origin)
  return site === 'same-origin'
}
