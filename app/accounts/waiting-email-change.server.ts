import { and, eq, gt } from 'drizzle-orm'
import { emailTokens, members } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** The address that a person wants to have and has not confirmed yet, with until when they can; null when there is none. */
export async function waitingEmailChange(memberId: number) {
  const [row] = await db
    .select({ newEmail: emailTokens.newEmail, expiresAt: emailTokens.expiresAt })
    .from(emailTokens)
    .innerJoin(members, and(eq(members.id, emailTokens.memberId), eq(members.emailKey, emailTokens.emailKey)))
    .where(and(eq(emailTokens.memberId, memberId), eq(emailTokens.purpose, 'change'), gt(emailTokens.expiresAt, now())))
  return row?.newEmail ? { newEmail: row.newEmail, expiresAt: row.expiresAt } : null
}
