import { asc } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { countsByCategory } from '#app/forum/community-counts.server.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'

/** Every category with the number of visible threads in it, for administrators: those in use in their order, and the archived ones. */
export async function readAllCategories(actor: Actor) {
  authorize(canManage(actor))
  const of = await countsByCategory()
  const rows = await db.select().from(categories).orderBy(asc(categories.position), asc(categories.id))
  const all = rows.map((row) => ({ ...row, threadCount: of.get(row.id) ?? 0 }))
  return {
    inUse: all.filter((category) => category.archivedAt === null),
    archived: all.filter((category) => category.archivedAt !== null),
  }
}

export type ManagedCategory = Awaited<ReturnType<typeof readAllCategories>>['inUse'][number]

/** One category with its count, archived or not, for administrators; throws `not-found`. */
export async function readCategoryToChange(actor: Actor, { categoryId }: { categoryId: number }) {
  const { inUse, archived } = await readAllCategories(actor)
  const category = [...inUse, ...archived].find(({ id }) => id === categoryId)
  if (!category) throw notFound()
  return category
}

/** All categories in their order, locked for the open transaction. Locked by id, so that nobody waits in a circle. */
export async function lockCategories() {
  const rows = await forUpdate(db.select().from(categories).orderBy(asc(categories.id)))
  return rows.sort((a, b) => a.position - b.position || a.id - b.id)
}
