import { eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { CategoryInput } from '#app/forum/admin-forms.ts'
import { CATEGORY_SLUG_MAX } from '#app/forum/admin-limits.ts'
import { countsByCategory } from '#app/forum/community-counts.server.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories, categorySlugs } from '#app/forum/schema.server.ts'
import { slugOf } from '#app/forum/slug.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDuplicate } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Saved = Omit<CategoryInput, 'sure'>

/**
 * Makes a category at the end of the list, or changes the one with this id. Without an address it gets one from its
 * name; an address that it had before leads on to it. Throws `InvalidField` when another category has the address, and
 * when questions would disappear for people who see them now, until one is `sure`.
 */
export async function saveCategory(actor: Actor, { id, sure, ...typed }: CategoryInput & { id?: number }) {
  authorize(canManage(actor))
  const category = { ...typed, slug: typed.slug || slugOf(typed.name).slice(0, CATEGORY_SLUG_MAX) }
  try {
    return await transact(async () => {
      const saved = id === undefined ? await add(category) : await change(id, category, sure === 'yes')
      // Whatever category had this address once: it is this one's now.
      await db.delete(categorySlugs).where(eq(categorySlugs.slug, category.slug))
      if (saved.changed) await record('forum.category-changed', { categoryId: saved.id }, { by: actor!.id })
      return { id: saved.id }
    })
  } catch (problem) {
    if (isDuplicate(problem)) throw new InvalidField('slug', 'admin.category.slug.taken', { slug: category.slug })
    throw problem
  }
}

async function add(category: Saved) {
  const [last] = await db.select({ position: sql<number | null>`max(${categories.position})` }).from(categories)
  const position = last?.position == null ? 0 : Number(last.position) + 1
  const [row] = await db
    .insert(categories)
    .values({ ...category, position, createdAt: now() })
    .returning({ id: categories.id })
  return { id: row!.id, changed: true }
}

async function change(id: number, category: Saved, sure: boolean) {
  const [before] = await forUpdate(db.select().from(categories).where(eq(categories.id, id)))
  if (!before) throw notFound()
  const changed = (Object.keys(category) as (keyof Saved)[]).some((field) => before[field] !== category[field])
  if (!changed) return { id, changed }
  if (category.seenFrom > before.seenFrom && !sure) await warnOfDisappearing(id, before.seenFrom)
  await db.update(categories).set(category).where(eq(categories.id, id))
  if (before.slug !== category.slug) await rememberSlug(id, before.slug)
  return { id, changed }
}

/** Whoever sees them now is named: everybody, members, or ambassadors. */
async function warnOfDisappearing(id: number, seenFrom: number) {
  const count = (await countsByCategory()).get(id) ?? 0
  if (count) throw new InvalidField('seenFrom', `settings.category.disappear.${seenFrom}`, { count })
}

async function rememberSlug(categoryId: number, slug: string) {
  await db
    .insert(categorySlugs)
    .values({ slug, categoryId })
    .onConflictDoUpdate({ target: categorySlugs.slug, set: { categoryId } })
}
