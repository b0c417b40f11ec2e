import { now } from '#app/platform/clock.server.ts'
import { embeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { knownVectors } from '#app/search/meaning/known-vectors.server.ts'
import { readModel } from '#app/search/meaning/model-state.server.ts'
import { unembeddedSoFar } from '#app/search/meaning/thread-meanings.server.ts'

const MOST_COUNTED = 1000

/** How search by meaning does: where texts are sent, what the model read, what waits for it, and what is wrong; null without a model. */
export async function meaningHealth() {
  const server = embeddings()
  if (!server) return null
  const [known, { waiting, since }, state] = await Promise.all([
    knownVectors(),
    unembeddedSoFar(MOST_COUNTED),
    readModel(),
  ])
  return {
    host: server.host,
    model: server.model,
    /** Whether readers' questions were answered lately. */
    answers: server.circuit.answers,
    embedded: known?.index.size ?? 0,
    waiting,
    /** There may be more that wait. */
    capped: waiting >= MOST_COUNTED,
    lag: since === null ? 0 : Math.max(0, now() - since),
    problem:
      state?.problem && state.problemAt ? { why: state.problem, status: state.status, at: state.problemAt } : null,
  }
}

export type MeaningHealth = Awaited<ReturnType<typeof meaningHealth>>
