import { inArray } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { idRanges } from '#app/platform/db/id-ranges.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import type { Mail } from '#app/platform/mail/mail.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { jobs } from '#app/platform/schema.server.ts'

/** Throws away mail to an address that waits to be sent, or could not be. */
export const forgetMail = defineJob<{ email: string }>('platform.forget-mail', async ({ email }) => {
  for await (const range of idRanges(jobs, jobs.id)) {
    const waiting = await db.select().from(jobs).where(range)
    const theirs = waiting.filter((job) => job.name === sendMail.name && (job.payload as Mail).to === email)
    if (theirs.length)
      await transact(async () => {
        await db.delete(jobs).where(
          inArray(
            jobs.id,
            theirs.map((job) => job.id),
          ),
        )
      })
  }
})
