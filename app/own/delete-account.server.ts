import { eq } from 'drizzle-orm'
import { eraseMember, memberApart } from '#app/accounts/erase-member.server.ts'
import { sayGoodbye } from '#app/accounts/goodbye-mail.server.ts'
import { canLeave } from '#app/accounts/policy.ts'
import { provePassword } from '#app/accounts/prove-password.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { lockAdministrators } from '#app/accounts/set-role.server.ts'
import { forgetMentions } from '#app/forum/forget-mentions.server.ts'
import { forgetOpinions, forgetPrivate } from '#app/forum/forget-private.server.ts'
import { setApart } from '#app/forum/set-apart.server.ts'
import { forgetNotices } from '#app/notifications/forget-notices.server.ts'
import type { LeaveInput } from '#app/own/forms.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { forgetMail } from '#app/platform/mail/forget-mail.server.ts'
import { setFactsApart } from '#app/platform/set-facts-apart.server.ts'
import { forgetUploadsOf } from '#app/uploads/forget-uploads-of.server.ts'

/**
 * Deletes somebody's own account, for good. At once: who they are, what they kept for themselves, every sign-in. By
 * jobs: what takes longer on a large site. What they wrote stays, under a row without a name of its own, or under the
 * one that all share who want nothing to tell that their posts belong together.
 */
export async function deleteAccount(actor: Member, { currentPassword, posts }: LeaveInput) {
  await provePassword(actor, currentPassword)
  await transact(async () => {
    const administrators = await lockAdministrators()
    const [member] = await forUpdate(db.select().from(members).where(eq(members.id, actor.id)))
    if (!member || member.deletedAt !== null) throw notFound()
    authorize(canLeave(member, administrators))
    const { id: memberId, name, email, locale } = member
    await eraseMember(member)
    await forgetPrivate(memberId)
    await forgetNotices(memberId)
    await record('accounts.account-deleted', { memberId }, { by: memberId })
    await enqueue(forgetMentions, { memberId, name, at: now() })
    await enqueue(forgetOpinions, { memberId })
    await enqueue(forgetUploadsOf, { memberId })
    if (posts === 'apart') await enqueue(setApart, { memberId })
    if (posts === 'apart') await enqueue(setActsApart, { memberId })
    if (email) await enqueue(forgetMail, { email })
    if (email) await enqueue(sayGoodbye, { name, email, locale })
  })
}

/** What the record of facts says they did goes the same way; that they had an account and left it stays. */
const setActsApart = defineJob<{ memberId: number }>('own.set-acts-apart', async ({ memberId }) => {
  const apart = await transact(memberApart)
  await setFactsApart({ from: memberId, to: apart, except: 'accounts.' })
})
