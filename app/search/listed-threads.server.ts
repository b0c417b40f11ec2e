import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/accounts/roles.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import type { Sort } from '#app/search/choices.ts'
import { MOST_CANDIDATES } from '#app/search/engine.ts'
import { findThreads } from '#app/search/found-threads.server.ts'
import { questionVector } from '#app/search/meaning/question-vectors.server.ts'
import type { Contribution } from '#app/search/ranking.ts'
import { isImpossible, matching, type SearchFilters } from '#app/search/search-filters.server.ts'
import type { Understood } from '#app/search/understand-search.server.ts'

/** All that a search lists. */
export type Listed = {
  /** The best first; without words the newest. */
  ids: number[]
  /** There may be more. */
  capped: boolean
  /** Whether words decided what is listed, and in what order. */
  ranked: boolean
  why: Map<number, Contribution[]>
  fellBack: boolean
}

const MOST_COUNTED = 1000
/** In another order than ours, what earned less than this share of the best one's points would come before what was meant. */
const LEAST_SHARE = 0.35

const nothing = (ranked: boolean): Listed => ({ ids: [], capped: false, ranked, why: new Map(), fellBack: false })

/** What a search lists within these filters: by words what engines find, without any the newest that fit. */
export async function listThreadsFor(
  actor: Actor,
  { q, text, asked, exact }: Understood,
  filters: SearchFilters,
  sort: Sort = 'best',
): Promise<Listed> {
  if (isImpossible(filters)) return nothing(false)
  if (!asked.terms.length) {
    // Words that say nothing find nothing, rather than everything.
    if (text.trim() !== '' || (!Object.keys(filters).length && q.trim() !== '')) return nothing(false)
    const rows = await db
      .select({ id: threads.id })
      .from(threads)
      .where(and(listedThread(actor), matching(filters)))
      .orderBy(desc(threads.createdAt), desc(threads.id))
      .limit(MOST_COUNTED + 1)
    const ids = rows.slice(0, MOST_COUNTED).map(({ id }) => id)
    return { ...nothing(false), ids, capped: rows.length > MOST_COUNTED }
  }
  let fellBack = false
  const whenFallenBack = () => {
    fellBack = true
  }
  const meaning = exact ? undefined : questionVector(text)
  const found = await findThreads(actor, asked, { filters, where: matching(filters), meaning, whenFallenBack })
  const least = sort === 'best' ? 0 : LEAST_SHARE * (found[0]?.points ?? 0)
  const ranked = found.filter(({ points, covered }) => points >= least && (!exact || covered > 0))
  return {
    ids: ranked.map(({ id }) => id),
    capped: found.length >= MOST_CANDIDATES,
    ranked: true,
    why: new Map(ranked.map(({ id, why }) => [id, why])),
    fellBack,
  }
}

type PageAsked = { filters: SearchFilters; sort: Sort; cursor: string | null | undefined; size: number }

/** One page of it, in the order asked for. */
export async function pageOfListed(actor: Actor, listed: Listed, { filters, sort, cursor, size }: PageAsked) {
  if (!listed.ids.length) return { ids: [], next: null }
  if (!listed.ranked && sort !== 'votes') return pageByTime(actor, { filters, sort, cursor, size })
  const ids = sort === 'best' ? listed.ids : await inOrder(listed.ids, sort)
  const from = decodeCursor(cursor, 1)?.[0] ?? 0
  return {
    ids: ids.slice(from, from + size),
    next: from + size < ids.length ? encodeCursor([from + size]) : null,
  }
}

const question = alias(posts, 'question')

async function inOrder(ids: number[], sort: Exclude<Sort, 'best'>) {
  if (!ids.length) return []
  const by = { newest: threads.createdAt, active: threads.lastActivityAt, votes: question.score }[sort]
  const rows = await db
    .select({ id: threads.id })
    .from(threads)
    .innerJoin(question, and(eq(question.threadId, threads.id), eq(question.kind, 'question')))
    .where(inArray(threads.id, ids))
    .orderBy(desc(by), desc(threads.id))
  return rows.map(({ id }) => id)
}

/** Without words there is no end to what can be listed: the next page begins after the last thread of this one. */
async function pageByTime(actor: Actor, { filters, sort, cursor, size }: PageAsked) {
  const by = [sort === 'active' ? threads.lastActivityAt : threads.createdAt, threads.id]
  const after = decodeCursor(cursor, by.length)
  const rows = await db
    .select({ id: threads.id, at: sql<number>`${by[0]}` })
    .from(threads)
    .where(and(listedThread(actor), matching(filters), after ? before(by, after) : undefined))
    .orderBy(...by.map((column) => desc(column)))
    .limit(size + 1)
  const last = rows.slice(0, size).at(-1)
  return {
    ids: rows.slice(0, size).map(({ id }) => id),
    next: rows.length > size && last ? encodeCursor([Number(last.at), last.id]) : null,
  }
}
