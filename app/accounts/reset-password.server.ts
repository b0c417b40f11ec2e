import { eq } from 'drizzle-orm'
import { sayPasswordChanged } from '#app/accounts/account-mails.server.ts'
import { dropTokens, readToken, takeToken } from '#app/accounts/email-tokens.server.ts'
import { checkNewPassword, hashPassword } from '#app/accounts/passwords.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { endAllSessions } from '#app/accounts/sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'

/**
 * Sets a new password by a mailed link, and signs the person out everywhere. The link proves the address too.
 * A password that is refused leaves the link alive; throws `conflict` for a dead one.
 */
export async function resetPassword({ token, password }: { token: string; password: string }) {
  const holder = await readToken(token, 'reset')
  if (!holder) throw new Declined('conflict', 'accounts.reset.dead')
  await checkNewPassword(password, holder)
  const passwordHash = await hashPassword(password)
  return transact(async () => {
    const { memberId } = await takeToken(token, 'reset')
    const [member] = await db.select().from(members).where(eq(members.id, memberId))
    await db
      .update(members)
      .set({ passwordHash, emailVerifiedAt: member?.emailVerifiedAt ?? now() })
      .where(eq(members.id, memberId))
    await dropTokens(memberId)
    await endAllSessions(memberId)
    await record('accounts.password-changed', { memberId }, { by: memberId })
    if (member?.passwordHash) await enqueue(sayPasswordChanged, { memberId })
    return { memberId }
  })
}
