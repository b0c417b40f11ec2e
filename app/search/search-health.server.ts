import { now } from '#app/platform/clock.server.ts'
import { lastCheck } from '#app/search/check-meilisearch.server.ts'
import { searchEngine } from '#app/search/engines.server.ts'
import { meilisearch } from '#app/search/meilisearch-connection.server.ts'
import { meilisearchEngine } from '#app/search/meilisearch-engine.server.ts'
import { unsentSoFar } from '#app/search/unsent-documents.server.ts'

const MOST_COUNTED = 1000

/** How search does: which engine answers, what waits to be sent and for how long, and how the last comparison went. */
export async function searchHealth() {
  const server = meilisearch()
  if (!server) return { engine: searchEngine.name, answers: true, waiting: 0, lag: 0, check: null }
  const [answers, { waiting, since }, check] = await Promise.all([
    meilisearchEngine(server)
      .documents()
      .then(
        () => true,
        () => false,
      ),
    unsentSoFar(MOST_COUNTED),
    lastCheck(),
  ])
  return {
    engine: 'meilisearch' as const,
    answers,
    waiting,
    lag: since === null ? 0 : Math.max(0, now() - since),
    check: check
      ? { at: check.checkedAt, documents: check.documents, repaired: check.missing + check.different + check.extra }
      : null,
  }
}

export type SearchHealth = Awaited<ReturnType<typeof searchHealth>>
