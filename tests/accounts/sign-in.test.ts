import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import type { Role } from '#app/accounts/roles.ts'
import { members, signInFailures } from '#app/accounts/schema.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { forgetOldFailures } from '#app/accounts/sign-in-delays.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { DAY, MINUTE, SECOND } from '#app/platform/time.ts'
import { aMember } from '../factories.ts'

const password = 'zonder-hoed-op'
const email = 'fenna@example.com'
let visitors = 0
const elsewhere = () => ({ ip: `10.1.${Math.floor(visitors / 250)}.${visitors++ % 250}` })

async function aMemberWithPassword({ role, passwordHash }: { role?: Role; passwordHash?: string } = {}) {
  const member = await aMember({ email, role })
  const hashed = passwordHash ?? (await hashPassword(password))
  await transact(async () => {
    await db.update(members).set({ passwordHash: hashed }).where(eq(members.id, member.id))
  })
  return member
}

const tryWrong = (address = email, where = elsewhere()) =>
  signIn({ email: address, password: 'een-verkeerd-woord' }, where).catch((problem) => problem)

beforeEach(() => setClock(Date.UTC(2026, 0, 5)))

test('a wrong password and an unknown address are answered alike', async () => {
  await aMemberWithPassword()
  const wrong = await tryWrong(email)
  const unknown = await tryWrong('nobody@example.com')
  expect({ ...wrong }).toEqual({ ...unknown })
  expect(wrong).toMatchObject({ kind: 'invalid', reason: 'accounts.signIn.wrong' })
})

test.each(['\u0000', 'fenna@example.com\u0000', '\ud800', 'x'.repeat(1000), "' or 1=1 --"])(
  '%j is nobody',
  async (typed) => {
    await aMemberWithPassword()
    expect(await tryWrong(typed)).toMatchObject({ reason: 'accounts.signIn.wrong' })
  },
)

test('somebody without a password cannot sign in, whatever they type', async () => {
  await aMember({ email })
  for (const typed of ['', 'null', 'undefined'])
    await expect(signIn({ email, password: typed }, elsewhere())).rejects.toMatchObject({
      reason: 'accounts.signIn.wrong',
    })
})

describe('after five wrong passwords', () => {
  test.each([email, 'nobody@example.com'])('the next one has to wait longer and longer: %s', async (address) => {
    await aMemberWithPassword()
    for (let i = 0; i < 5; i++) expect(await tryWrong(address)).toMatchObject({ reason: 'accounts.signIn.wrong' })

    for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      const refused = await tryWrong(address)
      expect(refused).toMatchObject({ kind: 'too-many', reason: 'accounts.signIn.wait', retryAfter: seconds })
      advanceClock(seconds * SECOND - 1)
      expect(await tryWrong(address)).toMatchObject({ kind: 'too-many', retryAfter: 1 })
      advanceClock(1)
      expect(await tryWrong(address)).toMatchObject({ reason: 'accounts.signIn.wrong' })
    }
  })

  test('the right one in time starts counting anew', async () => {
    const member = await aMemberWithPassword()
    for (let i = 0; i < 5; i++) await tryWrong()
    advanceClock(SECOND)
    expect(await signIn({ email, password }, elsewhere())).toMatchObject({ memberId: member.id })
    for (let i = 0; i < 4; i++) expect(await tryWrong()).toMatchObject({ reason: 'accounts.signIn.wrong' })
    expect(await signIn({ email, password }, elsewhere())).toMatchObject({ memberId: member.id })
  })

  test('they are forgotten after a day', async () => {
    await aMemberWithPassword()
    for (let i = 0; i < 5; i++) await tryWrong()
    advanceClock(DAY + 1)
    for (let i = 0; i < 4; i++) expect(await tryWrong()).toMatchObject({ reason: 'accounts.signIn.wrong' })
    expect(await signIn({ email, password }, elsewhere())).toBeTruthy()
    await tryWrong('nobody@example.com')
    advanceClock(DAY + 1)
    await forgetOldFailures.run(null)
    expect(await db.select().from(signInFailures)).toEqual([])
  })

  test('the owner still gets in on a device they used before, and only they', async () => {
    const member = await aMemberWithPassword()
    const { device } = await signIn({ email, password }, elsewhere())
    for (let i = 0; i < 6; i++) await tryWrong()

    await expect(signIn({ email, password }, elsewhere())).rejects.toMatchObject({ kind: 'too-many' })
    expect(await signIn({ email, password }, { ...elsewhere(), device })).toMatchObject({
      memberId: member.id,
      device: null,
    })
    const forged = device!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    await expect(signIn({ email, password }, { ...elsewhere(), device: forged })).rejects.toMatchObject({
      kind: 'too-many',
    })
  })

  test('a device known to its owner is slowed down too', async () => {
    await aMemberWithPassword()
    const { device } = await signIn({ email, password }, elsewhere())
    for (let i = 0; i < 5; i++) await tryWrong(email, { ...elsewhere(), device } as { ip: string })
    expect(await tryWrong(email, { ...elsewhere(), device } as { ip: string })).toMatchObject({ kind: 'too-many' })
    expect(await signIn({ email, password }, elsewhere())).toBeTruthy()
  })
})

test('guessing many at once gains nothing', async () => {
  await aMemberWithPassword()
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => tryWrong()))
  expect(outcomes.filter((o) => o.reason === 'accounts.signIn.wrong')).toHaveLength(5)
})

test('twenty failures in a quarter of an hour from one place are enough, for whatever addresses', async () => {
  const member = await aMemberWithPassword()
  const place = elsewhere()
  for (let i = 0; i < 19; i++) await tryWrong(`person-${i}@example.com`, place)
  for (let i = 0; i < 3; i++) expect(await signIn({ email, password }, place)).toMatchObject({ memberId: member.id })
  await tryWrong('person-19@example.com', place)

  expect(await tryWrong('person-20@example.com', place)).toMatchObject({ kind: 'too-many' })
  await expect(signIn({ email, password }, place)).rejects.toMatchObject({ kind: 'too-many', retryAfter: 900 })
  expect(await signIn({ email, password }, elsewhere())).toMatchObject({ memberId: member.id })
  advanceClock(15 * MINUTE)
  expect(await signIn({ email, password }, place)).toMatchObject({ memberId: member.id })
})

test('a password hashed at an older cost is hashed anew at sign-in', async () => {
  const member = await aMemberWithPassword({ passwordHash: await hash(password, { memoryCost: 8192, timeCost: 1 }) })
  await signIn({ email, password }, elsewhere())
  const [row] = await db.select().from(members).where(eq(members.id, member.id))
  expect(row?.passwordHash).toContain('m=19456,t=2,p=1')
  expect(await signIn({ email, password }, elsewhere())).toMatchObject({ memberId: member.id })
})

test.each([
  ['member', 'kort-maar-8', false],
  ['moderator', 'kort-maar-8', true],
  ['administrator', 'twaalf-of-meer', false],
] as const)('a %s with the password %s has to change it: %s', async (role, typed, expected) => {
  await aMemberWithPassword({ role, passwordHash: await hashPassword(typed) })
  expect(await signIn({ email, password: typed }, elsewhere())).toMatchObject({ mustChangePassword: expected })
})
