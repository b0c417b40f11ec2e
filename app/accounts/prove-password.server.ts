import { eq } from 'drizzle-orm'
import { isPassword } from '#app/accounts/passwords.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { countTry, forgiveTries } from '#app/accounts/sign-in-delays.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { InvalidField, notFound } from '#app/platform/errors.ts'

/**
 * Asks a person for their present password before something weighty: whoever finds a browser open cannot do it.
 * Returns their row. Throws `InvalidField` on `currentPassword`, and `too-many` after some wrong ones.
 */
export async function provePassword(actor: Member, currentPassword: string) {
  const [member] = await db.select().from(members).where(eq(members.id, actor.id))
  if (!member) throw notFound()
  await countTry(proofOf(actor.id))
  if (!(await isPassword(currentPassword, member.passwordHash)))
    throw new InvalidField('currentPassword', 'accounts.password.notCurrent')
  await forgiveTries(proofOf(actor.id))
  return member
}

/** Under what name a person's wrong proofs are counted. */
export const proofOf = (memberId: number) => `change:${memberId}`
