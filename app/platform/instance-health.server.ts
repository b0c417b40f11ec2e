import { desc, isNotNull, isNull } from 'drizzle-orm'
import { db } from '#app/platform/db/db.server.ts'
import { engine } from '#app/platform/db/engine.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'
import { env } from '#app/platform/env.server.ts'
import { jobs } from '#app/platform/schema.server.ts'

const LINE = 200

/** How this installation does: work that waits, work that failed and with what, and what it runs on. */
export async function instanceHealth() {
  const [waiting, failed, [last]] = await Promise.all([
    countRows(jobs, isNull(jobs.failedAt)),
    countRows(jobs, isNotNull(jobs.failedAt)),
    db
      .select({ name: jobs.name, failedAt: jobs.failedAt, lastError: jobs.lastError })
      .from(jobs)
      .where(isNotNull(jobs.failedAt))
      .orderBy(desc(jobs.failedAt), desc(jobs.id))
      .limit(1),
  ])
  return {
    waiting,
    failed,
    lastFailure: last ? { job: last.name, at: last.failedAt!, error: firstLine(last.lastError) } : null,
    engine,
    mail: env.SMTP_URL ? ('smtp' as const) : ('files' as const),
  }
}

export type InstanceHealth = Awaited<ReturnType<typeof instanceHealth>>

const firstLine = (error: string | null) => (error ?? '').split('\n')[0]!.slice(0, LINE)
