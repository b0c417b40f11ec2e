import { inArray } from 'drizzle-orm'
import { insertAcceptance } from '#app/forum/accept-answer.server.ts'
import { acceptedAnswers } from '#app/forum/schema.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { type ImportedPost, importedPosts, notYet, remember } from '#app/imports/imported-rows.server.ts'
import { isOfType, QUESTION } from '#app/imports/post-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { idIfAny } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { db } from '#app/platform/db/db.server.ts'

type Choice = { id: string; answerId: string; place: Place }
type Placed = Choice & { question: ImportedPost; answer: ImportedPost }

/**
 * Lets askers accept the answers they accepted; for now on the day these were written, `import-votes.server.ts` knows
 * the better date. What was chosen here meanwhile stays.
 */
export const importAcceptances = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Accepted answers',
    file,
    again: true,
    size: 25,
    pick: (row, place): Choice | undefined => {
      // Whatever else is wrong with the row was reported when its question was read.
      const id = isOfType(row, QUESTION) ? idIfAny(row, 'Id') : undefined
      const answerId = idIfAny(row, 'AcceptedAnswerId')
      return id !== undefined && answerId !== undefined ? { id, answerId, place } : undefined
    },
    prepare: (choices) => prepareChoices(run, choices),
    write: (choices) => writeChoices(run, choices),
  })

async function prepareChoices(run: Run, choices: Choice[]): Promise<Placed[]> {
  const fresh = await notYet(run.source.id, 'accepted', choices)
  const posts = await importedPosts(
    run.source.id,
    fresh.flatMap(({ id, answerId }) => [id, answerId]),
  )
  return fresh.flatMap((choice) => {
    const question = posts.get(choice.id)
    const answer = posts.get(choice.answerId)
    if (question && answer?.kind === 'answer' && answer.threadId === question.threadId)
      return { ...choice, question, answer }
    if (question) run.report.notice(choice.place, `its accepted answer ${choice.answerId} is not among its answers`)
    return []
  })
}

async function writeChoices(run: Run, choices: Placed[]) {
  const fresh = await notYet(run.source.id, 'accepted', choices)
  const threadIds = fresh.map(({ question }) => question.threadId)
  const rows = threadIds.length
    ? await db
        .select({ id: acceptedAnswers.threadId })
        .from(acceptedAnswers)
        .where(inArray(acceptedAnswers.threadId, threadIds))
    : []
  const solved = new Set(rows.map((row) => row.id))
  const open = fresh.filter(({ question }) => !solved.has(question.threadId))
  for (const { question, answer } of open) {
    const by = { id: question.authorId, role: 'member' as const }
    await insertAcceptance({ threadId: question.threadId, answerId: answer.id, by, at: answer.createdAt })
    await refreshThread(question.threadId)
  }
  await remember(
    run.source.id,
    'accepted',
    open.map(({ id, question }) => ({ id, localId: question.threadId })),
  )
  return open.length
}
