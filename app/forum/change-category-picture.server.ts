import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'

type Which = { categoryId: number }

/** Shows a category by a picture in place of its icon; returns the one before. Throws `InvalidField` when it is not one that we take. */
export async function addCategoryPicture(actor: Actor, { categoryId, bytes }: Which & { bytes: Uint8Array }) {
  authorize(canManage(actor))
  const [category] = await db.select({ id: categories.id }).from(categories).where(eq(categories.id, categoryId))
  if (!category) throw notFound()
  const { name } = await storeUpload(actor, { bytes, purpose: 'category' })
  return change(actor, { categoryId, picture: name })
}

/** Back to a picture that it had, or to none (null); returns the one before. One that is gone is `not-found`. */
export async function chooseCategoryPicture(actor: Actor, { categoryId, name }: Which & { name: string | null }) {
  authorize(canManage(actor))
  if (name !== null) {
    const ofCategory = and(eq(uploads.name, name), eq(uploads.purpose, 'category'))
    const [stored] = await db.select({ id: uploads.id }).from(uploads).where(ofCategory)
    if (!stored) throw notFound()
  }
  return change(actor, { categoryId, picture: name })
}

function change(actor: Actor, { categoryId, picture }: Which & { picture: string | null }) {
  return transact(async () => {
    const [category] = await forUpdate(db.select().from(categories).where(eq(categories.id, categoryId)))
    if (!category) throw notFound()
    if (category.picture !== picture) {
      await db.update(categories).set({ picture }).where(eq(categories.id, categoryId))
      await record('forum.category-changed', { categoryId }, { by: actor!.id })
    }
    return { category, before: category.picture }
  })
}
