import { type EnqueuedTaskPromise, type IndexStats, type Meilisearch, MeilisearchApiError } from 'meilisearch'
import {
  type AskedWord,
  type Candidate,
  type Filters,
  MOST_CANDIDATES,
  marksOf,
  marksWanted,
  type SearchDocument,
  type SearchEngine,
} from '#app/search/engine.ts'
import { isRefusal, type MeilisearchConnection, unlessAborted } from '#app/search/meilisearch-connection.server.ts'

/** A document as it is sent: what tells it from another state of it, and the title before its endings came off. */
export type SentDocument = SearchDocument & { checksum?: string; written?: string }

/** So many words are asked for, each by itself: the server looks at no more than ten of a query. */
const MOST_WORDS = 10
/** Of each the best, and all together so many: the server reads a document to tell its number. */
const LEAST_HITS = 50
const HITS = 750

/** A payload holds so much at most. */
const MOST_DOCUMENTS = 1000
const MOST_BYTES = 5_000_000
/** How long a change may wait for others and then take. */
const DONE_WITHIN = 60_000
const LOOK_AGAIN = 25

/** A change that the server took and then could not make. */
class TaskFailed extends Error {}

/**
 * Meilisearch over the analysed words, and beside them the words of the title as they were written, for its own typo
 * tolerance. It is made to find all words of a query together, so it is asked for each by itself, and for all of them
 * once; the words that found a document add up. Filters are marks of ours, quoted: nothing that anybody types is part of one.
 */
export const meilisearchEngine = (
  connection: MeilisearchConnection,
  { index = connection.index }: { index?: string } = {},
): SearchEngine & { put: (documents: SentDocument[]) => Promise<void> } => ({
  name: 'meilisearch',

  async put(documents) {
    const client = await connection.client()
    for (const payload of payloadsOf(documents.map(toSend)))
      await done(client.index(index).addDocumentsFromString(payload, 'application/x-ndjson', { primaryKey: 'id' }))
  },

  async remove(ids) {
    if (ids.length) await done((await connection.client()).index(index).deleteDocuments(ids))
  },

  async clear() {
    await done((await connection.client()).index(index).deleteAllDocuments())
  },

  async documents() {
    const signal = AbortSignal.timeout(connection.answerWithin)
    const client = await unlessAborted(connection.client(), signal)
    const stats = client.httpRequest.get<IndexStats>({ path: `indexes/${index}/stats`, extraRequestInit: { signal } })
    return (await stats).numberOfDocuments
  },

  async candidates(words, filters) {
    const asked = words.toSorted(byPromise).slice(0, MOST_WORDS)
    if (!asked.length) return []
    const signal = AbortSignal.timeout(connection.answerWithin)
    try {
      const client = await unlessAborted(connection.client(), signal)
      return scored(asked, await ask(client, index, asked, filters, signal))
    } catch (problem) {
      if (isRefusal(problem, 'invalid_api_key')) connection.forgetKey()
      throw problem
    }
  },
})

/** Waits until the server has made a change; throws what it had against it. */
export async function done(change: EnqueuedTaskPromise) {
  const task = await change.waitTask({ timeout: DONE_WITHIN, interval: LOOK_AGAIN })
  if (task.status !== 'succeeded') throw new TaskFailed(`Meilisearch: ${task.error?.message ?? task.status}`)
}

type Hit = { id: number; _rankingScore: number }

async function ask(client: Meilisearch, index: string, asked: AskedWord[], filters: Filters, signal: AbortSignal) {
  const marks = marksWanted(filters)
  const common = {
    indexUid: index,
    attributesToRetrieve: ['id'],
    showRankingScore: true,
    ...(marks.length && { filter: marks.map((any) => any.map((mark) => `marks = ${quoted(mark)}`)) }),
  }
  const limits = limitsOf(asked)
  const queries = [
    ...asked.map((each) => ({ ...common, q: each.word, limit: limits.get(each)! })),
    ...(asked.length > 1
      ? [
          {
            ...common,
            q: asked.map(({ word }) => word).join(' '),
            matchingStrategy: 'frequency' as const,
            limit: LEAST_HITS,
          },
        ]
      : []),
  ]
  const { results } = await client.multiSearch({ queries }, { signal })
  return results.map(({ hits }) => hits as unknown as Hit[])
}

/** Known words first: those that are not can only be found by their likeness. Then those that say most. */
const byPromise = (a: AskedWord, b: AskedWord) =>
  Number(b.documents > 0) - Number(a.documents > 0) || b.weight - a.weight

/** How many of each word's documents are wanted: what rare words leave is for common ones. */
function limitsOf(asked: AskedWord[]) {
  const byRarity = asked.toSorted((a, b) => a.documents - b.documents)
  let left = HITS
  return new Map(
    byRarity.map((each, at) => {
      const share = Math.floor(left / (byRarity.length - at))
      const limit = Math.min(MOST_CANDIDATES, Math.max(LEAST_HITS, share))
      left -= Math.min(limit, each.documents)
      return [each, limit]
    }),
  )
}

/** Each word that found a document adds its weight, the more the better it stands there: in the title above all. */
function scored(asked: AskedWord[], found: Hit[][]): Candidate[] {
  const points = new Map<number, number>()
  for (const [at, hits] of found.entries())
    for (const { id, _rankingScore } of hits) {
      const earned = (asked[at]?.weight ?? 0) * _rankingScore
      points.set(id, (points.get(id) ?? 0) + earned)
    }
  return [...points]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, MOST_CANDIDATES)
}

/** A text in a filter: whatever it holds, it is no more than a text. */
export const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const toSend = ({ checksum = '', written = '', ...document }: SentDocument) => {
  const { id, title, wording, question, solution, answers, labels } = document
  const texts = { title, wording, written, labels, solution, question, answers }
  return JSON.stringify({ id, checksum, marks: marksOf(document), ...texts })
}

function payloadsOf(lines: string[]) {
  const payloads: string[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const size = Buffer.byteLength(line) + 1
    const last = payloads.at(-1)
    if (last && last.length < MOST_DOCUMENTS && bytes + size <= MOST_BYTES) {
      last.push(line)
      bytes += size
    } else {
      payloads.push([line])
      bytes = size
    }
  }
  return payloads.map((payload) => payload.join('\n'))
}

/** Whether the server itself said no, and did not just fail to answer. */
export const answered = (problem: unknown) =>
  problem instanceof TaskFailed || (problem instanceof MeilisearchApiError && problem.response.status < 500)
