import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { lockCategories } from '#app/forum/all-categories.server.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, Declined, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Which = { categoryId: number }

/** Nobody asks in it any more; what is in it stays readable. The last category in use cannot be archived: where would people ask? */
export const archiveCategory = (actor: Actor, which: Which) => setArchived(actor, which, true)

/** Takes a category back into use, at the place where it was. */
export const restoreCategory = (actor: Actor, which: Which) => setArchived(actor, which, false)

async function setArchived(actor: Actor, { categoryId }: Which, archived: boolean) {
  authorize(canManage(actor))
  return transact(async () => {
    const all = await lockCategories()
    const category = all.find(({ id }) => id === categoryId)
    if (!category) throw notFound()
    if ((category.archivedAt !== null) === archived) return category
    if (archived && all.filter(({ archivedAt }) => archivedAt === null).length < 2)
      throw new Declined('conflict', 'admin.no.lastCategory')
    await db
      .update(categories)
      .set({ archivedAt: archived ? now() : null })
      .where(eq(categories.id, categoryId))
    await record('forum.category-changed', { categoryId }, { by: actor!.id })
    return category
  })
}
