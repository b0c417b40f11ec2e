import { claimParkedDraft, parkDraft } from '#app/forum/drafts.server.ts'
import { cookie, cookieName, readCookie } from '#app/http/cookies.server.ts'
import { paths } from '#app/http/paths.ts'
import type { Done } from '#app/http/submit.server.ts'
import { limitRate, originOf } from '#app/platform/rate-limit.server.ts'
import { DAY, HOUR, SECOND } from '#app/platform/time.ts'

/** Anybody may leave a text here: not without end. */
const PARKED = { name: 'park', points: 20, per: HOUR }
const KEPT_FOR = (30 * DAY) / SECOND

/** Keeps what a visitor wrote and asks them to sign in; afterwards they find it where they wrote it. */
export async function parkAndSignIn(
  place: string,
  typed: Record<string, string>,
  { next, secure, ip }: { next: string; secure: boolean; ip: string },
): Promise<Done> {
  await limitRate(PARKED, originOf(ip))
  const secret = await parkDraft(place, { ...typed })
  return {
    to: paths.signIn(next),
    flash: { reason: 'forum.flash.parked' },
    cookies: [cookie('parked', secret, { secure, maxAge: KEPT_FOR })],
  }
}

/** Gives what this browser has parked to the person who signs in; returns the cookie lines that forget it. */
export async function claimParked(cookies: string | null, memberId: number, secure: boolean): Promise<string[]> {
  const secret = readCookie(cookies, cookieName('parked', secure))
  if (!secret) return []
  await claimParkedDraft(secret, memberId)
  return [cookie('parked', '', { secure, maxAge: 0 })]
}
