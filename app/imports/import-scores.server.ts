import { and, eq, inArray, isNull } from 'drizzle-orm'
import { posts, votes } from '#app/forum/schema.server.ts'
import { countVotes, type ImportedVote, insertVotes } from '#app/imports/count-votes.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { importedPosts, notYet, remember } from '#app/imports/imported-rows.server.ts'
import { ANSWER, isOfType, QUESTION } from '#app/imports/post-rows.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import { idIfAny } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { importedRows } from '#app/imports/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** Above the highest score that any post of Stack Exchange has. */
const HIGHEST = 100_000
const AT_ONCE = 50

type Scored = { id: string; score: number }

/** Where a dump has no votes, each post gets as many as make up its score, all at the time it was written. */
export async function importScores(run: Run, file: DumpFile) {
  if (await hasVotes(run)) return
  await runStep(run, {
    label: 'Scores',
    file,
    again: true,
    size: 10,
    pick: readScore,
    prepare: (list) => notYet(run.source.id, 'score', list),
    write: (list) => writeScores(run, list),
  })
}

/** An earlier dump of this site had them. */
async function hasVotes({ source }: Run) {
  const rows = await db
    .select({ id: importedRows.externalId })
    .from(importedRows)
    .where(and(eq(importedRows.sourceId, source.id), eq(importedRows.kind, 'vote')))
    .limit(1)
  return rows.length > 0
}

function readScore(row: Row): Scored | undefined {
  const id = isOfType(row, QUESTION) || isOfType(row, ANSWER) ? idIfAny(row, 'Id') : undefined
  const score = Number(idIfAny(row, 'Score') ?? 0)
  return id === undefined || score === 0 ? undefined : { id, score: Math.max(-HIGHEST, Math.min(score, HIGHEST)) }
}

async function writeScores(run: Run, list: Scored[]) {
  const fresh = await notYet(run.source.id, 'score', list)
  const imported = await importedPosts(
    run.source.id,
    fresh.map(({ id }) => id),
  )
  const made: ImportedVote[] = []
  const scored: { id: string; localId: number }[] = []
  for (const { id, score } of fresh) {
    const post = imported.get(id)
    if (!post) continue
    const vote: ImportedVote = {
      postId: post.id,
      threadId: post.threadId,
      value: score > 0 ? 1 : -1,
      at: post.createdAt,
    }
    for (let n = Math.abs(score); n > 0; n--) made.push(vote)
    scored.push({ id, localId: post.id })
  }
  await insertVotes(made)
  await remember(run.source.id, 'score', scored)
  return made.length
}

/** Takes back the votes that were made from scores: this dump has the real ones. */
export async function withdrawScores(run: Run) {
  const scored = and(eq(importedRows.sourceId, run.source.id), eq(importedRows.kind, 'score'))
  for (;;) {
    const rows = await db
      .select({ postId: posts.id, threadId: posts.threadId, externalId: importedRows.externalId })
      .from(importedRows)
      .innerJoin(posts, eq(posts.id, importedRows.localId))
      .where(scored)
      .limit(AT_ONCE)
    if (!rows.length) return
    await transact(async () => {
      const postIds = rows.map((row) => row.postId)
      await db.delete(votes).where(and(inArray(votes.postId, postIds), isNull(votes.memberId)))
      await db.delete(importedRows).where(
        and(
          scored,
          inArray(
            importedRows.externalId,
            rows.map((row) => row.externalId),
          ),
        ),
      )
      await countVotes(rows)
    })
  }
}
