import { languageOf } from '#app/forum/language.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { insertPost } from '#app/forum/write-post.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import {
  type ImportedPost,
  importedMembers,
  importedPosts,
  notYet,
  remember,
} from '#app/imports/imported-rows.server.ts'
import { authorsOf } from '#app/imports/people.server.ts'
import { ANSWER, isOfType, type PostRow, readPost, setHistory, withText } from '#app/imports/post-rows.server.ts'
import { needId } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import type { WrittenText } from '#app/imports/written-text.server.ts'

type AnswerRow = PostRow & { questionId: string }
type Answer = AnswerRow & { question: ImportedPost & { lang: 'nl' | 'en' }; text: WrittenText }

/** Puts each answer under its question, wherever in the file that stands. Rows without a type were reported before. */
export const importAnswers = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Answers',
    file,
    again: true,
    size: 25,
    pick: (row, place): AnswerRow | undefined =>
      isOfType(row, ANSWER) ? { ...readPost(row, place, run.latest), questionId: needId(row, 'ParentId') } : undefined,
    prepare: (answers) => prepareAnswers(run, answers),
    write: (answers) => writeAnswers(run, answers),
  })

async function prepareAnswers(run: Run, answers: AnswerRow[]): Promise<Answer[]> {
  const fresh = await notYet(run.source.id, 'post', answers)
  const questions = await importedPosts(
    run.source.id,
    fresh.map((answer) => answer.questionId),
  )
  const placed = fresh.flatMap((answer) => {
    const question = questions.get(answer.questionId)
    if (question?.kind === 'question') return { ...answer, question }
    run.report.orphan(answer.place, `answer ${answer.id} belongs to question ${answer.questionId}, which is not there`)
    return []
  })
  return Promise.all(placed.map((answer) => withText(run, answer)))
}

async function writeAnswers(run: Run, answers: Answer[]) {
  const sourceId = run.source.id
  const fresh = await notYet(sourceId, 'post', answers)
  const authorOf = await authorsOf(
    sourceId,
    fresh.map((answer) => answer.writer),
  )
  const editors = await importedMembers(
    sourceId,
    'person',
    fresh.map((answer) => answer.editorId),
  )
  const made: { id: string; localId: number }[] = []
  for (const answer of fresh) {
    const { question, text, writer } = answer
    const { id } = await insertPost({
      threadId: question.threadId,
      kind: 'answer',
      parentId: null,
      author: authorOf(writer),
      markdown: text.markdown,
      html: text.html,
      at: writer.at,
      lang: languageOf(text.markdown, question.lang),
    })
    await setHistory(id, answer, editors.get(answer.editorId ?? '') ?? null)
    made.push({ id: answer.id, localId: id })
  }
  for (const threadId of new Set(fresh.map((answer) => answer.question.threadId))) await refreshThread(threadId)
  await remember(sourceId, 'post', made)
  return made.length
}
