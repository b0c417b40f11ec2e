import { eq } from 'drizzle-orm'
import { type Recipient, sendAccountLetter } from '#app/accounts/account-letter.server.ts'
import { issueToken } from '#app/accounts/email-tokens.server.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { DAY, HOUR } from '#app/platform/time.ts'

export const VERIFY_LASTS = DAY
export const RESET_LASTS = HOUR
/** Strangers who sign up with somebody's address must not fill their mailbox. */
export const REMINDERS = { name: 'already-member-mail', points: 3, per: DAY }

type AccountMail = 'verify' | 'alreadyMember' | 'reset' | 'passwordChanged'

const write = (kind: AccountMail, recipient: Recipient, to: string) =>
  sendAccountLetter(recipient, { words: (t, part, values) => t(`mail.${kind}.${part}`, values), to })

type Who = { memberId: number }

/** A person who can be written to, with their address as typed and as compared; null for one without. */
export async function readRecipient(memberId: number) {
  const [member] = await db.select().from(members).where(eq(members.id, memberId))
  return member?.email && member.emailKey ? { ...member, email: member.email, emailKey: member.emailKey } : null
}

// These mails carry secrets. They are made and sent in one go, so that no secret waits in the table of jobs; a second
// try makes a new one.

/** Mails a link that confirms the address, unless it has been confirmed. */
export const sendVerification = defineJob<Who>('accounts.send-verification', async ({ memberId }) => {
  const member = await readRecipient(memberId)
  if (!member || member.emailVerifiedAt !== null) return
  const { emailKey } = member
  const token = await transact(() => issueToken({ memberId, purpose: 'verify', emailKey, lasts: VERIFY_LASTS }))
  await write('verify', member, `/verify/${token}`)
})

/** Tells the owner of an address that somebody, most likely they, signed up with it again. */
export const sayAlreadyMember = defineJob<Who>('accounts.say-already-member', async ({ memberId }) => {
  const member = await readRecipient(memberId)
  if (!member || !(await isWithin(REMINDERS, sha256(member.emailKey)))) return
  await write('alreadyMember', member, '/reset')
})

/** Mails a link that sets a new password, if anybody has this address. */
export const sendReset = defineJob<{ emailKey: string }>('accounts.send-reset', async ({ emailKey }) => {
  const [member] = await db.select().from(members).where(eq(members.emailKey, emailKey))
  if (!member?.email) return
  const memberId = member.id
  const token = await transact(() => issueToken({ memberId, purpose: 'reset', emailKey, lasts: RESET_LASTS }))
  await write('reset', { ...member, email: member.email }, `/reset/${token}`)
})

/** Tells a person that their password was changed, in case it was not them. */
export const sayPasswordChanged = defineJob<Who>('accounts.say-password-changed', async ({ memberId }) => {
  const member = await readRecipient(memberId)
  if (member) await write('passwordChanged', member, '/reset')
})

/** Counts one more, and says whether that is still within the limit. */
export async function isWithin(limit: Parameters<typeof limitRate>[0], who: string) {
  try {
    await limitRate(limit, who)
    return true
  } catch (problem) {
    if (problem instanceof Declined) return false
    throw problem
  }
}
