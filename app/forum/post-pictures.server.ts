import { and, eq, inArray, like, notInArray, or } from 'drizzle-orm'
import { categories, posts, postUploads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { findPictureNames, type Pictures } from '#app/platform/markdown/pictures.ts'
import { uploads } from '#app/uploads/schema.server.ts'

/** Who writes, and in which post if it is there already; a preview, which only its writer sees, shows anyone's. */
export type Writing = { by?: number; postId?: number; preview?: boolean }

/**
 * The pictures named in a text that may stand there: one's own, the post's author's, those it shows already, and those
 * that a category's template put there. What others added elsewhere is not for the taking: it would stay when they
 * remove it.
 */
async function picturesFor(markdown: string, { by, postId, preview }: Writing) {
  const names = findPictureNames(markdown)
  if (!names.length) return []
  const author = db
    .select({ id: posts.authorId })
    .from(posts)
    .where(eq(posts.id, postId ?? 0))
  const shown = db
    .select({ id: postUploads.uploadId })
    .from(postUploads)
    .where(eq(postUploads.postId, postId ?? 0))
  const offered = await inTemplates(names)
  return db
    .select({ id: uploads.id, name: uploads.name, sizes: uploads.sizes })
    .from(uploads)
    .where(
      and(
        inArray(uploads.name, names),
        eq(uploads.purpose, 'post'),
        preview
          ? undefined
          : or(
              eq(uploads.memberId, by ?? 0),
              inArray(uploads.memberId, author),
              inArray(uploads.id, shown),
              inArray(uploads.name, offered),
            ),
      ),
    )
}

async function inTemplates(names: string[]) {
  const found = await db
    .select({ template: categories.template })
    .from(categories)
    .where(like(categories.template, '%/media/%'))
  const text = found.map(({ template }) => template).join('\n')
  return names.filter((name) => text.includes(name))
}

/** What the renderer must know of the pictures in a text. */
export async function knownPictures(markdown: string, writing: Writing): Promise<Pictures> {
  return new Map((await picturesFor(markdown, writing)).map(({ name, sizes }) => [name, sizes]))
}

/** Brings what a post is known to show into step with its text, in the open transaction: what nothing shows goes. */
export async function notePictures(postId: number, markdown: string, by?: number) {
  const shown = (await picturesFor(markdown, { by, postId })).map(({ id }) => id)
  await db
    .delete(postUploads)
    .where(and(eq(postUploads.postId, postId), shown.length ? notInArray(postUploads.uploadId, shown) : undefined))
  if (!shown.length) return
  await db
    .insert(postUploads)
    .values(shown.map((uploadId) => ({ postId, uploadId })))
    .onConflictDoNothing()
}
