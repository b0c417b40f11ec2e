import { and, desc, eq, gt } from 'drizzle-orm'
import { readDevice } from '#app/accounts/device.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { sessions } from '#app/accounts/schema.server.ts'
import { endOtherSessions } from '#app/accounts/sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** What a session is called on the page: nothing that a cookie could be made or found from. */
const handleOf = (sessionId: string) => sha256(sessionId).slice(0, 16)

const sessionsOf = (memberId: number) =>
  db
    .select()
    .from(sessions)
    .where(and(eq(sessions.memberId, memberId), gt(sessions.expiresAt, now())))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt))

/** Where a person is signed in, this browser first and then the last used. */
export async function readOwnSessions(actor: Member, { sessionId }: { sessionId: string | null }) {
  const all = (await sessionsOf(actor.id)).map((row) => ({
    handle: handleOf(row.id),
    device: readDevice(row.device),
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    here: row.id === sessionId,
  }))
  return [...all.filter((session) => session.here), ...all.filter((session) => !session.here)]
}

/** Signs one of a person's own browsers out, from its next request on. One that is gone already stays so. */
export async function endOwnSession(actor: Member, { handle }: { handle: string }) {
  const wanted = (await sessionsOf(actor.id)).find((row) => handleOf(row.id) === handle)
  if (!wanted) return
  await transact(async () => {
    await db.delete(sessions).where(and(eq(sessions.id, wanted.id), eq(sessions.memberId, actor.id)))
  })
}

/** Signs a person out everywhere but in this browser. */
export const endOwnOtherSessions = (actor: Member, { sessionId }: { sessionId: string | null }) =>
  endOtherSessions(actor.id, sessionId)
