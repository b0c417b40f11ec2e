// Wrong passwords slow down whoever types them, and nobody is locked out by others: a browser in which somebody has
// signed in before counts for itself. Tries are counted before the password is looked at, so that many at once gain
// nothing, and taken back when it was right.
import { eq, lt, lte, type SQL, sql } from 'drizzle-orm'
import { signInFailures } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { DAY, SECOND } from '#app/platform/time.ts'

/** The pause after the 5th failure in a row, the 6th, … and all after the last. */
const PAUSES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300].map((seconds) => seconds * SECOND)
const FREE_FAILURES = 4
const FORGOTTEN_AFTER = DAY

/** A number that PostgreSQL does not have to guess the size of. */
const whole = (n: number) => sql`cast(${n} as bigint)`

/** Counts one try; throws `too-many` while the pause after earlier ones lasts. */
export async function countTry(who: string) {
  const moment = now()
  const failures = sql`case when ${signInFailures.lastAt} < ${moment - FORGOTTEN_AFTER} then 1 else ${signInFailures.failures} + 1 end`
  const blockedUntil = sql`${whole(moment)} + ${pauseAfter(failures)}`
  const counted = await transact(() =>
    db
      .insert(signInFailures)
      .values({ who, failures: 1, blockedUntil: moment, lastAt: moment })
      .onConflictDoUpdate({
        target: signInFailures.who,
        set: { failures, blockedUntil, lastAt: moment },
        setWhere: lte(signInFailures.blockedUntil, moment),
      })
      .returning({ who: signInFailures.who }),
  )
  if (counted.length) return
  const [row] = await db.select().from(signInFailures).where(eq(signInFailures.who, who))
  const seconds = Math.max(1, Math.ceil(((row?.blockedUntil ?? moment) - moment) / SECOND))
  throw new Declined('too-many', 'accounts.signIn.wait', { count: seconds }, { retryAfter: seconds })
}

function pauseAfter(failures: SQL) {
  const steps = PAUSES.map((pause, i) => sql`when (${failures}) = ${whole(FREE_FAILURES + 1 + i)} then ${whole(pause)}`)
  return sql`case when (${failures}) <= ${whole(FREE_FAILURES)} then 0 ${sql.join(steps, sql` `)} else ${whole(PAUSES.at(-1)!)} end`
}

/** The password was right: starts counting anew. */
export async function forgiveTries(who: string) {
  await transact(async () => {
    await db.delete(signInFailures).where(eq(signInFailures.who, who))
  })
}

export const forgetOldFailures = defineJob<null>('accounts.forget-old-failures', async () => {
  await transact(async () => {
    await db.delete(signInFailures).where(lt(signInFailures.lastAt, now() - FORGOTTEN_AFTER))
  })
})
