import { eq, inArray } from 'drizzle-orm'
import { DELETED_NAME, deletedKey } from '#app/accounts/deleted-member.ts'
import { dropTokens } from '#app/accounts/email-tokens.server.ts'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { proofOf } from '#app/accounts/prove-password.server.ts'
import { mailOptOuts, members, signInFailures } from '#app/accounts/schema.server.ts'
import { endAllSessions } from '#app/accounts/sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const NOTHING = {
  name: DELETED_NAME,
  email: null,
  emailKey: null,
  emailVerifiedAt: null,
  passwordHash: null,
  role: 'member',
  teamId: null,
  bio: '',
  locale: null,
  timeZone: null,
  picture: null,
} as const

/**
 * Empties somebody's row and whatever else this folder keeps of them, in the open transaction. The row itself stays,
 * without a name, so that what they wrote still has an author.
 */
export async function eraseMember({ id, emailKey }: { id: number; emailKey: string | null }) {
  await db
    .update(members)
    .set({ ...NOTHING, nameKey: deletedKey(id), deletedAt: now() })
    .where(eq(members.id, id))
  await endAllSessions(id)
  await dropTokens(id)
  await db.delete(mailOptOuts).where(eq(mailOptOuts.memberId, id))
  const counted = [proofOf(id), ...(emailKey ? [`address:${sha256(emailKey)}`] : [])]
  await db.delete(signInFailures).where(inArray(signInFailures.who, counted))
}

/**
 * The one row that stands for everybody who left and did not want their posts to be told apart from others'; made when
 * it is first needed. In the open transaction.
 */
export async function memberApart() {
  const nameKey = deletedKey('apart')
  const row = { ...NOTHING, nameKey, createdAt: now(), deletedAt: now() }
  await db.insert(members).values(row).onConflictDoNothing()
  const [apart] = await db.select({ id: members.id }).from(members).where(eq(members.nameKey, nameKey))
  return apart!.id
}
