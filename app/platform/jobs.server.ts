import { randomUUID } from 'node:crypto'
import { and, asc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { afterCommit, db, transact } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'
import { log } from '#app/platform/log.server.ts'
import { jobs } from '#app/platform/schema.server.ts'
import { HOUR, MINUTE, SECOND } from '#app/platform/time.ts'

/** Makes it so, from what is true now: running twice, late or out of order changes nothing. */
export type Job<Payload> = { name: string; run: (payload: Payload) => Promise<void> }

const LEASE = 60 * SECOND
/** Work that was taken or done shortly before a power cut is taken and done again. */
const AGAIN = { again: true }
/** Pauses before the second and later tries; after the last one the job waits for a person. */
const RETRY_AFTER = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR]

const known = new Map<string, Job<never>>()

/** Names a piece of work so that rows in the database find it again after a restart. */
export function defineJob<Payload>(name: string, run: (payload: Payload) => Promise<void>): Job<Payload> {
  const job = { name, run }
  known.set(name, job as Job<never>)
  return job
}

let wake: () => void = () => undefined

/** Called after a commit that added work. */
export function onWork(callback: () => void) {
  wake = callback
}

/** Adds work to the open transaction, for now or for a later moment. */
export async function enqueue<Payload>(job: Job<Payload>, payload: Payload, { at = now() }: { at?: number } = {}) {
  // Recurring jobs have nothing to say, and drizzle writes null as no value at all.
  await db.insert(jobs).values({ name: job.name, payload: payload ?? {}, runAt: at, createdAt: now() })
  afterCommit(() => wake())
}

type Row = typeof jobs.$inferSelect

/** Takes one due job for a minute; nobody else gets it meanwhile. */
async function claim(): Promise<Row | undefined> {
  const due = and(
    isNull(jobs.failedAt),
    lte(jobs.runAt, now()),
    or(isNull(jobs.leasedUntil), lt(jobs.leasedUntil, now())),
  )
  const [waiting] = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(due)
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1)
  if (!waiting) return undefined
  return transact(async () => {
    const next = db.select({ id: jobs.id }).from(jobs).where(due).orderBy(asc(jobs.runAt), asc(jobs.id)).limit(1)
    const chosen = onPostgres
      ? (next as unknown as { for: (s: string, o: object) => typeof next }).for('update', { skipLocked: true })
      : next
    const [row] = await db
      .update(jobs)
      .set({ leasedUntil: now() + LEASE, lease: randomUUID(), attempts: sql`${jobs.attempts} + 1` })
      .where(eq(jobs.id, sql`(${chosen})`))
      .returning()
    return row
  }, AGAIN)
}

async function finish(row: Row) {
  await transact(async () => {
    await db.delete(jobs).where(and(eq(jobs.id, row.id), eq(jobs.lease, row.lease ?? '')))
  }, AGAIN)
}

async function postpone(row: Row, problem: unknown) {
  const pause = RETRY_AFTER[row.attempts - 1]
  const jitter = 1 + (row.id % 10) / 50
  const lastError = String((problem as Error)?.stack ?? problem).slice(0, 2000)
  await transact(async () => {
    await db
      .update(jobs)
      .set(
        pause === undefined
          ? { failedAt: now(), leasedUntil: null, lastError }
          : { runAt: now() + Math.round(pause * jitter), leasedUntil: null, lastError },
      )
      .where(and(eq(jobs.id, row.id), eq(jobs.lease, row.lease ?? '')))
  })
}

/** Keeps a long job's lease alive; stops by itself when the job has ended. */
function heartbeat(row: Row) {
  const timer = setInterval(() => {
    transact(async () => {
      await db
        .update(jobs)
        .set({ leasedUntil: now() + LEASE })
        .where(and(eq(jobs.id, row.id), eq(jobs.lease, row.lease ?? '')))
    }).catch((problem) => log.warn({ err: problem, job: row.name }, 'lease not renewed'))
  }, LEASE / 3)
  timer.unref()
  return () => clearInterval(timer)
}

/** Runs one due job; says what happened to it, or that there was none. */
export async function runNextJob(): Promise<'none' | 'done' | { failed: unknown; name: string }> {
  const row = await claim()
  if (!row) return 'none'
  const stopHeartbeat = heartbeat(row)
  try {
    const job = known.get(row.name)
    if (!job) throw new Error(`No job is called ${row.name}`)
    await job.run(row.payload as never)
    await finish(row)
    return 'done'
  } catch (problem) {
    log.error({ err: problem, job: row.name, jobId: row.id, attempt: row.attempts }, 'job failed')
    await postpone(row, problem)
    return { failed: problem, name: row.name }
  } finally {
    stopHeartbeat()
  }
}

/** Runs everything that is due, in order; a job that fails is thrown. For tests and scripts. */
export async function drain() {
  for (;;) {
    const outcome = await runNextJob()
    if (outcome === 'none') return
    if (outcome !== 'done') throw outcome.failed
  }
}
