import { eq } from 'drizzle-orm'
import { languageOf } from '#app/forum/language.ts'
import { TITLE_MAX } from '#app/forum/limits.ts'
import { threads } from '#app/forum/schema.server.ts'
import { tagThread } from '#app/forum/tag-thread.server.ts'
import { insertThread } from '#app/forum/write-post.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { bringTags, splitTags } from '#app/imports/import-tags.server.ts'
import { importedMembers, notYet, remember } from '#app/imports/imported-rows.server.ts'
import { authorsOf } from '#app/imports/people.server.ts'
import {
  ANSWER,
  type PostRow,
  postType,
  QUESTION,
  readPost,
  setHistory,
  withText,
} from '#app/imports/post-rows.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { BrokenRow, needText, textOf } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import type { WrittenText } from '#app/imports/written-text.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { excerpt } from '#app/platform/markdown/excerpt.ts'

type Question = PostRow & { title: string; tags: string[]; text: WrittenText }

/** Makes a thread of each question. */
export const importQuestions = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Questions',
    file,
    size: 25,
    pick: (row, place) => pickQuestion(run, row, place),
    prepare: async (questions) =>
      Promise.all((await notYet(run.source.id, 'post', questions)).map((question) => withText(run, question))),
    write: (questions) => writeQuestions(run, questions),
  })

function pickQuestion(run: Run, row: Row, place: Place) {
  const type = postType(row)
  if (type === ANSWER) return undefined
  if (type !== QUESTION) return void run.report.leaveOut('posts that are neither question nor answer')
  const title = excerpt(needText(row, 'Title').replace(/\s+/g, ' ').trim(), TITLE_MAX)
  if (!title) throw new BrokenRow('Title is empty')
  return { ...readPost(row, place, run.latest), title, tags: splitTags(textOf(row, 'Tags') ?? '') }
}

async function writeQuestions(run: Run, questions: Question[]) {
  const sourceId = run.source.id
  const fresh = await notYet(sourceId, 'post', questions)
  const authorOf = await authorsOf(
    sourceId,
    fresh.map((question) => question.writer),
  )
  const editors = await importedMembers(
    sourceId,
    'person',
    fresh.map((question) => question.editorId),
  )
  await bringTags(
    sourceId,
    fresh.flatMap((question) => question.tags),
  )
  const made: { id: string; localId: number }[] = []
  for (const question of fresh) {
    const { title, text, tags, writer, hiddenAt } = question
    const { threadId, questionId } = await insertThread({
      title,
      body: text.markdown,
      html: text.html,
      categoryId: run.source.categoryId,
      author: authorOf(writer),
      at: writer.at,
      lang: languageOf(`${title}\n${text.markdown}`, 'en'),
    })
    await tagThread({ threadId, createdAt: writer.at, names: tags })
    await setHistory(questionId, question, editors.get(question.editorId ?? '') ?? null)
    if (hiddenAt !== null) await db.update(threads).set({ hiddenAt }).where(eq(threads.id, threadId))
    made.push({ id: question.id, localId: questionId })
  }
  await remember(sourceId, 'post', made)
  return made.length
}
