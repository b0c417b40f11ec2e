// Which engine answers. Meilisearch where there is one; the database when that is away, slow, wrong or not yet complete.
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { SECOND } from '#app/platform/time.ts'
import type { AskedWord, Candidate, Filters } from '#app/search/engine.ts'
import { searchEngine } from '#app/search/engines.server.ts'
import { type MeilisearchConnection, meilisearch, saidBy } from '#app/search/meilisearch-connection.server.ts'
import { meilisearchEngine } from '#app/search/meilisearch-engine.server.ts'
import { unsentSoFar } from '#app/search/unsent-documents.server.ts'

/** With more than this still to be sent the index does not know the community well enough. */
const BEHIND = 100
const BEHIND_KNOWN_FOR = SECOND

/** What was found, and whether another engine had to find it than this installation has for it. */
export type FoundCandidates = { candidates: Candidate[]; fellBack: boolean }

/** Asks the best engine that answers; words never go unanswered because a server is away. */
export async function findCandidates(words: AskedWord[], filters: Filters): Promise<FoundCandidates> {
  const server = meilisearch()
  if (!server) return { candidates: await searchEngine.candidates(words, filters), fellBack: false }
  const found = (await askable(server)) ? await ask(server, words, filters) : undefined
  if (found?.length) return { candidates: found, fellBack: false }
  const candidates = await searchEngine.candidates(words, filters)
  const lost = found !== undefined && candidates.length > 0 && (await hasLostDocuments(server))
  if (lost) failed(server, new Error('it has lost documents'))
  return { candidates, fellBack: found === undefined || lost }
}

async function ask(server: MeilisearchConnection, words: AskedWord[], filters: Filters) {
  try {
    const candidates = await meilisearchEngine(server).candidates(words, filters)
    if (candidates.length) server.circuit.succeeded()
    return candidates
  } catch (problem) {
    failed(server, problem)
    return undefined
  }
}

function failed({ circuit }: MeilisearchConnection, problem: unknown) {
  if (circuit.answers) log.warn({ problem: saidBy(problem) }, 'Meilisearch does not answer; the database does')
  circuit.failed(now())
}

/** Who finds nothing where the database finds something may have lost what it knew. */
async function hasLostDocuments(server: MeilisearchConnection) {
  try {
    const [there, here] = [await meilisearchEngine(server).documents(), await searchEngine.documents()]
    return there < here / 2
  } catch {
    return true
  }
}

const behind = new WeakMap<MeilisearchConnection, { at: number; complete: boolean }>()

async function askable(server: MeilisearchConnection) {
  let known = behind.get(server)
  if (!known || Math.abs(now() - known.at) > BEHIND_KNOWN_FOR) {
    known = { at: now(), complete: (await unsentSoFar(BEHIND + 1)).waiting <= BEHIND }
    behind.set(server, known)
  }
  return known.complete && server.circuit.mayAsk(now())
}
