import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { changePassword } from '#app/accounts/change-password.server.ts'
import { isCommonPassword } from '#app/accounts/common-passwords.ts'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import { requestPasswordReset } from '#app/accounts/request-password-reset.server.ts'
import { resetPassword } from '#app/accounts/reset-password.server.ts'
import type { Role } from '#app/accounts/roles.ts'
import { emailTokens, members } from '#app/accounts/schema.server.ts'
import { readSession, startSession } from '#app/accounts/sessions.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { jobs } from '#app/platform/schema.server.ts'
import { HOUR, MINUTE } from '#app/platform/time.ts'
import { aMember } from '../factories.ts'
import { emptyMailbox, mailsTo, tokenFor } from './mailbox.ts'

const email = 'fenna@example.com'
const password = 'zonder-hoed-op'
const better = 'met-een-hoed-op'
const secure = true
let visitors = 0
const elsewhere = () => ({ ip: `10.2.${Math.floor(visitors / 250)}.${visitors++ % 250}` })

async function fennaWithPassword({ role, verified }: { role?: Role; verified?: boolean } = {}) {
  const fenna = await aMember({ name: 'Fenna', email, role, verified })
  const passwordHash = await hashPassword(password)
  await transact(async () => {
    await db.update(members).set({ passwordHash }).where(eq(members.id, fenna.id))
  })
  return fenna
}

const signedIn = async (id: number) => (await startSession(id, { secure })).split(';')[0]!

async function askForReset() {
  await requestPasswordReset({ email }, elsewhere())
  await drain()
  return tokenFor(email, 'reset')
}

beforeEach(() => {
  emptyMailbox()
  setClock(Date.UTC(2026, 0, 5))
})

test('somebody who forgot their password sets a new one, and is signed out everywhere', async () => {
  const fenna = await fennaWithPassword({ verified: false })
  const cookie = await signedIn(fenna.id)

  await resetPassword({ token: await askForReset(), password: better })
  advanceClock(MINUTE)
  await drain()

  expect(await readSession(cookie, { secure })).toBeNull()
  expect(await signIn({ email, password: better }, elsewhere())).toMatchObject({ memberId: fenna.id })
  await expect(signIn({ email, password }, elsewhere())).rejects.toMatchObject({ kind: 'invalid' })
  expect((await db.select().from(members))[0]?.emailVerifiedAt).not.toBeNull()
  expect((await mailsTo(email))[0]?.subject).toBe('Je wachtwoord bij Merel is gewijzigd')
})

test('somebody who never had a password sets their first', async () => {
  const imported = await aMember({ email, verified: false })
  await resetPassword({ token: await askForReset(), password: better })
  expect(await signIn({ email, password: better }, elsewhere())).toMatchObject({ memberId: imported.id })
})

test('a link is dead when used, when there is a newer one, after an hour, and when address or password changed', async () => {
  const fenna = await fennaWithPassword()
  const isDead = (token: string) =>
    expect(resetPassword({ token, password: better })).rejects.toMatchObject({
      kind: 'conflict',
      reason: 'accounts.reset.dead',
    })

  const first = await askForReset()
  advanceClock(MINUTE)
  const second = await askForReset()
  await isDead(first)
  await resetPassword({ token: second, password: better })
  await drain()
  await isDead(second)

  advanceClock(HOUR)
  const late = await askForReset()
  advanceClock(HOUR)
  await isDead(late)

  const beforeChange = await askForReset()
  advanceClock(MINUTE)
  await changePassword(fenna, { currentPassword: better, password }, { sessionId: null })
  await drain()
  await isDead(beforeChange)

  advanceClock(HOUR)
  const elsewhereNow = await askForReset()
  await transact(async () => {
    await db.update(members).set({ email: 'new@example.com', emailKey: 'new@example.com' })
  })
  await isDead(elsewhereNow)
  for (const nonsense of ['', 'x', 'é'.repeat(5000)]) await isDead(nonsense)
})

test('a link for one thing does not do another', async () => {
  await fennaWithPassword({ verified: false })
  const token = await askForReset()
  const { verifyEmail } = await import('#app/accounts/verify-email.server.ts')
  await expect(verifyEmail({ token })).rejects.toMatchObject({ kind: 'conflict' })
  await resetPassword({ token, password: better })
})

test('a password that is refused leaves the link alive', async () => {
  await fennaWithPassword()
  const token = await askForReset()
  await expect(resetPassword({ token, password: 'kort' })).rejects.toMatchObject({ field: 'password' })
  await resetPassword({ token, password: better })
})

test('of ten that use a link at once, one succeeds', async () => {
  await fennaWithPassword()
  const token = await askForReset()
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) => resetPassword({ token, password: `${better}-${i}` })),
  )
  expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
})

test('asking for a link leaves the same work behind, whether the address is known or not', async () => {
  await fennaWithPassword()
  await requestPasswordReset({ email }, elsewhere())
  await requestPasswordReset({ email: 'nobody@example.com' }, elsewhere())
  expect((await db.select().from(jobs)).map((job) => job.name)).toEqual(['accounts.send-reset', 'accounts.send-reset'])
  await drain()
  expect(await mailsTo('nobody@example.com')).toEqual([])
  expect(await db.select().from(emailTokens)).toHaveLength(1)
})

test('three links an hour for an address, ten for a place', async () => {
  for (const address of [email, 'nobody@example.com']) {
    for (let i = 0; i < 3; i++) await requestPasswordReset({ email: address }, elsewhere())
    await expect(requestPasswordReset({ email: address }, elsewhere())).rejects.toMatchObject({
      kind: 'too-many',
      retryAfter: 3600,
    })
  }
  const place = elsewhere()
  for (let i = 0; i < 10; i++) await requestPasswordReset({ email: `person-${i}@example.com` }, place)
  await expect(requestPasswordReset({ email: 'one@example.com' }, place)).rejects.toMatchObject({ kind: 'too-many' })
})

test('whoever knows the present password changes it, and stays signed in only here', async () => {
  const fenna = await fennaWithPassword()
  const [here, there] = [await signedIn(fenna.id), await signedIn(fenna.id)]
  const { sessionId } = (await readSession(here, { secure }))!

  await changePassword(fenna, { currentPassword: password, password: better }, { sessionId })
  await drain()

  expect(await readSession(here, { secure })).toBeTruthy()
  expect(await readSession(there, { secure })).toBeNull()
  expect(await signIn({ email, password: better }, elsewhere())).toBeTruthy()
  expect(await mailsTo(email)).toHaveLength(1)
})

test('whoever does not know it cannot, and may not try without end', async () => {
  const fenna = await fennaWithPassword()
  const guess = () => changePassword(fenna, { currentPassword: 'geraden', password: better }, { sessionId: null })
  for (let i = 0; i < 5; i++) await expect(guess()).rejects.toMatchObject({ field: 'currentPassword' })
  await expect(guess()).rejects.toMatchObject({ kind: 'too-many', retryAfter: 1 })
})

test('webcare needs twelve characters', async () => {
  const milan = await fennaWithPassword({ role: 'moderator' })
  await expect(
    changePassword(milan, { currentPassword: password, password: 'elf-tekens!' }, { sessionId: null }),
  ).rejects.toMatchObject({
    reason: 'accounts.password.short',
    values: { min: 12 },
  })
})

test.each([
  'password',
  'P@ssw0rd',
  'Welkom01!',
  'welkomwelkom',
  '12345678',
  '87654321',
  'qwertyuiop',
  'abcdefgh',
  'aaaaaaaa',
  'asdfasdf',
  '1q2w3e4r',
  'Feyenoord1',
  'voetbal123',
  'Fenna2024',
  'fenna@example.com',
  'wachtwoord!!',
])('everybody would try %s', (typed) => expect(isCommonPassword(typed, { personal: ['Fenna', email] })).toBe(true))

test.each([
  'welkom-bij-merel',
  'correct horse battery',
  'geheim48371950266',
  'zonder-hoed-op',
  'pannenkoeken op zondag',
  'kT7#vQ2p',
])('nobody would try %s', (typed) => expect(isCommonPassword(typed, { personal: ['Fenna', email] })).toBe(false))
