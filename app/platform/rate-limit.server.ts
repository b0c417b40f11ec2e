import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { rateLimits } from '#app/platform/schema.server.ts'

/** So many within so many milliseconds. */
export type Limit = { name: string; points: number; per: number }

/** Who is counted: an address is kept only as a hash, IPv6 by its /64. */
export function originOf(ip: string) {
  const network =
    isIPv6(ip) && !ip.includes('.') ? `${expand(ip).slice(0, 4).join(':')}::/64` : ip.replace(/^::ffff:/i, '')
  return createHash('sha256').update(network).digest('base64url').slice(0, 22)
}

function expand(ip: string) {
  const [head = '', tail] = ip.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((part) =>
    part.replace(/^0+(?=.)/, '').toLowerCase(),
  )
}

/**
 * Counts one more, in a fixed window that starts with the first; throws `too-many` with the seconds left
 * once the limit is passed. The count holds for all processes.
 */
export async function limitRate(limit: Limit, who: string) {
  const retryAfter = await take(limit, who)
  if (retryAfter > 0) throw new Declined('too-many', 'error.tooMany', { seconds: retryAfter }, { retryAfter })
}

async function take({ name, points, per }: Limit, who: string) {
  const key = `${name}:${who}`
  const moment = now()
  const [row] = await transact(() =>
    db
      .insert(rateLimits)
      .values({ key, windowStart: moment, count: 1, expiresAt: moment + per })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          count: sql`case when ${rateLimits.expiresAt} <= ${moment} then 1 else ${rateLimits.count} + 1 end`,
          windowStart: sql`case when ${rateLimits.expiresAt} <= ${moment} then ${moment} else ${rateLimits.windowStart} end`,
          expiresAt: sql`case when ${rateLimits.expiresAt} <= ${moment} then ${moment + per} else ${rateLimits.expiresAt} end`,
        },
      })
      .returning(),
  )
  return row!.count > points ? Math.ceil((Number(row!.expiresAt) - moment) / 1000) : 0
}

/** Takes back one: what was counted beforehand turned out well. */
export async function giveBack({ name }: Limit, who: string) {
  const counted = and(eq(rateLimits.key, `${name}:${who}`), gt(rateLimits.count, 0))
  await transact(async () => {
    await db
      .update(rateLimits)
      .set({ count: sql`${rateLimits.count} - 1` })
      .where(counted)
  })
}

const memory = new Map<string, { count: number; expiresAt: number }>()
const MEMORY_KEYS = 50_000

/** The same for what must not cost a write of its own, like reading pages: counted in this process only. */
export function limitReads({ name, points, per }: Limit, who: string) {
  const key = `${name}:${who}`
  const moment = now()
  const known = memory.get(key)
  if (!known || known.expiresAt <= moment) {
    if (memory.size >= MEMORY_KEYS) memory.clear()
    memory.set(key, { count: 1, expiresAt: moment + per })
    return
  }
  known.count++
  if (known.count <= points) return
  const retryAfter = Math.ceil((known.expiresAt - moment) / 1000)
  throw new Declined('too-many', 'error.tooMany', { seconds: retryAfter }, { retryAfter })
}

/** Forgets windows that have ended. */
export const forgetOldLimits = defineJob<null>('platform.forget-old-limits', async () => {
  await transact(async () => {
    await db.delete(rateLimits).where(lt(rateLimits.expiresAt, now()))
  })
})
