import { and, eq, ne } from 'drizzle-orm'
import { type Recipient, sendAccountLetter } from '#app/accounts/account-letter.server.ts'
import { isWithin, REMINDERS, readRecipient } from '#app/accounts/account-mails.server.ts'
import { emailKey } from '#app/accounts/addresses.ts'
import { issueToken } from '#app/accounts/email-tokens.server.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { waitingEmailChange } from '#app/accounts/waiting-email-change.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { readSite } from '#app/platform/site.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { DAY } from '#app/platform/time.ts'

export const EMAIL_CHANGE_LASTS = DAY

type EmailChangeMail = 'confirm' | 'taken' | 'asked' | 'done'

const write = (kind: EmailChangeMail, recipient: Recipient, to: string) =>
  sendAccountLetter(recipient, { words: (t, part, values) => t(`own.mail.${kind}.${part}`, values), to })

/**
 * Mails the new address a link that confirms it; earlier ones die. If the address is somebody else's already, its
 * owner is told instead, and nobody learns so on the page. Nothing happens when the change was called off meanwhile.
 */
export const sendEmailChange = defineJob<{ memberId: number }>('accounts.send-email-change', async ({ memberId }) => {
  const member = await readRecipient(memberId)
  const waiting = member && (await waitingEmailChange(memberId))
  if (!waiting) return
  const { newEmail } = waiting
  const owner = await ownerOf(newEmail, memberId)
  if (owner) {
    if (await isWithin(REMINDERS, sha256(emailKey(newEmail)))) await write('taken', owner, '/reset')
    return
  }
  const link = { memberId, purpose: 'change', emailKey: member.emailKey, newEmail, lasts: EMAIL_CHANGE_LASTS } as const
  const token = await transact(() => issueToken(link))
  await write('confirm', { ...member, email: newEmail }, `/change-email/${token}`)
})

async function ownerOf(email: string, except: number) {
  const [owner] = await db
    .select({ name: members.name, email: members.email, locale: members.locale })
    .from(members)
    .where(and(eq(members.emailKey, emailKey(email)), ne(members.id, except)))
  return owner?.email ? { ...owner, email: owner.email } : null
}

type Old = { memberId: number; oldEmail: string }

/** Tells the present address that another is to take its place, in case it was not its owner who asked. */
export const sayEmailChangeAsked = defineJob<Old>('accounts.say-email-change-asked', ({ memberId, oldEmail }) =>
  tellOld('asked', { memberId, oldEmail }, '/reset'),
)

/** Tells the old address that it is no longer used. */
export const sayEmailChanged = defineJob<Old>('accounts.say-email-changed', async ({ memberId, oldEmail }) => {
  const { contact } = await readSite()
  await tellOld('done', { memberId, oldEmail }, contact ?? `${siteUrl()}/about/privacy`)
})

async function tellOld(kind: EmailChangeMail, { memberId, oldEmail }: Old, to: string) {
  const member = await readRecipient(memberId)
  if (member) await write(kind, { ...member, email: oldEmail }, to)
}
