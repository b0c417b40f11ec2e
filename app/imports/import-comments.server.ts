import { languageOf } from '#app/forum/language.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { insertPost } from '#app/forum/write-post.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { type ImportedPost, importedPosts, notYet, remember } from '#app/imports/imported-rows.server.ts'
import { authorsOf } from '#app/imports/people.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { BrokenRow, idOf, needDate, needId, needText, textOf } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { type WrittenText, writtenMarkdown } from '#app/imports/written-text.server.ts'

type CommentRow = ReturnType<typeof readComment>
type Comment = CommentRow & { parent: ImportedPost & { lang: 'nl' | 'en' }; text: WrittenText }

/** Puts each comment under its question or answer. They are written in Markdown already, nearly ours. */
export const importComments = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Comments',
    file,
    size: 50,
    pick: (row, place) => readComment(row, place, run.latest),
    prepare: (comments) => prepareComments(run, comments),
    write: (comments) => writeComments(run, comments),
  })

function readComment(row: Row, place: Place, latest: number) {
  const at = needDate(row, 'CreationDate', latest)
  const markdown = needText(row, 'Text').trim()
  if (!markdown) throw new BrokenRow('Text is empty')
  return {
    id: needId(row, 'Id'),
    place,
    postId: needId(row, 'PostId'),
    markdown,
    writer: { userId: idOf(row, 'UserId'), displayName: textOf(row, 'UserDisplayName'), at },
  }
}

async function prepareComments(run: Run, comments: CommentRow[]): Promise<Comment[]> {
  const fresh = await notYet(run.source.id, 'comment', comments)
  const parents = await importedPosts(
    run.source.id,
    fresh.map((comment) => comment.postId),
  )
  const placed = fresh.flatMap((comment) => {
    const parent = parents.get(comment.postId)
    if (parent) return { ...comment, parent }
    run.report.orphan(comment.place, `comment ${comment.id} belongs to post ${comment.postId}, which is not there`)
    return []
  })
  return Promise.all(placed.map((comment) => withText(run, comment)))
}

async function withText<Row extends CommentRow>(run: Run, comment: Row) {
  const text = await writtenMarkdown(comment.markdown)
  if (text.lost) run.report.notice(comment.place, text.lost)
  return { ...comment, text }
}

async function writeComments(run: Run, comments: Comment[]) {
  const sourceId = run.source.id
  const fresh = await notYet(sourceId, 'comment', comments)
  const authorOf = await authorsOf(
    sourceId,
    fresh.map((comment) => comment.writer),
  )
  const made: { id: string; localId: number }[] = []
  for (const { id, parent, text, writer } of fresh) {
    const comment = await insertPost({
      threadId: parent.threadId,
      kind: 'comment',
      parentId: parent.id,
      author: authorOf(writer),
      markdown: text.markdown,
      html: text.html,
      at: writer.at,
      lang: languageOf(text.markdown, parent.lang),
    })
    made.push({ id, localId: comment.id })
  }
  for (const threadId of new Set(fresh.map((comment) => comment.parent.threadId))) await refreshThread(threadId)
  await remember(sourceId, 'comment', made)
  return made.length
}
