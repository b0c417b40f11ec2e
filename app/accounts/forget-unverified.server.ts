import { and, asc, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { errorCode } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { DAY } from '#app/platform/time.ts'

const KEPT_FOR = 7 * DAY
const AT_ONCE = 100
const STILL_REFERRED_TO = ['SQLITE_CONSTRAINT_FOREIGNKEY', '23503']

/** Deletes accounts whose address nobody confirmed within a week, so that name and address are free again. */
export const forgetUnverified = defineJob<null>('accounts.forget-unverified', async () => {
  for (let last = 0; ; ) {
    const page = await waitingSince(now() - KEPT_FOR, last)
    for (const { id } of page) await forget(id)
    if (page.length < AT_ONCE) return
    last = page.at(-1)!.id
  }
})

/** Only those who signed up here: imported people have no password. */
const waitingSince = (moment: number, after: number) =>
  db
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        isNull(members.emailVerifiedAt),
        lt(members.createdAt, moment),
        isNotNull(members.passwordHash),
        eq(members.role, 'member'),
        gt(members.id, after),
      ),
    )
    .orderBy(asc(members.id))
    .limit(AT_ONCE)

async function forget(id: number) {
  try {
    await transact(async () => {
      await db.delete(members).where(and(eq(members.id, id), isNull(members.emailVerifiedAt)))
    })
  } catch (problem) {
    // Whoever wrote something stays: their posts refer to them.
    if (!STILL_REFERRED_TO.includes(errorCode(problem))) throw problem
  }
}
