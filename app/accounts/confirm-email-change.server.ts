import { eq } from 'drizzle-orm'
import { emailKey } from '#app/accounts/addresses.ts'
import { sayEmailChanged } from '#app/accounts/email-change-mails.server.ts'
import { dropTokens, takeToken } from '#app/accounts/email-tokens.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { endOtherSessions } from '#app/accounts/sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDuplicate } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'

/**
 * Puts the new address in the place of the old by the link that was mailed to it. All other links of the person die,
 * and every other browser than this one is signed out. Throws `conflict` for a dead link, and when somebody else
 * has come to use the address.
 */
export async function confirmEmailChange({ token }: { token: string }, { sessionId }: { sessionId: string | null }) {
  try {
    return await transact(async () => {
      const { memberId, email: oldEmail, newEmail } = await takeToken(token, 'change')
      if (!newEmail) throw new Declined('conflict', 'own.email.dead')
      const [before] = await db.select().from(members).where(eq(members.id, memberId))
      await db
        .update(members)
        .set({ email: newEmail, emailKey: emailKey(newEmail), emailVerifiedAt: now() })
        .where(eq(members.id, memberId))
      await dropTokens(memberId)
      await endOtherSessions(memberId, sessionId)
      await record('accounts.email-changed', { memberId }, { by: memberId })
      if (oldEmail && before?.emailVerifiedAt != null) await enqueue(sayEmailChanged, { memberId, oldEmail })
      return { memberId, newEmail }
    })
  } catch (problem) {
    if (isDuplicate(problem)) throw new Declined('conflict', 'own.email.takenMeanwhile')
    throw problem
  }
}
