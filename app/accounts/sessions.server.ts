// Lucia stays in this file. It makes the ids, writes and reads the cookie, and refuses what has ended; how long a
// session lasts is decided here, by role. Its renewal (once, past half of one fixed term) is too coarse for that.
import { createHash } from 'node:crypto'
import { and, asc, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { deviceOf } from '#app/accounts/device.ts'
import { asMember, memberColumns } from '#app/accounts/members.server.ts'
import { isStaff, type Member, type Role } from '#app/accounts/roles.ts'
import { members, sessions } from '#app/accounts/schema.server.ts'
import { machineOffset, now } from '#app/platform/clock.server.ts'
import { db, prepared, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { DAY, HOUR, MINUTE } from '#app/platform/time.ts'

/** How long a session lasts unused and in all, and how exactly its last use is noted: noting costs a write. */
const CUSTOMER = { idle: 10 * DAY, absolute: 90 * DAY, noted: HOUR }
const STAFF = { idle: 30 * MINUTE, absolute: 8 * HOUR, noted: MINUTE }
const MOST_SESSIONS = 10

const termsOf = (role: Role) => (isStaff({ role }) ? STAFF : CUSTOMER)
const endOf = ({ createdAt, lastSeenAt }: { createdAt: number; lastSeenAt: number }, role: Role) =>
  Math.min(lastSeenAt + termsOf(role).idle, createdAt + termsOf(role).absolute)

const hashOf = (cookieValue: string) => createHash('sha256').update(cookieValue).digest('base64url')

type Attributes = { createdAt: number; lastSeenAt: number; device: string }

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes, Member>
    UserId: number
    DatabaseUserAttributes: Member
    DatabaseSessionAttributes: Attributes
  }
}

/** Lucia compares with the machine's clock. */
const asMachineDate = (at: number) => new Date(at - machineOffset())

/** Asked with every request of somebody signed in. */
const sessionAndMember = prepared('session_and_member', () =>
  db
    .select({ session: sessions, member: memberColumns })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.id, sql.placeholder('id'))),
)

/** What comes from a cookie is hashed on the way in; Lucia gets the hash back as the session's id. */
const adapter: Adapter = {
  async getSessionAndUser(cookieValue) {
    const [row] = await sessionAndMember({ id: hashOf(cookieValue) })
    if (!row) return [null, null]
    const member = asMember(row.member)
    return [asDatabaseSession(row.session, member.role), { id: member.id, attributes: member }]
  },
  async getUserSessions(memberId) {
    const rows = await db
      .select({ session: sessions, role: members.role })
      .from(sessions)
      .innerJoin(members, eq(members.id, sessions.memberId))
      .where(eq(sessions.memberId, memberId))
    return rows.map((row) => asDatabaseSession(row.session, row.role))
  },
  async setSession({ id, userId, attributes }) {
    await transact(async () => {
      const [member] = await forUpdate(db.select({ role: members.role }).from(members).where(eq(members.id, userId)))
      if (!member) throw new Error(`Member ${userId} is gone`)
      await db
        .insert(sessions)
        .values({ id: hashOf(id), memberId: userId, ...attributes, expiresAt: endOf(attributes, member.role) })
      await dropOldest(userId)
    })
  },
  updateSessionExpiration: async () => undefined,
  deleteSession: (id) => endSession(id),
  deleteUserSessions: (memberId) => endAllSessions(memberId),
  deleteExpiredSessions: () => deleteExpired(),
}

const asDatabaseSession = (row: typeof sessions.$inferSelect, role: Role): DatabaseSession => ({
  id: row.id,
  userId: row.memberId,
  expiresAt: asMachineDate(endOf(row, role)),
  attributes: { createdAt: row.createdAt, lastSeenAt: row.lastSeenAt, device: row.device },
})

async function dropOldest(memberId: number) {
  const all = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.memberId, memberId))
    .orderBy(asc(sessions.lastSeenAt), asc(sessions.createdAt))
  const tooMany = all.slice(0, Math.max(0, all.length - MOST_SESSIONS)).map((row) => row.id)
  if (tooMany.length) await db.delete(sessions).where(inArray(sessions.id, tooMany))
}

/** `__Host-` and `Secure` for https and loopback; on plain http elsewhere browsers would store neither. */
const luciaFor = (secure: boolean) =>
  new Lucia<Attributes, Member>(adapter, {
    sessionExpiresIn: new TimeSpan(CUSTOMER.absolute, 'ms'),
    sessionCookie: { name: secure ? '__Host-wijzer' : 'wijzer', attributes: { secure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (member) => member,
  })

const onHttps = luciaFor(true)
const onHttp = luciaFor(false)
const lucia = (secure: boolean) => (secure ? onHttps : onHttp)

type Where = { secure: boolean }

type Start = Where & { replaces?: string | null; userAgent?: string | null }

/** Signs a browser in; returns the Set-Cookie line. The session it had before ends. At most 10 a person: the longest unused goes. */
export async function startSession(memberId: number, { secure, replaces, userAgent }: Start) {
  if (replaces) await endSession(replaces)
  const moment = now()
  const attributes = { createdAt: moment, lastSeenAt: moment, device: deviceOf(userAgent) }
  const session = await lucia(secure).createSession(memberId, attributes)
  return lucia(secure).createSessionCookie(session.id).serialize()
}

/** The Set-Cookie line that makes a browser forget its session. */
export const forgetSession = ({ secure }: Where) => lucia(secure).createBlankSessionCookie().serialize()

/** Who sends this cookie, or null; one query. `sessionId` is the hash, fit for `endSession`. */
export async function readSession(cookies: string | null | undefined, { secure }: Where) {
  const cookieValue = cookieValueIn(cookies, secure)
  if (!cookieValue) return null
  const { session, user } = await lucia(secure).validateSession(cookieValue)
  if (!session) return null
  const { id: sessionId, createdAt: startedAt, lastSeenAt } = session
  if (now() - lastSeenAt >= termsOf(user.role).noted)
    await noteUse(sessionId, { createdAt: startedAt, role: user.role })
  return { actor: user as Member, sessionId, startedAt }
}

function cookieValueIn(cookies: string | null | undefined, secure: boolean) {
  if (!cookies) return null
  try {
    const value = lucia(secure).readSessionCookie(cookies)
    return value && /^[a-z2-7]{40}$/.test(value) ? value : null
  } catch {
    // Lucia decodes all cookies and fails on a stray percent sign in any of them.
    const name = lucia(secure).sessionCookieName
    return new RegExp(`(?:^|;)\\s*${name}=([a-z2-7]{40})\\s*(?:;|$)`).exec(cookies)?.[1] ?? null
  }
}

/** Whether a browser says that it is signed in, true or not. */
export const claimsSession = (cookies: string | null | undefined, { secure }: Where) =>
  Boolean(cookies?.includes(lucia(secure).sessionCookieName))

/** Which of these sessions (ids as `readSession` gives them) still are, with the role that their person has now. */
export async function rolesOfSessions(ids: string[]) {
  const rows = await db
    .select({ id: sessions.id, role: members.role })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(and(inArray(sessions.id, ids), gt(sessions.expiresAt, now())))
  return new Map(rows.map(({ id, role }) => [id, role]))
}

/** Reading must go on when nothing can be written. */
async function noteUse(id: string, { createdAt, role }: { createdAt: number; role: Role }) {
  const lastSeenAt = now()
  try {
    await transact(async () => {
      await db
        .update(sessions)
        .set({ lastSeenAt, expiresAt: endOf({ createdAt, lastSeenAt }, role) })
        .where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, lastSeenAt)))
    })
  } catch (problem) {
    log.warn({ err: problem }, 'use of a session not noted')
  }
}

/** Ends one session, by the id that `readSession` gave. */
export async function endSession(sessionId: string) {
  await transact(async () => {
    await db.delete(sessions).where(eq(sessions.id, sessionId))
  })
}

/** Signs a person out everywhere but here. */
export async function endOtherSessions(memberId: number, keep?: string | null) {
  await transact(async () => {
    const others = keep ? and(eq(sessions.memberId, memberId), ne(sessions.id, keep)) : eq(sessions.memberId, memberId)
    await db.delete(sessions).where(others)
  })
}

/** Signs a person out everywhere. */
export const endAllSessions = (memberId: number) => endOtherSessions(memberId)

async function deleteExpired() {
  await transact(async () => {
    await db.delete(sessions).where(lt(sessions.expiresAt, now()))
  })
}

/** Deletes the rows of sessions that have ended by themselves. */
export const forgetOldSessions = defineJob<null>('accounts.forget-old-sessions', deleteExpired)
