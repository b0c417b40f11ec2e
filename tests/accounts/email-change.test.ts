import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { cancelEmailChange } from '#app/accounts/cancel-email-change.server.ts'
import { changePassword } from '#app/accounts/change-password.server.ts'
import { confirmEmailChange } from '#app/accounts/confirm-email-change.server.ts'
import { readToken } from '#app/accounts/email-tokens.server.ts'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import { requestEmailChange, resendEmailChange } from '#app/accounts/request-email-change.server.ts'
import { requestPasswordReset } from '#app/accounts/request-password-reset.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { emailTokens, members } from '#app/accounts/schema.server.ts'
import { readSession, startSession } from '#app/accounts/sessions.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { waitingEmailChange } from '#app/accounts/waiting-email-change.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined, InvalidField } from '#app/platform/errors.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { DAY, HOUR } from '#app/platform/time.ts'
import { aMember } from '../factories.ts'
import { emptyMailbox, mailsTo, tokenFor } from './mailbox.ts'

const OLD = 'fenna@example.com'
const NEW = 'Fenna.Nieuw@example.com'
const currentPassword = 'zonder-hoed-op'
const visitor = { sessionId: null }
let fenna: Member

async function aMemberWithPassword(of: Parameters<typeof aMember>[0]) {
  const member = await aMember(of)
  const passwordHash = await hashPassword(currentPassword)
  await transact(async () => {
    await db.update(members).set({ passwordHash }).where(eq(members.id, member.id))
  })
  return member
}

const ask = async (email = NEW) => {
  await requestEmailChange(fenna, { email, currentPassword })
  await drain()
}
const addressOf = async (member: Member) => {
  const [row] = await db.select().from(members).where(eq(members.id, member.id))
  return row?.email
}
const confirm = (token: string) => confirmEmailChange({ token }, visitor)

beforeEach(async () => {
  setClock(Date.UTC(2026, 0, 5, 9))
  emptyMailbox()
  fenna = await aMemberWithPassword({ name: 'Fenna', email: OLD, locale: 'nl' })
})

test('the old address stays until the link in the new mailbox is used, and hears of both', async () => {
  await ask()
  expect(await addressOf(fenna)).toBe(OLD)
  expect(await waitingEmailChange(fenna.id)).toMatchObject({ newEmail: NEW })
  expect((await mailsTo(OLD)).map((mail) => mail.subject)).toEqual(['Iemand wil je e-mailadres bij Merel veranderen'])

  await confirm(await tokenFor(NEW, 'change-email'))
  await drain()

  expect(await addressOf(fenna)).toBe(NEW)
  expect(await waitingEmailChange(fenna.id)).toBeNull()
  expect((await mailsTo(OLD)).map((mail) => mail.subject)).toContain('Je e-mailadres bij Merel is veranderd')
  expect(await signIn({ email: NEW, password: currentPassword }, { ip: '10.0.0.1' })).toMatchObject({
    memberId: fenna.id,
  })
  await expect(signIn({ email: OLD, password: currentPassword }, { ip: '10.0.0.1' })).rejects.toThrow(Declined)
})

test('it takes the present password, another address than now, and not too many tries', async () => {
  await expect(requestEmailChange(fenna, { email: NEW, currentPassword: 'iets anders' })).rejects.toMatchObject({
    field: 'currentPassword',
  })
  await expect(requestEmailChange(fenna, { email: OLD.toUpperCase(), currentPassword })).rejects.toThrow(InvalidField)
  for (let i = 0; i < 5; i++) await ask(`fenna${i}@example.com`)
  await expect(requestEmailChange(fenna, { email: NEW, currentPassword })).rejects.toMatchObject({ kind: 'too-many' })
  advanceClock(DAY)
  await ask()
})

test("somebody else's address gets the same answer; its owner is told, and can lose nothing", async () => {
  const emre = await aMemberWithPassword({ name: 'Emre', email: 'emre@example.com', locale: 'nl' })
  await ask('Emre@example.com')

  expect(await waitingEmailChange(fenna.id)).toMatchObject({ newEmail: 'Emre@example.com' })
  expect((await mailsTo(OLD)).length).toBe(1)
  const [mail] = await mailsTo('emre@example.com')
  expect(mail?.subject).toBe('Je hebt al een account bij Merel')
  expect(mail?.links.some((link) => link.includes('/change-email/'))).toBe(false)
  expect(await addressOf(emre)).toBe('emre@example.com')
})

test('of two who were sent the same address, the first to confirm has it', async () => {
  const emre = await aMemberWithPassword({ name: 'Emre', email: 'emre@example.com' })
  await ask()
  const mine = await tokenFor(NEW, 'change-email')
  emptyMailbox()
  await requestEmailChange(emre, { email: NEW, currentPassword })
  await drain()
  await confirm(await tokenFor(NEW, 'change-email'))
  await expect(confirm(mine)).rejects.toMatchObject({ reason: 'own.email.takenMeanwhile' })
  expect([await addressOf(fenna), await addressOf(emre)]).toEqual([OLD, NEW])
})

test.each<[string, (token: string) => Promise<unknown>]>([
  ['it was used', confirm],
  ['a day has passed', async () => advanceClock(DAY)],
  ['a newer one was mailed', () => resendEmailChange(fenna).then(drain)],
  ['another address was asked for', () => ask('anders@example.com')],
  ['it was called off', () => cancelEmailChange(fenna)],
  ['the password changed', () => changePassword(fenna, { currentPassword, password: 'een heel ander woord' }, visitor)],
])('the link is dead once %s', async (_, end) => {
  await ask()
  const token = await tokenFor(NEW, 'change-email')
  expect(await readToken(token, 'change')).toMatchObject({ newEmail: NEW })
  await end(token)
  expect(await readToken(token, 'change')).toBeNull()
  await expect(confirm(token)).rejects.toMatchObject({ kind: 'conflict', reason: 'own.email.dead' })
})

test('links to the old address die with it, and the secret is stored as a hash only', async () => {
  await requestPasswordReset({ email: OLD }, { ip: '10.0.0.2' })
  await drain()
  const reset = await tokenFor(OLD, 'reset')
  await ask()
  const token = await tokenFor(NEW, 'change-email')
  expect(JSON.stringify(await db.select().from(emailTokens))).not.toContain(token)
  await confirm(token)
  expect(await readToken(reset, 'reset')).toBeNull()
})

test('every other browser is signed out, and a change that was called off mails nothing', async () => {
  const cookie = async () => (await startSession(fenna.id, { secure: true })).split(';')[0]!
  const read = (line: string) => readSession(line, { secure: true })
  const [here, elsewhere] = [await cookie(), await cookie()]
  await ask()
  await confirmEmailChange({ token: await tokenFor(NEW, 'change-email') }, { sessionId: (await read(here))!.sessionId })
  expect([await read(here), await read(elsewhere)]).toMatchObject([{ actor: { id: fenna.id } }, null])

  advanceClock(HOUR)
  emptyMailbox()
  await requestEmailChange(fenna, { email: 'weer@example.com', currentPassword })
  await cancelEmailChange(fenna)
  await drain()
  expect(await mailsTo('weer@example.com')).toEqual([])
  await expect(resendEmailChange(fenna)).rejects.toMatchObject({ reason: 'own.email.noneWaiting' })
})

test('an address that was never confirmed can be put right, and a stranger at the old one is not written to', async () => {
  const noor = await aMemberWithPassword({ name: 'Noor', email: 'typfout@example.com', verified: false })
  await requestEmailChange(noor, { email: 'noor@example.com', currentPassword })
  await drain()
  await confirm(await tokenFor('noor@example.com', 'change-email'))
  await drain()
  expect(await mailsTo('typfout@example.com')).toEqual([])
  const [row] = await db.select().from(members).where(eq(members.id, noor.id))
  expect(row).toMatchObject({ email: 'noor@example.com', emailVerifiedAt: expect.any(Number) })
})
