import { startSession } from '#app/accounts/sessions.server.ts'
import { cookie, cookieName, readCookie } from '#app/http/cookies.server.ts'
import type { PageVisit } from '#app/http/page.server.ts'
import { claimParked } from '#app/http/park.server.ts'
import { DAY, SECOND } from '#app/platform/time.ts'

const DEVICE_KEPT_FOR = (365 * DAY) / SECOND
const NEXT_KEPT_FOR = DAY / SECOND

/** Signs this browser in and gives the person what was parked in it; returns the cookie lines. */
export async function signedIn(visit: PageVisit, { memberId, device }: { memberId: number; device?: string | null }) {
  const { secure, sessionId, request } = visit
  return [
    await startSession(memberId, { secure, replaces: sessionId, userAgent: request.headers.get('User-Agent') }),
    ...(await claimParked(request.headers.get('Cookie'), memberId, secure)),
    ...(device ? [cookie('device', device, { secure, maxAge: DEVICE_KEPT_FOR })] : []),
  ]
}

const read = ({ request, secure }: PageVisit, name: string) =>
  readCookie(request.headers.get('Cookie'), cookieName(name, secure))

/** What an earlier sign-in left in this browser, for `signIn`. */
export const knownDevice = (visit: PageVisit) => read(visit, 'device')

/** Remembers where somebody was going who must first open a mail; the link in it may be opened in this browser. */
export const goingTo = (next: string, { secure }: { secure: boolean }) =>
  next === '/' ? [] : [cookie('next', encodeURIComponent(next), { secure, maxAge: NEXT_KEPT_FOR })]

/** Where they were going, and the cookie line that forgets it. Not yet checked to be on this site. */
export function wasGoingTo(visit: PageVisit) {
  const value = read(visit, 'next')
  if (!value) return { next: null, cookies: [] }
  return { next: decoded(value), cookies: [cookie('next', '', { secure: visit.secure, maxAge: 0 })] }
}

function decoded(value: string) {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
