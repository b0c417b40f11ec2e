import { eq } from 'drizzle-orm'
import { sayPasswordChanged } from '#app/accounts/account-mails.server.ts'
import { dropTokens } from '#app/accounts/email-tokens.server.ts'
import { checkNewPassword, hashPassword, isPassword } from '#app/accounts/passwords.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { endOtherSessions } from '#app/accounts/sessions.server.ts'
import { countTry, forgiveTries } from '#app/accounts/sign-in-delays.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'

type Change = { currentPassword: string; password: string }

/** Changes one's own password; asks for the current one, and signs out every other browser. Throws `InvalidField`. */
export async function changePassword(actor: Member, change: Change, { sessionId }: { sessionId: string | null }) {
  const memberId = actor.id
  const [member] = await db.select().from(members).where(eq(members.id, memberId))
  if (!member) throw notFound()
  await countTry(`change:${memberId}`)
  if (!(await isPassword(change.currentPassword, member.passwordHash)))
    throw new InvalidField('currentPassword', 'accounts.password.notCurrent')
  await forgiveTries(`change:${memberId}`)
  checkNewPassword(change.password, member)
  const passwordHash = await hashPassword(change.password)
  await transact(async () => {
    await db.update(members).set({ passwordHash }).where(eq(members.id, memberId))
    await dropTokens(memberId)
    await endOtherSessions(memberId, sessionId)
    await record('accounts.password-changed', { memberId }, { by: memberId })
    await enqueue(sayPasswordChanged, { memberId })
  })
}
