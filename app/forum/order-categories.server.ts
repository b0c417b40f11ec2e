import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { Way } from '#app/forum/admin-forms.ts'
import { lockCategories } from '#app/forum/all-categories.server.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Category = typeof categories.$inferSelect

/** Changes places with the category in use above or below; at the end of the list nothing changes. */
export async function moveCategory(actor: Actor, { categoryId, way }: { categoryId: number; way: Way }) {
  authorize(canManage(actor))
  return transact(async () => {
    const all = await lockCategories()
    const category = all.find(({ id, archivedAt }) => id === categoryId && archivedAt === null)
    if (!category) throw notFound()
    const neighbour = neighbourOf(category, all, way)
    if (neighbour) {
      await write(swapped(all, category, neighbour))
      await record('forum.category-moved', { categoryId }, { by: actor!.id })
    }
    return { category, moved: neighbour !== undefined }
  })
}

function neighbourOf(category: Category, all: Category[], way: Way) {
  const inUse = all.filter(({ archivedAt }) => archivedAt === null)
  return inUse[inUse.indexOf(category) + (way === 'up' ? -1 : 1)]
}

/** Archived ones keep their places in between, so that they come back where they were. */
const swapped = (all: Category[], one: Category, other: Category) =>
  all.map((category) => (category === one ? other : category === other ? one : category))

async function write(ordered: Category[]) {
  for (const [position, { id, position: before }] of ordered.entries())
    if (position !== before) await db.update(categories).set({ position }).where(eq(categories.id, id))
}
