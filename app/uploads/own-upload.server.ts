import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { uploads } from '#app/uploads/schema.server.ts'
import type { Purpose } from '#app/uploads/sizes.ts'

/** A picture that this person added; throws `not-found` for everybody else's. */
export async function ownUpload(actor: Actor, { name, purpose }: { name: string; purpose: Purpose }) {
  const [row] = await db
    .select({ id: uploads.id, name: uploads.name, sizes: uploads.sizes })
    .from(uploads)
    .where(and(eq(uploads.name, name), eq(uploads.memberId, actor?.id ?? 0), eq(uploads.purpose, purpose)))
  if (!row) throw notFound()
  return row
}
