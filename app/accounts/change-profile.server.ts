import { and, eq, ne } from 'drizzle-orm'
import type { ProfileInput } from '#app/accounts/forms.ts'
import { isReservedName, nameKey } from '#app/accounts/names.ts'
import { isStaff, type Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { isDuplicate } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { readSite } from '#app/platform/site.server.ts'

/** Changes how a person is shown, and how the site speaks to them. Throws `InvalidField` when the name is another's. */
export async function changeProfile(actor: Member, profile: ProfileInput) {
  const renamed = profile.name !== actor.name
  if (renamed && !isStaff(actor) && isReservedName(profile.name, (await readSite()).brandName))
    throw new InvalidField('name', 'accounts.name.reserved')
  try {
    await transact(async () => {
      if (renamed) await refuseTaken(actor, profile.name)
      await db
        .update(members)
        .set({ ...profile, nameKey: nameKey(profile.name) })
        .where(eq(members.id, actor.id))
      if (renamed) await record('accounts.renamed', { memberId: actor.id }, { by: actor.id })
    })
  } catch (problem) {
    // Somebody took the name between the look and the write.
    if (isDuplicate(problem)) throw new InvalidField('name', 'accounts.name.taken')
    throw problem
  }
}

async function refuseTaken(actor: Member, name: string) {
  const [holder] = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.nameKey, nameKey(name)), ne(members.id, actor.id)))
  if (holder) throw new InvalidField('name', 'accounts.name.taken')
}

/** Changes the language in which the site and its mails speak to a person. */
export async function changeLanguage(actor: Member, locale: 'nl' | 'en') {
  await transact(async () => {
    await db.update(members).set({ locale }).where(eq(members.id, actor.id))
  })
}
