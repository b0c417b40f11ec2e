import { isNotNull } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { jobs } from '#app/platform/schema.server.ts'

/** Gives work whose last try failed all its tries again, from now on; returns how many jobs that are. */
export async function retryFailedJobs() {
  const again = await transact(() =>
    db
      .update(jobs)
      .set({ failedAt: null, attempts: 0, runAt: now(), leasedUntil: null })
      .where(isNotNull(jobs.failedAt))
      .returning({ id: jobs.id }),
  )
  return again.length
}
