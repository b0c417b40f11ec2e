import { eq } from 'drizzle-orm'
import { sayAlreadyMember, sendVerification } from '#app/accounts/account-mails.server.ts'
import { emailKey } from '#app/accounts/addresses.ts'
import type { SignUpInput } from '#app/accounts/forms.ts'
import { insertMember } from '#app/accounts/insert-member.server.ts'
import { isReservedName, nameKey } from '#app/accounts/names.ts'
import { checkNewPassword, hashPassword, isPassword, verifyNothing } from '#app/accounts/passwords.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { limitRate, originOf } from '#app/platform/rate-limit.server.ts'
import { readSite } from '#app/platform/site.server.ts'
import { HOUR, MINUTE } from '#app/platform/time.ts'

const SIGN_UPS = { name: 'sign-up', points: 3, per: HOUR }
/** Names that turn out to be taken cost no sign-up, but may not be tried without end. */
const TRIES = { name: 'sign-up-tries', points: 20, per: 15 * MINUTE }

/**
 * Makes an account that waits for its address to be confirmed. Somebody's address gives the same answer in the same
 * time, and its owner a mail. A taken name is said openly, since names are public; throws `InvalidField`.
 */
export async function signUp(typed: SignUpInput, { ip, locale }: { ip: string; locale: 'nl' | 'en' }) {
  await limitRate(TRIES, originOf(ip))
  if (isReservedName(typed.name, (await readSite()).brandName)) throw new InvalidField('name', 'accounts.name.reserved')
  await checkNewPassword(typed.password, typed)
  const holder = await whoIsCalled(typed.name)
  if (holder) return refuseOrRepeat(holder, typed)
  await limitRate(SIGN_UPS, originOf(ip))
  const passwordHash = await hashPassword(typed.password)
  const faster = await transact(async () => {
    const member = await insertMember({ name: typed.name, email: typed.email, passwordHash, locale })
    if (!member) return (await whoIsCalled(typed.name)) ?? tellOwner(typed.email)
    await record('accounts.signed-up', { memberId: member.id }, { by: member.id })
    await enqueue(sendVerification, { memberId: member.id })
  })
  if (faster) await refuseOrRepeat(faster, typed)
}

async function tellOwner(email: string) {
  const [owner] = await db
    .select({ id: members.id })
    .from(members)
    .where(eq(members.emailKey, emailKey(email)))
  if (owner) await enqueue(sayAlreadyMember, { memberId: owner.id })
}

async function whoIsCalled(name: string) {
  const [holder] = await db
    .select({ emailKey: members.emailKey, passwordHash: members.passwordHash })
    .from(members)
    .where(eq(members.nameKey, nameKey(name)))
  return holder
}

/**
 * Somebody has this name, perhaps through the first of two clicks. Sending the same
 * form twice is answered like the first time; only who knows the password sees that.
 */
async function refuseOrRepeat(holder: { emailKey: string | null; passwordHash: string | null }, typed: SignUpInput) {
  const same = holder.emailKey === emailKey(typed.email) && (await isPassword(typed.password, holder.passwordHash))
  if (same) return
  if (holder.emailKey !== emailKey(typed.email)) await verifyNothing()
  throw new InvalidField('name', 'accounts.name.taken')
}
