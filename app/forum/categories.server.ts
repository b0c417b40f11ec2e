import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { categories, threads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { InvalidField, notFound } from '#app/platform/errors.ts'

export type Category = Pick<typeof categories.$inferSelect, 'id' | 'slug' | 'name' | 'description' | 'product'>

const shown = {
  id: categories.id,
  slug: categories.slug,
  name: categories.name,
  description: categories.description,
  product: categories.product,
}

/** The categories people can ask in, in the administrator's order. */
export const listCategories = (): Promise<Category[]> =>
  db
    .select(shown)
    .from(categories)
    .where(isNull(categories.archivedAt))
    .orderBy(asc(categories.position), asc(categories.id))

/** The same with the number of visible threads in each. */
export async function listCategoriesWithCounts() {
  const counts = await db
    .select({ categoryId: threads.categoryId, n: sql<number>`count(*)` })
    .from(threads)
    .where(isNull(threads.hiddenAt))
    .groupBy(threads.categoryId)
  const of = new Map(counts.map((c) => [c.categoryId, Number(c.n)]))
  return (await listCategories()).map((category) => ({ ...category, threadCount: of.get(category.id) ?? 0 }))
}

/** A category by the end of its address; throws `not-found`. Archived ones stay readable. */
export async function readCategory(slug: string): Promise<Category> {
  const [category] = await db.select(shown).from(categories).where(eq(categories.slug, slug))
  if (!category) throw notFound()
  return category
}

/** The category a question goes into; throws `InvalidField`. */
export async function categoryForAsking(categoryId: number) {
  const [category] = await db
    .select(shown)
    .from(categories)
    .where(and(eq(categories.id, categoryId), isNull(categories.archivedAt)))
  if (!category) throw new InvalidField('category', 'forum.form.category.missing')
  return category
}
