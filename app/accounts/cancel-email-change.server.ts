import { and, eq } from 'drizzle-orm'
import type { Member } from '#app/accounts/roles.ts'
import { emailTokens } from '#app/accounts/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** Calls off the change of address that is waiting; its link dies. Twice changes nothing. */
export async function cancelEmailChange(actor: Member) {
  await transact(async () => {
    await db.delete(emailTokens).where(and(eq(emailTokens.memberId, actor.id), eq(emailTokens.purpose, 'change')))
  })
}
