import { data, redirect } from '@remix-run/node'
import { paths, safeNext } from '#app/http/paths.ts'
import type { Declined, DeclineKind } from '#app/platform/errors.ts'
import type { Message } from '#app/ui/form-result.ts'

const STATUS: Record<DeclineKind, number> = {
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-many': 429,
  'too-large': 413,
  busy: 503,
}

export const statusOf = (declined: Declined) => STATUS[declined.kind]

export const retryHeaders = (declined: Declined): HeadersInit =>
  declined.retryAfter === undefined ? {} : { 'Retry-After': String(declined.retryAfter) }

export const messageOf = (declined: Declined): Message => ({ reason: declined.reason, values: declined.values })

/** What a refused page throws: the sign-in page, or an error page with the reason in words. Missing and hidden answer alike. `written` comes back on it. */
export function refusal(declined: Declined, back: string, written = '') {
  if (declined.kind === 'signed-out') return redirect(paths.signIn(back), 303)
  return data({ ...messageOf(declined), written }, { status: statusOf(declined), headers: retryHeaders(declined) })
}

/** Where a button was pressed: the page to come back to. Never another site. */
export function cameFrom(request: Request) {
  const referer = request.headers.get('Referer')
  if (!referer || !URL.canParse(referer)) return '/'
  const url = new URL(referer)
  return url.host === new URL(request.url).host ? safeNext(url.pathname + url.search) : '/'
}
