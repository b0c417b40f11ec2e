import { and, eq, inArray } from 'drizzle-orm'
import { acceptedAnswers } from '#app/forum/schema.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { type ImportedVote, insertVotes } from '#app/imports/count-votes.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { type ImportedPost, importedPosts, notYet, remember } from '#app/imports/imported-rows.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { needDate, needId, needNumber } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const ACCEPTED = 1
const VALUES: Record<number, 1 | -1> = { 2: 1, 3: -1 }

type VoteRow = { id: string; place: Place; postId: string; type: number; at: number }
type Vote = VoteRow & { post: ImportedPost }

/** Counts the up and down votes; the votes of askers for an answer say when they accepted it. */
export const importVotes = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Votes',
    file,
    size: 200,
    pick: (row, place) => pickVote(run, row, place),
    prepare: (votes) => prepareVotes(run, votes),
    write: (votes) => writeVotes(run, votes),
  })

function pickVote(run: Run, row: Row, place: Place): VoteRow | undefined {
  const type = needNumber(row, 'VoteTypeId')
  if (!VALUES[type]) run.report.leaveOut('votes that are neither up nor down')
  if (!VALUES[type] && type !== ACCEPTED) return undefined
  return {
    id: needId(row, 'Id'),
    place,
    postId: needId(row, 'PostId'),
    type,
    at: needDate(row, 'CreationDate', run.latest),
  }
}

async function prepareVotes(run: Run, votes: VoteRow[]): Promise<Vote[]> {
  const fresh = await notYet(run.source.id, 'vote', votes)
  const posts = await importedPosts(
    run.source.id,
    fresh.map((vote) => vote.postId),
  )
  const placed = fresh.flatMap((vote) => {
    const post = posts.get(vote.postId)
    if (post) return { ...vote, post }
    if (vote.type !== ACCEPTED)
      run.report.orphan(vote.place, `vote ${vote.id} is for post ${vote.postId}, which is not there`)
    return []
  })
  const early = new Set((await acceptedTooEarly(placed)).map((vote) => vote.id))
  return placed.filter((vote) => vote.type !== ACCEPTED || early.has(vote.id))
}

/** Of the votes of askers those that know a later date than the answer's own, which stands in for it. */
async function acceptedTooEarly(votes: Vote[]) {
  const said = votes.filter((vote) => vote.type === ACCEPTED && vote.at > vote.post.createdAt)
  if (!said.length) return []
  const rows = await db
    .select({ answerId: acceptedAnswers.answerId, at: acceptedAnswers.acceptedAt })
    .from(acceptedAnswers)
    .where(
      inArray(
        acceptedAnswers.answerId,
        said.map((vote) => vote.post.id),
      ),
    )
  const acceptedAt = new Map(rows.map((row) => [row.answerId, row.at]))
  return said.filter((vote) => acceptedAt.get(vote.post.id) === vote.post.createdAt)
}

async function writeVotes(run: Run, votes: Vote[]) {
  const fresh = await notYet(run.source.id, 'vote', votes)
  const counted = fresh.flatMap(({ id, type, at, post }): (ImportedVote & { id: string })[] => {
    const value = VALUES[type]
    return value ? [{ id, postId: post.id, threadId: post.threadId, value, at }] : []
  })
  await insertVotes(counted)
  await remember(
    run.source.id,
    'vote',
    counted.map(({ id, postId }) => ({ id, localId: postId })),
  )
  const dated = await acceptedTooEarly(fresh)
  for (const { post, at } of dated) {
    await db
      .update(acceptedAnswers)
      .set({ acceptedAt: at })
      .where(and(eq(acceptedAnswers.answerId, post.id), eq(acceptedAnswers.acceptedAt, post.createdAt)))
    await refreshThread(post.threadId)
  }
  return counted.length + dated.length
}
