import { and, eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { indexedAmong, listedAmong } from '#app/forum/visibility.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { type Filters, MOST_CANDIDATES } from '#app/search/engine.ts'
import { findCandidates } from '#app/search/find-candidates.server.ts'
import { foundByMeaning } from '#app/search/meaning/near-threads.server.ts'
import { type Ranking, rank } from '#app/search/ranking.ts'
import { searchDocuments } from '#app/search/schema.server.ts'
import { wordsAsked } from '#app/search/widen-query.ts'
import type { Widened } from '#app/search/widening.server.ts'

const question = alias(posts, 'question')

/** So many words an engine is asked for, those that say most. */
const MOST_ASKED = 40

type Bounds = {
  /** What the engine is told, and the same as the database has it now. */
  filters?: Filters | undefined
  where?: SQL | undefined
  exclude?: number | undefined
  /** What was asked, as a vector, where there is a model. */
  meaning?: Promise<Float32Array | undefined> | undefined
  /** Who shows a handful need not judge a hundred. */
  most?: number
  /** Told when another engine had to answer than this installation has for it. */
  whenFallenBack?: () => void
}

/**
 * What the engine finds for these words, in our order: only threads that this reader sees now and that still fit the
 * filters. For `anybody` it is what some reader may see: who of them does is for whoever shows it to ask.
 */
export async function findThreads(
  reader: Actor | 'anybody',
  { words, phrases, terms, absent, weight, count }: Widened,
  { filters, where, exclude, meaning, most = MOST_CANDIDATES, whenFallenBack }: Bounds = {},
): Promise<Ranking[]> {
  const asked = [...wordsAsked(terms)]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ASKED)
    .map(([word, points]) => ({ word, weight: points, documents: count(word) }))
  const [{ candidates, fellBack }, vector] = await Promise.all([findCandidates(asked, filters ?? {}), meaning])
  if (fellBack) whenFallenBack?.()
  const byWords = candidates.map((candidate) => candidate.id).filter((id) => id !== exclude)
  const near = vector && (await foundByMeaning(reader, vector, byWords, { filters, where, exclude, most }))
  const ids = near?.ids ?? byWords.slice(0, most)
  if (!ids.length) return []
  const rows = await db
    .select({
      id: threads.id,
      title: searchDocuments.title,
      wording: searchDocuments.wording,
      question: searchDocuments.question,
      solution: searchDocuments.solution,
      answers: searchDocuments.answers,
      labels: searchDocuments.labels,
      solvedAt: threads.solvedAt,
      score: question.score,
      lastActivityAt: threads.lastActivityAt,
      outdatedAt: threads.outdatedAt,
    })
    .from(threads)
    .innerJoin(searchDocuments, eq(searchDocuments.threadId, threads.id))
    .innerJoin(question, and(eq(question.threadId, threads.id), eq(question.kind, 'question')))
    .where(and(reader === 'anybody' ? indexedAmong(ids) : listedAmong(reader, ids), where))
  const judged = rows
    .filter((row) => !holdsAny(row, absent))
    .map(({ solvedAt, outdatedAt, ...row }) => ({
      ...row,
      solved: solvedAt !== null,
      outdated: outdatedAt !== null,
      alike: near?.alike.get(row.id) ?? 0,
    }))
  return rank(judged, { words, phrases, terms, weight, at: now() })
}

const TEXTS = ['title', 'question', 'solution', 'answers', 'labels'] as const

const holdsAny = (row: Record<(typeof TEXTS)[number], string>, words: string[]) =>
  words.some((word) => TEXTS.some((name) => ` ${row[name]} `.includes(` ${word} `)))

const answer = alias(posts, 'answer')
const solver = alias(members, 'solver')

/** Threads as lists show them, in the order of the ids; those that readers cannot see are left out. */
export async function readThreads(actor: Actor, ids: number[]) {
  if (!ids.length) return []
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      createdAt: threads.createdAt,
      answerCount: threads.answerCount,
      solvedAt: threads.solvedAt,
      outdatedAt: threads.outdatedAt,
      score: question.score,
      category: { slug: categories.slug, name: categories.name },
      solvedBy: { id: solver.id, name: solver.name, role: answer.authorRole },
    })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .innerJoin(question, and(eq(question.threadId, threads.id), eq(question.kind, 'question')))
    .leftJoin(answer, eq(answer.id, threads.solutionId))
    .leftJoin(solver, eq(solver.id, answer.authorId))
    .where(listedAmong(actor, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids
    .map((id) => byId.get(id))
    .filter((row) => row !== undefined)
    .map(({ solvedBy: { id, name, role }, ...row }) => ({
      ...row,
      solvedBy: id !== null && name !== null && role !== null ? { id, name, role } : null,
    }))
}
