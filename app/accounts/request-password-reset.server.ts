import { sendReset } from '#app/accounts/account-mails.server.ts'
import { emailKey } from '#app/accounts/addresses.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { limitRate, originOf } from '#app/platform/rate-limit.server.ts'
import { HOUR } from '#app/platform/time.ts'

const PER_ADDRESS = { name: 'reset-mail', points: 3, per: HOUR }
const PER_ORIGIN = { name: 'reset-mail-from', points: 10, per: HOUR }

/** Mails a link that sets a new password; earlier ones die. Same answer and time for any address: a job looks whose it is. */
export async function requestPasswordReset({ email }: { email: string }, { ip }: { ip: string }) {
  await limitRate(PER_ORIGIN, originOf(ip))
  await limitRate(PER_ADDRESS, sha256(emailKey(email)))
  await transact(() => enqueue(sendReset, { emailKey: emailKey(email) }))
}
