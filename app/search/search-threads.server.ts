import { and, desc, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { threads } from '#app/forum/schema.server.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { dressResults, type SearchResult } from '#app/search/dress-results.server.ts'
import { MOST_CANDIDATES } from '#app/search/engine.ts'
import { findThreads } from '#app/search/found-threads.server.ts'
import { readOperators } from '#app/search/operators.ts'
import { matching, readBounds, type SearchFilters } from '#app/search/search-filters.server.ts'
import { wordsAsked } from '#app/search/widen-query.ts'
import { type Widened, widenQuery } from '#app/search/widening.server.ts'

export type SearchQuery = {
  q: string
  /** The end of a category's address. */
  category?: string
  /** A label, or a synonym of one. */
  tag?: string
  solved?: boolean
  cursor?: string | null
  perPage?: number
}

export type SearchPage = {
  results: SearchResult[]
  /** How many there are; `capped` when that means "at least so many". */
  total: number
  capped: boolean
  nextCursor: string | null
  /** What looked like an operator but was taken as words. */
  taken: string[]
  /** The search server did not answer; the database did, and found as much. */
  fellBack: boolean
}

const PER_PAGE = 20
const MOST_PER_PAGE = 50
const MOST_COUNTED = 1000
const NOTHING: SearchPage = { results: [], total: 0, capped: false, nextCursor: null, taken: [], fellBack: false }

/**
 * Threads for what somebody typed, the most helpful first; without words the newest that fit the filters. Nothing typed
 * is an error: an operator that means nothing is words and is named, and an unknown category or label has no threads.
 */
export async function searchThreads(
  actor: Actor,
  { q, cursor, perPage = PER_PAGE, category, tag, solved }: SearchQuery,
): Promise<SearchPage> {
  const typed = readOperators(q)
  const chosen = await readBounds(actor, { category, tag })
  if (Object.keys(chosen.unknown).length) return NOTHING
  const { filters: bound, unknown } = await readBounds(actor, typed.bounds)
  const filters = { ...bound, ...chosen.filters, ...(solved !== undefined && { solved }) }
  const missing = Object.entries(unknown)
  const text = [typed.text, ...missing.map(([, value]) => value)].join(' ')
  const asked = await widenQuery(text, { without: typed.bounds.without })
  const size = Math.min(Math.max(1, perPage), MOST_PER_PAGE)
  const bounded = Object.keys(filters).length > 0
  const found = asked.terms.length
    ? await byWords(actor, asked, filters, cursor, size)
    : text.trim() === '' && (bounded || q.trim() === '')
      ? await newest(actor, filters, cursor, size)
      : NOTHING
  return { ...found, taken: [...typed.unknown, ...missing.map(([name]) => typed.typed[name as keyof typeof unknown]!)] }
}

async function byWords(
  actor: Actor,
  asked: Widened,
  filters: SearchFilters,
  cursor: string | null | undefined,
  size: number,
): Promise<SearchPage> {
  let fellBack = false
  const whenFallenBack = () => {
    fellBack = true
  }
  const ranked = await findThreads(actor, asked, { filters, where: matching(filters), whenFallenBack })
  const from = decodeCursor(cursor, 1)?.[0] ?? 0
  const shown = ranked.slice(from, from + size)
  const why = new Map(shown.map((result) => [result.id, result.why]))
  return {
    results: await dressResults(
      actor,
      shown.map((result) => result.id),
      { words: new Set(wordsAsked(asked.terms).keys()), weight: asked.weight, why },
    ),
    total: ranked.length,
    capped: ranked.length >= MOST_CANDIDATES,
    nextCursor: from + size < ranked.length ? encodeCursor([from + size]) : null,
    taken: [],
    fellBack,
  }
}

async function newest(
  actor: Actor,
  filters: SearchFilters,
  cursor: string | null | undefined,
  size: number,
): Promise<SearchPage> {
  const where = and(listedThread(actor), matching(filters))
  const by = [threads.createdAt, threads.id]
  const after = decodeCursor(cursor, by.length)
  const rows = await db
    .select({ id: threads.id, createdAt: threads.createdAt })
    .from(threads)
    .where(and(where, after ? before(by, after) : undefined))
    .orderBy(...by.map((column) => desc(column)))
    .limit(size + 1)
  const counted = db
    .select({ id: threads.id })
    .from(threads)
    .where(where)
    .limit(MOST_COUNTED + 1)
    .as('counted')
  const [count] = await db.select({ n: sql<number>`count(*)` }).from(counted)
  const total = Number(count?.n ?? 0)
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    results: await dressResults(
      actor,
      shown.map((row) => row.id),
      { words: new Set(), weight: () => 0, why: new Map() },
    ),
    total: Math.min(total, MOST_COUNTED),
    capped: total > MOST_COUNTED,
    nextCursor: rows.length > size && last ? encodeCursor([last.createdAt, last.id]) : null,
    taken: [],
    fellBack: false,
  }
}
