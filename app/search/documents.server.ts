import { createHash } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { categories, tagSynonyms, tags, threads, threadTags } from '#app/forum/schema.server.ts'
import { indexedAmong } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { plainText } from '#app/platform/markdown/excerpt.ts'
import { ANALYSIS_VERSION, indexedWords, type Written } from '#app/search/analysis.ts'
import type { SearchDocument } from '#app/search/engine.ts'
import type { StoredDocument } from '#app/search/stored-documents.server.ts'
import { textsOf } from '#app/search/thread-texts.server.ts'
import { wordingsOf, wordingsThatCount } from '#app/search/thread-wordings.server.ts'

const ANSWERS = 20
/** Of each text so many characters: an index of whole log files finds everything and nothing. */
const LONGEST = { question: 20_000, solution: 20_000, answer: 5_000 }

/** The documents of those of these threads that readers may see, each with the version of the thread it was made from. */
export async function documentsOf(
  threadIds: number[],
): Promise<{ document: StoredDocument; version: number; written: Written }[]> {
  if (!threadIds.length) return []
  const rows = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      categoryId: threads.categoryId,
      solvedAt: threads.solvedAt,
      version: threads.version,
      category: categories.name,
      product: categories.product,
    })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(indexedAmong(threadIds))
  const ids = rows.map((row) => row.id)
  const texts = await textsOf(ids, { answers: ANSWERS })
  const labels = await labelsOf(ids)
  const wordings = await wordingsOf(ids)
  return rows.map(({ version, ...thread }) => {
    const { question, solution, otherSolutions, answers } = texts.get(thread.id)!
    const { tagIds, words } = labels.get(thread.id) ?? { tagIds: [], words: [] }
    const written: Written = new Map()
    const document = {
      id: thread.id,
      lang: thread.lang,
      categoryId: thread.categoryId,
      tagIds,
      solved: thread.solvedAt !== null,
      title: indexedWords(thread.title, written),
      wording: wordingsThatCount(wordings.get(thread.id))
        .map((wording) => indexedWords(wording, written))
        .filter(Boolean)
        .join('\n'),
      question: wordsOf(question, LONGEST.question, written),
      solution: [solution, ...otherSolutions]
        .map((post) => wordsOf(post, LONGEST.solution, written))
        .join(' ')
        .trim(),
      answers: answers.map((answer) => wordsOf(answer, LONGEST.answer, written)).join(' '),
      labels: indexedWords([...words, thread.category, thread.product].join(' '), written),
    }
    return { document: withChecksum(document), version, written }
  })
}

const wordsOf = (post: { html: string } | undefined, longest: number, written: Written) =>
  post ? indexedWords(plainText(post.html).slice(0, longest), written) : ''

/** A document with what tells it from any other. */
export const withChecksum = (document: SearchDocument): StoredDocument => ({
  ...document,
  checksum: createHash('sha256')
    .update(JSON.stringify([ANALYSIS_VERSION, document]))
    .digest('base64url')
    .slice(0, 22),
})

/** The tags of several threads, with the other words for them. */
async function labelsOf(threadIds: number[]) {
  const of = new Map<number, { tagIds: number[]; words: string[] }>()
  if (!threadIds.length) return of
  const rows = await db
    .select({ threadId: threadTags.threadId, tagId: tags.id, name: tags.name, synonym: tagSynonyms.word })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .leftJoin(tagSynonyms, eq(tagSynonyms.tagId, tags.id))
    .where(inArray(threadTags.threadId, threadIds))
    .orderBy(tags.id, tagSynonyms.word)
  for (const { threadId, tagId, name, synonym } of rows) {
    const labels = of.get(threadId) ?? { tagIds: [], words: [] }
    of.set(threadId, labels)
    if (!labels.tagIds.includes(tagId)) {
      labels.tagIds.push(tagId)
      labels.words.push(name)
    }
    if (synonym) labels.words.push(synonym)
  }
  return of
}
