import { eq } from 'drizzle-orm'
import { posts } from '#app/forum/schema.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { dateOf, idIfAny, idOf, needDate, needId, needNumber, needText, textOf } from '#app/imports/row-fields.ts'
import type { Run } from '#app/imports/run-step.server.ts'
import { type WrittenText, writtenHtml } from '#app/imports/written-text.server.ts'
import { db } from '#app/platform/db/db.server.ts'

export const QUESTION = 1
export const ANSWER = 2

/** What questions and answers have in common. */
export function readPost(row: Row, place: Place, latest: number) {
  const at = needDate(row, 'CreationDate', latest)
  return {
    id: needId(row, 'Id'),
    place,
    body: needText(row, 'Body'),
    writer: { userId: idOf(row, 'OwnerUserId'), displayName: textOf(row, 'OwnerDisplayName'), at },
    editedAt: dateOf(row, 'LastEditDate', latest) ?? null,
    editorId: idOf(row, 'LastEditorUserId'),
    hiddenAt: dateOf(row, 'DeletionDate', latest) ?? null,
  }
}

export type PostRow = ReturnType<typeof readPost>

/** Which of our kinds a row is about; throws `BrokenRow`. */
export const postType = (row: Row) => needNumber(row, 'PostTypeId')

/** The same for a row that was reported already if it is wrong. */
export const isOfType = (row: Row, type: number) => idIfAny(row, 'PostTypeId') === String(type)

/** A post with its text as it will be kept; says what of it was lost. */
export async function withText<Post extends PostRow>(run: Run, post: Post): Promise<Post & { text: WrittenText }> {
  const text = await writtenHtml(post.body)
  if (text.lost) run.report.notice(post.place, text.lost)
  return { ...post, text }
}

/** The dates of a post that nothing but an import sets afterwards; in the open transaction. */
export async function setHistory(postId: number, { editedAt, hiddenAt }: PostRow, editedById: number | null) {
  if (editedAt === null && hiddenAt === null) return
  await db.update(posts).set({ editedAt, editedById, hiddenAt }).where(eq(posts.id, postId))
}
