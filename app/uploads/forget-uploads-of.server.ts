import { and, eq, inArray, ne } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { MOVING, mediaFile } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'

const AT_ONCE = 100

/**
 * Parts a person's pictures from them: those of themselves go, files and all; those they added elsewhere belong to
 * nobody, stay where they are shown, and go as orphans where they are not.
 */
export const forgetUploadsOf = defineJob<{ memberId: number }>('uploads.forget-uploads-of', async ({ memberId }) => {
  const theirs = eq(uploads.memberId, memberId)
  for (;;) {
    const faces = await db
      .select()
      .from(uploads)
      .where(and(theirs, eq(uploads.purpose, 'person')))
      .limit(AT_ONCE)
    if (!faces.length) break
    await mediaStore().remove(
      faces.flatMap(({ name, sizes }) => sizes.map(({ width, moving }) => mediaFile(name, moving ? MOVING : width))),
    )
    await transact(async () => {
      await db.delete(uploads).where(
        inArray(
          uploads.id,
          faces.map((face) => face.id),
        ),
      )
    })
  }
  await transact(async () => {
    await db
      .update(uploads)
      .set({ memberId: null })
      .where(and(theirs, ne(uploads.purpose, 'person')))
  })
})
