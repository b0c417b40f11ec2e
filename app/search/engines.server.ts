import { now } from '#app/platform/clock.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { embeddedEngine } from '#app/search/embedded-engine.server.ts'
import type { Frequencies, SearchEngine } from '#app/search/engine.ts'
import { postgresEngine } from '#app/search/postgres-engine.server.ts'

/** The engine of this process. */
export const searchEngine: SearchEngine = onPostgres ? postgresEngine : embeddedEngine

// Counting a common word reads its whole list, and its count hardly changes; rare ones are always counted afresh.
const KEPT_FROM = 1000
const KEPT_FOR = 10 * MINUTE
const KEPT_MOST = 5000
const kept = new Map<string, { count: number; at: number }>()
let documents = { count: 0, at: Number.NEGATIVE_INFINITY }

async function countDocuments() {
  if (documents.count < KEPT_FROM || now() - documents.at >= KEPT_FOR)
    documents = { count: await searchEngine.documents(), at: now() }
  return documents.count
}

/** In how many documents each word stands; counts of common words, and of many documents, may be ten minutes old. */
export async function frequenciesOf(words: string[]): Promise<Frequencies> {
  const fresh = (word: string) => now() - (kept.get(word)?.at ?? Number.NEGATIVE_INFINITY) < KEPT_FOR
  const counted = await searchEngine.frequencies(words.filter((word) => !fresh(word)))
  const of = new Map(words.map((word) => [word, counted.get(word) ?? (fresh(word) ? kept.get(word)!.count : 0)]))
  for (const [word, count] of counted) {
    if (count < KEPT_FROM) continue
    if (kept.size >= KEPT_MOST) kept.clear()
    kept.set(word, { count, at: now() })
  }
  return { documents: await countDocuments(), of }
}

const completions = new Map<string, { words: string[]; at: number }>()

/** Words of the index that begin so, the commonest first; may be ten minutes old. */
export async function completionsOf(beginning: string) {
  const known = completions.get(beginning)
  if (known && now() - known.at < KEPT_FOR) return known.words
  const words = await searchEngine.completions(beginning)
  if (completions.size >= KEPT_MOST) completions.clear()
  completions.set(beginning, { words, at: now() })
  return words
}
