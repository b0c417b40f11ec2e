import { and, desc, eq, isNull, notExists, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { follows, threads } from '#app/forum/schema.server.ts'
import { listedThreads, PER_PAGE } from '#app/forum/thread-lists.server.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { Declined } from '#app/platform/errors.ts'

/** One page of the threads that somebody follows, their own questions among them; those with the newest activity first. */
export async function followedThreads(actor: Actor, cursor?: string | null) {
  if (!actor) throw new Declined('signed-out', 'forum.no.signedOut')
  const followed = followedBy(actor.id)
  const by = [threads.lastActivityAt, threads.id]
  const after = decodeCursor(cursor, by.length)
  const rows = await db
    .select({ id: threads.id, lastActivityAt: threads.lastActivityAt })
    .from(followed)
    // From the few that are followed to the threads, and not the other way around.
    .crossJoin(threads)
    .where(and(eq(threads.id, followed.threadId), listedThread(actor), after ? before(by, after) : undefined))
    .orderBy(...by.map((column) => desc(column)))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  return {
    threads: await listedThreads(
      actor,
      shown.map((row) => row.id),
    ),
    next: rows.length > PER_PAGE && last ? encodeCursor([last.lastActivityAt, last.id]) : null,
  }
}

function followedBy(memberId: number) {
  const chosen = db
    .select({ threadId: follows.threadId })
    .from(follows)
    .where(and(eq(follows.memberId, memberId), eq(follows.state, 'following')))
  const muted = db
    .select({ one: sql`1` })
    .from(follows)
    .where(and(eq(follows.threadId, threads.id), eq(follows.memberId, memberId), eq(follows.state, 'muted')))
  const asked = db
    .select({ threadId: threads.id })
    .from(threads)
    .where(and(eq(threads.authorId, memberId), isNull(threads.hiddenAt), notExists(muted)))
  return chosen.union(asked).as('followed')
}
