import { eq } from 'drizzle-orm'
import { emailKey } from '#app/accounts/addresses.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { newKnownDevice, readKnownDevice } from '#app/accounts/known-device.server.ts'
import { hashPassword, isOutdated, isPassword, isTooShort } from '#app/accounts/passwords.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { countTry, forgiveTries } from '#app/accounts/sign-in-delays.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { giveBack, limitRate, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const FAILURES = { name: 'sign-in-failures', points: 20, per: 15 * MINUTE }

type Typed = { email: string; password: string }

/**
 * Checks who somebody is; the caller starts the session. `device` is what an earlier sign-in in this browser gave.
 * Same answer, same pauses and same time whether the address is known or not: one verification always.
 * `mustChangePassword`: webcare whose password is shorter than webcare's may be.
 */
export async function signIn({ email, password }: Typed, { ip, device }: { ip: string; device?: string | null }) {
  const [member] = await db
    .select({ id: members.id, passwordHash: members.passwordHash, role: members.role })
    .from(members)
    .where(eq(members.emailKey, emailKey(email)))
  const known = readKnownDevice(device, member?.id)
  const who = known ? `device:${sha256(known)}` : `address:${sha256(emailKey(email))}`
  if (!known) await limitRate(FAILURES, originOf(ip))
  await countTry(who)
  if (!(await isPassword(password, member?.passwordHash)) || !member)
    throw new Declined('invalid', 'accounts.signIn.wrong')
  await forgiveTries(who)
  if (!known) await giveBack(FAILURES, originOf(ip))
  await welcomeBack(member, password)
  return {
    memberId: member.id,
    device: known ? null : newKnownDevice(member.id),
    mustChangePassword: isTooShort(password, member.role),
  }
}

async function welcomeBack({ id, passwordHash }: { id: number; passwordHash: string | null }, password: string) {
  const renewed = passwordHash && isOutdated(passwordHash) ? await hashPassword(password) : undefined
  await transact(async () => {
    if (renewed) await db.update(members).set({ passwordHash: renewed }).where(eq(members.id, id))
    await record('accounts.signed-in', { memberId: id }, { by: id })
  })
}
