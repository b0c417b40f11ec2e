import type { Visit } from '#app/http/visit.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

/** Far above what hands can do; use cases that cost more have limits of their own, kept in the database. */
const WRITES = { name: 'write', points: 300, per: MINUTE }

/** A bound on everything that one person, or one visitor's address, sends; throws `too-many`. */
export const limitWrites = ({ actor, ip }: Pick<Visit, 'actor' | 'ip'>) =>
  limitReads(WRITES, actor ? `member ${actor.id}` : originOf(ip))
