import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { forgetUnverified } from '#app/accounts/forget-unverified.server.ts'
import { readMember } from '#app/accounts/members.server.ts'
import { resendVerification } from '#app/accounts/resend-verification.server.ts'
import { emailTokens, members } from '#app/accounts/schema.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { signUp } from '#app/accounts/sign-up.server.ts'
import { verifyEmail } from '#app/accounts/verify-email.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { DAY, HOUR, MINUTE } from '#app/platform/time.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'
import { emptyMailbox, mailsTo, tokenFor } from './mailbox.ts'

const fenna = { name: 'Fenna Bosch', email: 'fenna@example.com', password: 'zonder-hoed-op' }
let visitors = 0
const visitor = () => ({ ip: `10.0.${Math.floor(visitors / 250)}.${visitors++ % 250}`, locale: 'nl' as const })

beforeEach(emptyMailbox)

test('somebody signs up, confirms the address from the mail, and signs in', async () => {
  await signUp(fenna, visitor())
  await drain()

  const [mail] = await mailsTo(fenna.email)
  expect(mail?.subject).toBe('Bevestig je e-mailadres voor Merel')
  const { memberId } = await verifyEmail({ token: await tokenFor(fenna.email, 'verify') })

  expect(await readMember(memberId)).toMatchObject({
    name: 'Fenna Bosch',
    verified: true,
    role: 'member',
    locale: 'nl',
  })
  expect(await signIn({ email: 'FENNA@example.com ', password: fenna.password }, visitor())).toMatchObject({ memberId })
})

test('before the address is confirmed one may sign in but not write', async () => {
  await signUp(fenna, visitor())
  const { memberId } = await signIn(fenna, visitor())
  const thread = await aThread()

  const writing = postAnswer(await readMember(memberId), {
    threadId: thread.id,
    body: 'Have you tried turning it off?',
  })

  await expect(writing).rejects.toMatchObject({ kind: 'forbidden', reason: 'forum.no.unverified' })
})

test('a link works once, and a new request kills the one before', async () => {
  await signUp(fenna, visitor())
  await drain()
  const first = await tokenFor(fenna.email, 'verify')
  advanceClock(MINUTE)
  await resendVerification(fenna, visitor())
  await drain()
  const second = await tokenFor(fenna.email, 'verify')

  await expect(verifyEmail({ token: first })).rejects.toMatchObject({ reason: 'accounts.verify.dead' })
  await verifyEmail({ token: second })
  await expect(verifyEmail({ token: second })).rejects.toMatchObject({ reason: 'accounts.verify.dead' })
})

test('a link is dead after 24 hours, and when the address has changed', async () => {
  setClock(Date.UTC(2026, 0, 5))
  await signUp(fenna, visitor())
  await drain()
  const token = await tokenFor(fenna.email, 'verify')
  advanceClock(DAY)
  await expect(verifyEmail({ token })).rejects.toMatchObject({ kind: 'conflict' })

  await resendVerification(fenna, visitor())
  await drain()
  await transact(async () => {
    await db.update(members).set({ email: 'new@example.com', emailKey: 'new@example.com' })
  })
  await expect(verifyEmail({ token: await tokenFor(fenna.email, 'verify') })).rejects.toMatchObject({
    kind: 'conflict',
  })
})

test('of ten that press the link at once, one uses it', async () => {
  await signUp(fenna, visitor())
  await drain()
  const token = await tokenFor(fenna.email, 'verify')

  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => verifyEmail({ token })))

  expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
})

test('the database knows only hashes of the secrets it mailed', async () => {
  await signUp(fenna, visitor())
  await drain()
  const token = await tokenFor(fenna.email, 'verify')
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const [row] = await db.select().from(emailTokens)
  expect(row?.tokenHash).not.toContain(token)
  const [member] = await db.select().from(members)
  expect(member?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test("somebody else's address gets the same answer, and its owner a mail", async () => {
  await aMember({ email: fenna.email, locale: 'en' })

  expect(await signUp(fenna, visitor())).toBe(
    await signUp({ ...fenna, name: 'Sanne', email: 'sanne@example.com' }, visitor()),
  )
  await drain()

  expect((await mailsTo(fenna.email)).map((mail) => mail.subject)).toEqual(['You already have an account at Merel'])
  expect(await db.select().from(members).where(eq(members.nameKey, 'fenna bosch'))).toHaveLength(0)
})

test('strangers cannot fill a mailbox by signing up with its address', async () => {
  await aMember({ email: fenna.email })
  for (let i = 0; i < 8; i++) {
    await signUp({ ...fenna, name: `Fenna ${'abcdefgh'[i]}` }, visitor())
    advanceClock(MINUTE)
  }
  await drain()
  expect(await mailsTo(fenna.email)).toHaveLength(3)
})

test('a taken name is said openly, however it is written', async () => {
  await aMember({ name: 'Fenna Bosch' })
  for (const name of ['Fenna Bosch', 'FENNA BOSCH', 'fenna  bosch'])
    await expect(signUp({ ...fenna, name }, visitor())).rejects.toMatchObject({
      field: 'name',
      reason: 'accounts.name.taken',
    })
})

test('a taken name does not tell whether the address belongs to it', async () => {
  await signUp(fenna, visitor())
  const guess = { ...fenna, password: 'een-heel-ander-woord' }
  const right = await signUp(guess, visitor()).catch((problem) => problem)
  const wrong = await signUp({ ...guess, email: 'other@example.com' }, visitor()).catch((problem) => problem)
  expect({ ...right }).toEqual({ ...wrong })
})

test('the name of the brand is not for customers', async () => {
  await expect(signUp({ ...fenna, name: 'Merel Webcare' }, visitor())).rejects.toMatchObject({
    reason: 'accounts.name.reserved',
  })
})

test.each([
  ['kort', 'short'],
  ['welkom123', 'common'],
  ['Fenna Bosch', 'common'],
  ['fenna@example.com', 'common'],
  ['a long sentence '.repeat(65), 'long'],
])('the password %.20s… is refused', async (password, reason) => {
  await expect(signUp({ ...fenna, password }, visitor())).rejects.toMatchObject({
    field: 'password',
    reason: `accounts.password.${reason}`,
  })
})

test('a long sentence is a password, and so is anything without capitals or digits', async () => {
  await signUp({ ...fenna, password: 'één zin '.repeat(100).trim() }, visitor())
  expect(await signIn({ ...fenna, password: 'e\u0301e\u0301n zin '.repeat(100).trim() }, visitor())).toMatchObject({
    memberId: expect.any(Number),
  })
})

test('fifty who send the same form at once make one account and hear the same', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => signUp(fenna, visitor())))
  await drain()

  expect(outcomes.map((o) => o.status)).toEqual(Array(50).fill('fulfilled'))
  expect(await db.select().from(members)).toHaveLength(1)
  expect(await mailsTo(fenna.email)).toHaveLength(1)
})

test('fifty who want the same name at once: one gets it, the others hear that it is taken', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) => signUp({ ...fenna, email: `fenna-${i}@example.com` }, visitor())),
  )
  expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
  const refusals = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason.reason] : []))
  expect(new Set(refusals)).toEqual(new Set(['accounts.name.taken']))
})

test('three an hour sign up from one place; a whole IPv6 network is one place', async () => {
  const from = (last: number) => ({ ip: `2001:db8:1:2::${last}`, locale: 'nl' as const })
  const person = (i: number) => ({ ...fenna, name: `Fenna ${'abcdef'[i]}`, email: `fenna-${i}@example.com` })
  for (let i = 0; i < 3; i++) await signUp(person(i), from(i))
  await expect(signUp(person(3), from(3))).rejects.toMatchObject({ kind: 'too-many', retryAfter: expect.any(Number) })
  advanceClock(HOUR)
  await signUp(person(4), from(4))
})

test('a confirming mail is sent again five times a day, to nobody if the address is unknown', async () => {
  setClock(Date.UTC(2026, 0, 5))
  await signUp(fenna, visitor())
  for (let i = 0; i < 5; i++) {
    advanceClock(MINUTE)
    await resendVerification(fenna, visitor())
    await resendVerification({ email: 'nobody@example.com' }, visitor())
    await drain()
  }
  await expect(resendVerification(fenna, visitor())).rejects.toMatchObject({ kind: 'too-many' })
  await expect(resendVerification({ email: 'nobody@example.com' }, visitor())).rejects.toMatchObject({
    kind: 'too-many',
  })
  expect(await mailsTo(fenna.email)).toHaveLength(6)
  expect(await mailsTo('nobody@example.com')).toHaveLength(0)
})

test('whoever does not confirm within a week is forgotten, unless they wrote something', async () => {
  setClock(Date.UTC(2026, 0, 5))
  await signUp(fenna, visitor())
  await signUp({ ...fenna, name: 'Sanne', email: 'sanne@example.com' }, visitor())
  const [sanne] = await db.select().from(members).where(eq(members.name, 'Sanne'))
  await anAnswer({ to: await aThread(), by: (await readMember(sanne!.id))! })
  await drain()
  const imported = await aMember({ name: 'Imported', verified: false, joinedDaysAgo: 400 })
  const forgetNow = async () => {
    await transact(() => enqueue(forgetUnverified, null))
    await drain()
    return (await db.select({ name: members.name }).from(members).where(eq(members.role, 'member'))).map((m) => m.name)
  }

  advanceClock(7 * DAY)
  expect(await forgetNow()).toContain('Fenna Bosch')
  advanceClock(1)
  const left = await forgetNow()
  expect(left).not.toContain('Fenna Bosch')
  expect(left).toEqual(expect.arrayContaining(['Sanne', imported.name]))
})
