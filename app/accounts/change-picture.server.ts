import { eq } from 'drizzle-orm'
import type { Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { record } from '#app/platform/events.server.ts'

/** Shows a person by this picture from now on, or by their initials; returns what it was. Whose picture it is, the caller knows. */
export async function changePicture(actor: Member, picture: string | null) {
  return transact(async () => {
    const [row] = await forUpdate(db.select({ before: members.picture }).from(members).where(eq(members.id, actor.id)))
    const before = row?.before ?? null
    if (before === picture) return before
    await db.update(members).set({ picture }).where(eq(members.id, actor.id))
    await record('accounts.picture-changed', { memberId: actor.id }, { by: actor.id })
    return before
  })
}
