import { eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { CategoryInput } from '#app/forum/admin-forms.ts'
import { CATEGORY_SLUG_MAX } from '#app/forum/admin-limits.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories } from '#app/forum/schema.server.ts'
import { slugOf } from '#app/forum/slug.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDuplicate } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/**
 * Makes a category at the end of the list, or changes the one with this id. Without an address it gets one from its
 * name. Throws `InvalidField` when another category has the address.
 */
export async function saveCategory(actor: Actor, { id, ...typed }: CategoryInput & { id?: number }) {
  authorize(canManage(actor))
  const category = { ...typed, slug: typed.slug || slugOf(typed.name).slice(0, CATEGORY_SLUG_MAX) }
  try {
    return await transact(async () => {
      const saved = id === undefined ? await add(category) : await change(id, category)
      if (saved.changed) await record('forum.category-changed', { categoryId: saved.id }, { by: actor!.id })
      return { id: saved.id }
    })
  } catch (problem) {
    if (isDuplicate(problem)) throw new InvalidField('slug', 'admin.category.slug.taken', { slug: category.slug })
    throw problem
  }
}

async function add(category: CategoryInput) {
  const [last] = await db.select({ position: sql<number | null>`max(${categories.position})` }).from(categories)
  const position = last?.position == null ? 0 : Number(last.position) + 1
  const [row] = await db
    .insert(categories)
    .values({ ...category, position, createdAt: now() })
    .returning({ id: categories.id })
  return { id: row!.id, changed: true }
}

async function change(id: number, category: CategoryInput) {
  const [before] = await forUpdate(db.select().from(categories).where(eq(categories.id, id)))
  if (!before) throw notFound()
  const changed = (['name', 'slug', 'description', 'product'] as const).some(
    (field) => before[field] !== category[field],
  )
  if (changed) await db.update(categories).set(category).where(eq(categories.id, id))
  return { id, changed }
}
