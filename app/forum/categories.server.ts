import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { countsByCategory } from '#app/forum/community-counts.server.ts'
import { categories, categorySlugs } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { InvalidField, notFound } from '#app/platform/errors.ts'

export type Category = Pick<
  typeof categories.$inferSelect,
  | 'id'
  | 'slug'
  | 'name'
  | 'description'
  | 'product'
  | 'icon'
  | 'picture'
  | 'seenFrom'
  | 'askedFrom'
  | 'answeredFrom'
  | 'template'
>

const shown = {
  id: categories.id,
  slug: categories.slug,
  name: categories.name,
  description: categories.description,
  product: categories.product,
  icon: categories.icon,
  picture: categories.picture,
  seenFrom: categories.seenFrom,
  askedFrom: categories.askedFrom,
  answeredFrom: categories.answeredFrom,
  template: categories.template,
}

const seenBy = (actor: Actor) => lte(categories.seenFrom, standingOf(actor))

/** The categories in use that this reader may see, in the administrator's order. */
export const listCategories = (actor: Actor): Promise<Category[]> =>
  db
    .select(shown)
    .from(categories)
    .where(and(isNull(categories.archivedAt), seenBy(actor)))
    .orderBy(asc(categories.position), asc(categories.id))

/** The same with the number of visible threads in each. */
export async function listCategoriesWithCounts(actor: Actor) {
  const of = await countsByCategory()
  return (await listCategories(actor)).map((category) => ({ ...category, threadCount: of.get(category.id) ?? 0 }))
}

/**
 * A category by the end of its address, or by one that it had before: then `slug` differs from what was asked. Throws
 * `not-found`, also when it is kept from this reader. Archived ones stay readable.
 */
export async function readCategory(actor: Actor, slug: string): Promise<Category> {
  const [category] = await db
    .select(shown)
    .from(categories)
    .where(and(eq(categories.slug, slug), seenBy(actor)))
  if (category) return category
  const [moved] = await db
    .select(shown)
    .from(categorySlugs)
    .innerJoin(categories, eq(categories.id, categorySlugs.categoryId))
    .where(and(eq(categorySlugs.slug, slug), seenBy(actor)))
  if (!moved) throw notFound()
  return moved
}

/** The categories that this person may ask in. */
export const listCategoriesForAsking = async (actor: Actor) =>
  // Visitors are shown what members may ask in: they sign in when they send it.
  (await listCategories(actor)).filter((category) => category.askedFrom <= Math.max(1, standingOf(actor)))

/** From which standing on people answer in a category. */
export async function readAnsweredFrom(categoryId: number) {
  const [category] = await db
    .select({ answeredFrom: categories.answeredFrom })
    .from(categories)
    .where(eq(categories.id, categoryId))
  return category?.answeredFrom
}

/** The category a question goes into; throws `InvalidField`, also when this person may not ask there. */
export async function categoryForAsking(actor: Actor, categoryId: number) {
  const [category] = await db
    .select(shown)
    .from(categories)
    .where(and(eq(categories.id, categoryId), isNull(categories.archivedAt), seenBy(actor)))
  if (!category || category.askedFrom > standingOf(actor))
    throw new InvalidField('category', 'forum.form.category.missing')
  return category
}
