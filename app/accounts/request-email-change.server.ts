import { emailKey } from '#app/accounts/addresses.ts'
import { EMAIL_CHANGE_LASTS, sayEmailChangeAsked, sendEmailChange } from '#app/accounts/email-change-mails.server.ts'
import { issueToken } from '#app/accounts/email-tokens.server.ts'
import type { EmailChangeInput } from '#app/accounts/forms.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { provePassword } from '#app/accounts/prove-password.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { waitingEmailChange } from '#app/accounts/waiting-email-change.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { Declined, InvalidField } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { DAY } from '#app/platform/time.ts'

const PER_PERSON = { name: 'email-change', points: 5, per: DAY }
/** Whoever is written to did not ask for it. */
const PER_ADDRESS = { name: 'email-change-to', points: 5, per: DAY }

/**
 * Notes that a person wants another address, and mails it a link; the present one stays in use until that is opened,
 * and is told at once. Same answer and time whether the new address is somebody's or not. Throws `InvalidField`.
 */
export async function requestEmailChange(actor: Member, { email, currentPassword }: EmailChangeInput) {
  const member = await provePassword(actor, currentPassword)
  if (member.emailKey === emailKey(email)) throw new InvalidField('email', 'own.email.same')
  await limitRate(PER_PERSON, String(actor.id))
  await limitRate(PER_ADDRESS, sha256(emailKey(email)))
  await transact(async () => {
    await issueToken({
      memberId: actor.id,
      purpose: 'change',
      emailKey: member.emailKey ?? '',
      newEmail: email,
      lasts: EMAIL_CHANGE_LASTS,
    })
    await record('accounts.email-change-asked', { memberId: actor.id }, { by: actor.id })
    await enqueue(sendEmailChange, { memberId: actor.id })
    // An address that nobody has confirmed may be a stranger's: they are not written to again.
    if (member.email && member.emailVerifiedAt !== null)
      await enqueue(sayEmailChangeAsked, { memberId: actor.id, oldEmail: member.email })
  })
}

/** Mails the confirming link again; earlier ones die. Throws `conflict` when no change is waiting. */
export async function resendEmailChange(actor: Member) {
  const waiting = await waitingEmailChange(actor.id)
  if (!waiting) throw new Declined('conflict', 'own.email.noneWaiting')
  await limitRate(PER_PERSON, String(actor.id))
  await limitRate(PER_ADDRESS, sha256(emailKey(waiting.newEmail)))
  await transact(() => enqueue(sendEmailChange, { memberId: actor.id }))
  return waiting
}
