import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { indexedAmong } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { plainText } from '#app/platform/markdown/excerpt.ts'
import { searchDocuments } from '#app/search/schema.server.ts'
import { textsOf } from '#app/search/thread-texts.server.ts'

/** Raised when threads are put into texts in another way. */
const FORM = 1
/** The beginning says what a text is about, and models read no more than some hundreds of words. */
const LONGEST = { question: 1500, solution: 1500 }

/** A thread as the model reads it, of what readers can see only. */
export type ToEmbed = {
  id: number
  categoryId: number
  title: string
  whole: string
  /** The checksum of the document as it was before the texts were read. */
  document: string
  /** The checksum of the texts. */
  texts: string
}

/** Those of these threads that are in the index. */
export async function textsToEmbed(threadIds: number[]): Promise<ToEmbed[]> {
  const rows = await db
    .select({
      id: threads.id,
      title: threads.title,
      categoryId: threads.categoryId,
      document: searchDocuments.checksum,
    })
    .from(threads)
    .innerJoin(searchDocuments, eq(searchDocuments.threadId, threads.id))
    .where(indexedAmong(threadIds))
  const texts = await textsOf(
    rows.map(({ id }) => id),
    { answers: 1 },
  )
  return rows.map((row) => {
    const { question, solution } = texts.get(row.id)!
    const whole = [
      row.title,
      question && plainText(question.html).slice(0, LONGEST.question),
      solution && plainText(solution.html).slice(0, LONGEST.solution),
    ]
      .filter(Boolean)
      .join('\n')
    return { ...row, whole, texts: checksumOf([FORM, row.title, whole]) }
  })
}

const checksumOf = (parts: unknown) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
