import { timingSafeEqual } from 'node:crypto'
import { provePassword } from '#app/accounts/prove-password.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { now } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { seal } from '#app/platform/secret.server.ts'
import { DAY, MINUTE } from '#app/platform/time.ts'

const EXPORTS = { name: 'own-export', points: 2, per: DAY }
/** Long enough to start a download again that broke off. */
const TICKET_LASTS = 10 * MINUTE

type Here = { sessionId: string | null }

/**
 * Asks for one's own data, by password: returns a ticket that fetches it, for ten minutes and in this browser's session
 * only. Nothing is kept: the file is made while it is sent. Throws `InvalidField`, and `too-many` after two a day.
 */
export async function requestExport(actor: Member, currentPassword: string, { sessionId }: Here) {
  await provePassword(actor, currentPassword)
  await limitRate(EXPORTS, String(actor.id))
  await transact(() => record('own.data-exported', { memberId: actor.id }, { by: actor.id }))
  const until = now() + TICKET_LASTS
  return `${until.toString(36)}.${proof(actor, until, sessionId)}`
}

const proof = (actor: Member, until: number, sessionId: string | null) =>
  seal('own-export', `${actor.id} ${until} ${sessionId}`)

/** Lets through who holds a ticket of their own that is alive; throws `not-found` for everybody else. */
export function takeTicket(actor: Member, ticket: string | null, { sessionId }: Here) {
  const [, end, given] = /^([0-9a-z]{8,9})\.([\w-]{43})$/.exec(ticket ?? '') ?? []
  const until = Number.parseInt(end ?? '', 36)
  if (!given || !(until > now()) || !timingSafeEqual(Buffer.from(given), Buffer.from(proof(actor, until, sessionId))))
    throw notFound()
}
