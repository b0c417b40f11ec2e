import { and, eq, isNull } from 'drizzle-orm'
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
import { notedErasures, noteErasure } from '#app/own/erasures.server.ts'
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
    await leave(member, posts)
    const { name, email, locale } = member
    await enqueue(noteErasure, { memberId: member.id, createdAt: member.createdAt, posts })
    if (email) await enqueue(sayGoodbye, { name, email, locale })
  })
}

type Leaver = Pick<typeof members.$inferSelect, 'id' | 'name' | 'email' | 'emailKey'>

/** Everything that deleting an account does to what is kept, in the open transaction; nobody is asked or told. */
async function leave({ id: memberId, name, email, emailKey }: Leaver, posts: LeaveInput['posts']) {
  await eraseMember({ id: memberId, emailKey })
  await forgetPrivate(memberId)
  await forgetNotices(memberId)
  await record('accounts.account-deleted', { memberId }, { by: memberId })
  await enqueue(forgetMentions, { memberId, name, at: now() })
  await enqueue(forgetOpinions, { memberId })
  await enqueue(forgetUploadsOf, { memberId })
  if (posts === 'apart') await enqueue(setApart, { memberId })
  if (posts === 'apart') await enqueue(setActsApart, { memberId })
  if (email) await enqueue(forgetMail, { email })
}

/**
 * Deletes once more whoever is back because a backup from before they left was put back; says how many. Before anybody
 * can read.
 */
export async function replayErasures() {
  let again = 0
  for (const { memberId, createdAt, posts } of await notedErasures()) {
    const back = and(eq(members.id, memberId), eq(members.createdAt, createdAt), isNull(members.deletedAt))
    await transact(async () => {
      const [member] = await forUpdate(db.select().from(members).where(back))
      if (!member) return
      await leave(member, posts)
      again++
    })
  }
  return again
}

/** What the record of facts says they did goes the same way; that they had an account and left it stays. */
const setActsApart = defineJob<{ memberId: number }>('own.set-acts-apart', async ({ memberId }) => {
  const apart = await transact(memberApart)
  await setFactsApart({ from: memberId, to: apart, except: 'accounts.' })
})
