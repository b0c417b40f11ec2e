import { eq } from 'drizzle-orm'
import { takeToken } from '#app/accounts/email-tokens.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { record } from '#app/platform/events.server.ts'

/** Confirms an address by the link that was mailed to it; the person may be signed in then. Throws `conflict` for a dead link. */
export function verifyEmail({ token }: { token: string }) {
  return transact(async () => {
    const { memberId, name } = await takeToken(token, 'verify')
    await db.update(members).set({ emailVerifiedAt: now() }).where(eq(members.id, memberId))
    await record('accounts.verified', { memberId }, { by: memberId })
    return { memberId, name }
  })
}
