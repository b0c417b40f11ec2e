import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { members, sessions } from '#app/accounts/schema.server.ts'
import {
  endAllSessions,
  endOtherSessions,
  endSession,
  forgetOldSessions,
  readSession,
  startSession,
} from '#app/accounts/sessions.server.ts'
import { signOut } from '#app/accounts/sign-out.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { DAY, HOUR, MINUTE, SECOND } from '#app/platform/time.ts'
import { aMember } from '../factories.ts'

const secure = true
const start = async (memberId: number, replaces?: string) =>
  (await startSession(memberId, { secure, replaces })).split(';')[0]!
const read = (cookie: string | null) => readSession(cookie, { secure })

beforeEach(() => setClock(Date.UTC(2026, 0, 5, 9)))

test('a signed-in browser is recognised, by one cookie that scripts cannot read', async () => {
  const fenna = await aMember({ name: 'Fenna', locale: 'nl' })
  const line = await startSession(fenna.id, { secure })

  expect(line).toMatch(/^__Host-wijzer=[a-z2-7]{40}; /)
  expect(line.split('; ').slice(1).sort()).toEqual(
    ['HttpOnly', 'Max-Age=7776000', 'Path=/', 'SameSite=Lax', 'Secure'].sort(),
  )
  expect(await read(`theme=dark; ${line.split(';')[0]}; other=%`)).toMatchObject({ actor: fenna })
})

test('on plain http in a local network the cookie has no prefix', async () => {
  const fenna = await aMember()
  const line = await startSession(fenna.id, { secure: false })
  expect(line).toMatch(/^wijzer=[a-z2-7]{40}; /)
  expect(line).not.toContain('Secure')
  expect(await readSession(line.split(';')[0], { secure: false })).toMatchObject({ actor: { id: fenna.id } })
  expect(await readSession(line.split(';')[0], { secure: true })).toBeNull()
})

test('within a unit one sees what it has written', async () => {
  const fenna = await aMember()
  const cookie = await start(fenna.id)
  await read(cookie)
  await transact(async () => {
    await endAllSessions(fenna.id)
    expect(await read(cookie)).toBeNull()
  })
  expect(await read(cookie)).toBeNull()
})

test('the database holds no cookie, only its hash', async () => {
  const cookie = await start((await aMember()).id)
  const rows = await db.select().from(sessions)
  expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1])
  expect(await read(`__Host-wijzer=${rows[0]!.id}`)).toBeNull()
})

test.each([
  null,
  '',
  '__Host-wijzer=',
  '__Host-wijzer=%',
  '__Host-wijzer=nothing',
  'wijzer=abc',
  `__Host-wijzer=${'a'.repeat(40)}`,
  '=;=;',
  '\u0000',
])('the cookie %j is nobody', async (cookie) => expect(await read(cookie)).toBeNull())

describe('a customer', () => {
  test('stays signed in for ten days without a visit, and ninety in all', async () => {
    const cookie = await start((await aMember()).id)
    for (let day = 0; day < 81; day += 9) {
      advanceClock(9 * DAY)
      expect(await read(cookie)).toBeTruthy()
    }
    advanceClock(9 * DAY)
    expect(await read(cookie)).toBeNull()
  })

  test('is signed out after ten days away', async () => {
    const cookie = await start((await aMember()).id)
    advanceClock(10 * DAY)
    expect(await read(cookie)).toBeNull()
    expect(await db.select().from(sessions)).toEqual([])
  })
})

describe('webcare', () => {
  test('is signed out after thirty minutes without a page, not before', async () => {
    const cookie = await start((await aMember({ role: 'moderator' })).id)
    for (let i = 0; i < 4; i++) {
      advanceClock(30 * MINUTE - SECOND)
      expect(await read(cookie)).toBeTruthy()
    }
    advanceClock(30 * MINUTE)
    expect(await read(cookie)).toBeNull()
  })

  test('is signed out after eight hours of work', async () => {
    const cookie = await start((await aMember({ role: 'administrator' })).id)
    for (let i = 0; i < 23; i++) {
      advanceClock(20 * MINUTE)
      expect(await read(cookie)).toBeTruthy()
    }
    advanceClock(20 * MINUTE)
    expect(await read(cookie)).toBeNull()
  })
})

test('reading pages does not write each time', async () => {
  const cookie = await start((await aMember()).id)
  const seen = async () => (await db.select().from(sessions))[0]!.lastSeenAt
  const first = await seen()
  advanceClock(59 * MINUTE)
  await read(cookie)
  expect(await seen()).toBe(first)
  advanceClock(MINUTE)
  await read(cookie)
  expect(await seen()).toBe(first + HOUR)
})

test('a new role counts from the next page on', async () => {
  const fenna = await aMember()
  const cookie = await start(fenna.id)
  await transact(async () => {
    await db.update(members).set({ role: 'moderator' }).where(eq(members.id, fenna.id))
  })
  expect((await read(cookie))?.actor.role).toBe('moderator')
  advanceClock(31 * MINUTE)
  expect(await read(cookie)).toBeNull()
})

test('the eleventh browser signs the longest unused one out', async () => {
  const fenna = await aMember()
  const cookies: string[] = []
  for (let i = 0; i < 10; i++) {
    cookies.push(await start(fenna.id))
    advanceClock(HOUR)
  }
  await read(cookies[0]!)
  await start(fenna.id)
  expect(await read(cookies[0]!)).toBeTruthy()
  expect(await read(cookies[1]!)).toBeNull()
  expect(await db.select().from(sessions)).toHaveLength(10)
})

test('thirty that sign in at once end up with ten sessions', async () => {
  const fenna = await aMember()
  await Promise.all(Array.from({ length: 30 }, () => start(fenna.id)))
  expect(await db.select().from(sessions)).toHaveLength(10)
})

test('signing in again in the same browser ends its earlier session', async () => {
  const fenna = await aMember()
  const first = await start(fenna.id)
  const second = await start(fenna.id, (await read(first))!.sessionId)
  expect(await read(first)).toBeNull()
  expect(await read(second)).toBeTruthy()
})

test('signing out here, elsewhere, everywhere', async () => {
  const fenna = await aMember()
  const [one, two, three, four] = [
    await start(fenna.id),
    await start(fenna.id),
    await start(fenna.id),
    await start(fenna.id),
  ]
  const idOf = async (cookie: string) => (await read(cookie))!.sessionId
  const alive = async () => Promise.all([one, two, three, four].map(async (cookie) => (await read(cookie)) !== null))

  expect(await signOut({ sessionId: await idOf(one), secure })).toMatch(/^__Host-wijzer=; .*Max-Age=0/)
  expect(await alive()).toEqual([false, true, true, true])
  await endSession(await idOf(two))
  await endOtherSessions(fenna.id, await idOf(three))
  expect(await alive()).toEqual([false, false, true, false])
  await endAllSessions(fenna.id)
  expect(await alive()).toEqual([false, false, false, false])
})

test('rows of sessions that ended are cleared away', async () => {
  await start((await aMember()).id)
  advanceClock(10 * DAY + 1)
  await start((await aMember()).id)
  await forgetOldSessions.run(null)
  expect(await db.select().from(sessions)).toHaveLength(1)
})
