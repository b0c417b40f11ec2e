import { lt } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { scheduleSlots } from '#app/platform/schema.server.ts'

/** Recurring jobs: what, and every how many milliseconds. */
export type Schedule = { job: Job<null>; every: number }[]

/** Hands out each recurring job once per period, however many processes ask. */
export async function handOutDueJobs(schedule: Schedule) {
  const handedOut = new Map((await db.select().from(scheduleSlots)).map((row) => [row.name, row.slot]))
  for (const { job, every } of schedule) {
    const slot = Math.floor(now() / every)
    if ((handedOut.get(job.name) ?? -1) >= slot) continue
    await transact(async () => {
      const taken = await db
        .insert(scheduleSlots)
        .values({ name: job.name, slot })
        .onConflictDoUpdate({ target: scheduleSlots.name, set: { slot }, setWhere: lt(scheduleSlots.slot, slot) })
        .returning()
      if (taken.length) await enqueue(job, null)
    })
  }
}
