import { eq } from 'drizzle-orm'
import { sayPasswordChanged } from '#app/accounts/account-mails.server.ts'
import { dropTokens } from '#app/accounts/email-tokens.server.ts'
import { checkNewPassword, hashPassword } from '#app/accounts/passwords.server.ts'
import { provePassword } from '#app/accounts/prove-password.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { endOtherSessions } from '#app/accounts/sessions.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { record } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'

type Change = { currentPassword: string; password: string }

/** Changes one's own password; asks for the current one, and signs out every other browser. Throws `InvalidField`. */
export async function changePassword(actor: Member, change: Change, { sessionId }: { sessionId: string | null }) {
  const memberId = actor.id
  const member = await provePassword(actor, change.currentPassword)
  await checkNewPassword(change.password, member)
  const passwordHash = await hashPassword(change.password)
  await transact(async () => {
    await db.update(members).set({ passwordHash }).where(eq(members.id, memberId))
    await dropTokens(memberId)
    await endOtherSessions(memberId, sessionId)
    await record('accounts.password-changed', { memberId }, { by: memberId })
    await enqueue(sayPasswordChanged, { memberId })
  })
}
