import { eq } from 'drizzle-orm'
import { sendVerification } from '#app/accounts/account-mails.server.ts'
import { emailKey } from '#app/accounts/addresses.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { limitRate, originOf } from '#app/platform/rate-limit.server.ts'
import { DAY, HOUR } from '#app/platform/time.ts'

const PER_ADDRESS = { name: 'verification-mail', points: 5, per: DAY }
const PER_ORIGIN = { name: 'verification-mail-from', points: 10, per: HOUR }

/** Mails the confirming link again; earlier ones die. Same answer and time for any address: a job looks whose it is. */
export async function resendVerification({ email }: { email: string }, { ip }: { ip: string }) {
  await limitRate(PER_ORIGIN, originOf(ip))
  await limitRate(PER_ADDRESS, sha256(emailKey(email)))
  await transact(() => enqueue(findUnverified, { emailKey: emailKey(email) }))
}

const findUnverified = defineJob<{ emailKey: string }>('accounts.find-unverified', async (wanted) => {
  const [member] = await db.select({ memberId: members.id }).from(members).where(eq(members.emailKey, wanted.emailKey))
  if (member) await sendVerification.run(member)
})
