import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { issueToken } from '#app/accounts/email-tokens.server.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { translator } from '#app/i18n/translate.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { letter } from '#app/platform/mail/letter.ts'
import { deliver } from '#app/platform/mail/send-mail.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { DAY, HOUR } from '#app/platform/time.ts'

export const VERIFY_LASTS = DAY
export const RESET_LASTS = HOUR
/** Strangers who sign up with somebody's address must not fill their mailbox. */
const REMINDERS = { name: 'already-member-mail', points: 3, per: DAY }

type AccountMail = 'verify' | 'alreadyMember' | 'reset' | 'passwordChanged'
type Recipient = { name: string; email: string; locale: 'nl' | 'en' | null }

async function write(kind: AccountMail, to: Recipient, path: string) {
  const language = to.locale ?? env.LANGUAGE
  const t = translator(language)
  const words = (part: string) => t(`mail.${kind}.${part}`, { brand: env.BRAND_NAME, name: to.name })
  await deliver({
    to: to.email,
    subject: words('subject'),
    ...letter({
      language,
      brand: env.BRAND_NAME,
      home: siteUrl(),
      greeting: t('mail.greeting', { name: to.name }),
      paragraphs: [words('text')],
      button: { label: words('button'), address: siteUrl() + path },
      after: words('after'),
    }),
    messageId: randomUUID(),
    at: now(),
  })
}

type Who = { memberId: number }

async function find(memberId: number) {
  const [member] = await db.select().from(members).where(eq(members.id, memberId))
  return member?.email && member.emailKey ? { ...member, email: member.email, emailKey: member.emailKey } : null
}

// These mails carry secrets. They are made and sent in one go, so that no secret waits in the table of jobs; a second
// try makes a new one.

/** Mails a link that confirms the address, unless it has been confirmed. */
export const sendVerification = defineJob<Who>('accounts.send-verification', async ({ memberId }) => {
  const member = await find(memberId)
  if (!member || member.emailVerifiedAt !== null) return
  const { emailKey } = member
  const token = await transact(() => issueToken({ memberId, purpose: 'verify', emailKey, lasts: VERIFY_LASTS }))
  await write('verify', member, `/verify/${token}`)
})

/** Tells the owner of an address that somebody, most likely they, signed up with it again. */
export const sayAlreadyMember = defineJob<Who>('accounts.say-already-member', async ({ memberId }) => {
  const member = await find(memberId)
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
  const member = await find(memberId)
  if (member) await write('passwordChanged', member, '/reset')
})

async function isWithin(limit: Parameters<typeof limitRate>[0], who: string) {
  try {
    await limitRate(limit, who)
    return true
  } catch (problem) {
    if (problem instanceof Declined) return false
    throw problem
  }
}
