import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { members } from '#app/accounts/schema.server.ts'
import { acceptedAnswers, posts, tags, threads, votes } from '#app/forum/schema.server.ts'
import { type ImportedKind, importedRows } from '#app/imports/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

export type ImportedCounts = Record<
  'people' | 'questions' | 'answers' | 'accepted' | 'comments' | 'votes' | 'tags' | 'links',
  number
>

/** How many of each are in the community now that came from this source. People are those the dump lists as such. */
export async function importedCounts(sourceId: number): Promise<ImportedCounts> {
  const of = (kind: ImportedKind) => and(eq(importedRows.sourceId, sourceId), eq(importedRows.kind, kind))
  const written = await postsByKind(of('post'))
  return {
    people: await countJoined(of('person'), members.id),
    questions: written.get('question') ?? 0,
    answers: written.get('answer') ?? 0,
    accepted: await countJoined(of('accepted'), acceptedAnswers.threadId),
    comments: await countJoined(of('comment'), posts.id),
    votes: await countVotes(of('post')),
    tags: await countJoined(of('tag'), tags.id),
    links: await countJoined(of('link'), threads.id),
  }
}

/** Rows of a kind of which what they became is still there. */
async function countJoined(rows: SQL | undefined, id: SQLiteColumn) {
  const [row] = await db
    .select({ n: sql<number>`count(*)` })
    .from(importedRows)
    .innerJoin(id.table, eq(id, importedRows.localId))
    .where(rows)
  return Number(row?.n ?? 0)
}

async function postsByKind(rows: SQL | undefined) {
  const counts = await db
    .select({ kind: posts.kind, n: sql<number>`count(*)` })
    .from(importedRows)
    .innerJoin(posts, eq(posts.id, importedRows.localId))
    .where(rows)
    .groupBy(posts.kind)
  return new Map(counts.map(({ kind, n }) => [kind, Number(n)]))
}

/** Nobody but an import leaves votes without a person. */
async function countVotes(rows: SQL | undefined) {
  const [row] = await db
    .select({ n: sql<number>`count(*)` })
    .from(importedRows)
    .innerJoin(votes, eq(votes.postId, importedRows.localId))
    .where(and(rows, isNull(votes.memberId)))
  return Number(row?.n ?? 0)
}
