import { and, asc, eq, gt } from 'drizzle-orm'
import { follows } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'

const BATCH = 100

/** A job that goes through the followers of a thread: where it has come to is part of its payload. */
export type Batched<Payload> = Payload & { after?: number }

/**
 * Calls for the next hundred followers of a thread, in the order of their numbers, and puts the job in line again for
 * those after them: other work has its turn in between, however many follow.
 */
export async function eachFollower<Payload>(
  threadId: number,
  { job, payload }: { job: Job<Batched<Payload>>; payload: Batched<Payload> },
  tellOne: (memberId: number) => Promise<void>,
) {
  const rows = await db
    .select({ memberId: follows.memberId, state: follows.state })
    .from(follows)
    .where(and(eq(follows.threadId, threadId), gt(follows.memberId, payload.after ?? 0)))
    .orderBy(asc(follows.memberId))
    .limit(BATCH)
  for (const { memberId, state } of rows) if (state === 'following') await tellOne(memberId)
  const last = rows.at(-1)
  if (last && rows.length === BATCH) await transact(() => enqueue(job, { ...payload, after: last.memberId }))
}

/** Whether somebody said that they do not want to hear of a thread. */
export async function isMuted(threadId: number, memberId: number) {
  const [row] = await db
    .select({ state: follows.state })
    .from(follows)
    .where(and(eq(follows.threadId, threadId), eq(follows.memberId, memberId)))
  return row?.state === 'muted'
}
