import { now } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { type EmbeddingsConnection, EmbeddingsFailed } from '#app/search/meaning/embeddings-connection.server.ts'
import { keepModel, keepProblem, modelKey, readModel } from '#app/search/meaning/model-state.server.ts'
import type { ToEmbed } from '#app/search/meaning/texts-to-embed.server.ts'

/** What anybody can embed: whoever refuses this too refuses everything. */
const PLAIN = 'router'
/** What is left of a text that the model finds too long. */
const SHORT = 500

/** The vectors of threads, of title and all of it, and what made them. A thread whose texts are refused has none. */
export type Embedded = { vectors: Map<number, [Float32Array, Float32Array]>; model: string | null }

/** Asks the model for the vectors of threads. Throws `EmbeddingsFailed` when it is away, or gives nothing that can be used. */
export async function askForVectors(
  server: EmbeddingsConnection,
  threads: ToEmbed[],
  known: string | undefined,
): Promise<Embedded> {
  const vectors: Embedded['vectors'] = new Map()
  if (!threads.length) return { vectors, model: known ?? null }
  try {
    await embedInto(vectors, server, threads)
  } catch (problem) {
    if (!(problem instanceof EmbeddingsFailed) || problem.problem !== 'refused') throw problem
    await oneByOne(vectors, server, threads)
  }
  const [first] = [...vectors.values()]
  const dimensions = first?.[0].length ?? (await server.embed([PLAIN]))[0]!.length
  const model = modelKey({ model: server.model, dimensions }, server.model)!
  if (model !== known) await changeModel(server, dimensions)
  return { vectors, model }
}

async function embedInto(vectors: Embedded['vectors'], server: EmbeddingsConnection, threads: ToEmbed[], most = 5000) {
  const read = await server.embed(threads.flatMap(({ title, whole }) => [title, whole.slice(0, most)]))
  for (const [at, { id }] of threads.entries()) vectors.set(id, [read[at * 2]!, read[at * 2 + 1]!])
}

/** One text that a model does not take must not keep all others waiting: it is tried again short, then left out. */
async function oneByOne(vectors: Embedded['vectors'], server: EmbeddingsConnection, threads: ToEmbed[]) {
  await server.embed([PLAIN])
  for (const thread of threads)
    await embedInto(vectors, server, [thread])
      .catch(unlessRefused(() => embedInto(vectors, server, [thread], SHORT)))
      .catch(
        unlessRefused(async () => {
          log.warn({ threadId: thread.id }, 'the embeddings server refuses this thread: it is found by words')
        }),
      )
}

const unlessRefused = (otherwise: () => Promise<void>) => (problem: unknown) => {
  if (problem instanceof EmbeddingsFailed && problem.problem === 'refused') return otherwise()
  throw problem
}

/** Asks which model answers now, and has it known when it is another than was. */
export async function recogniseModel(server: EmbeddingsConnection, known: string | undefined) {
  const dimensions = (await server.embed([PLAIN]))[0]!.length
  const model = modelKey({ model: server.model, dimensions }, server.model)!
  if (model !== known) await changeModel(server, dimensions)
  return model
}

/**
 * Does what needs the server, unless it does not answer: that is kept for administrators to see, and is no error of the
 * job. While it is away it is asked less and less often.
 */
export async function whileItAnswers(server: EmbeddingsConnection, work: () => Promise<void>) {
  if (!server.sending.mayAsk(now())) return
  try {
    await work()
    server.sending.succeeded()
    if ((await readModel())?.problem) await keepProblem(undefined)
  } catch (problem) {
    if (!(problem instanceof EmbeddingsFailed)) throw problem
    server.sending.failed(now())
    await keepProblem(problem)
    log.warn({ problem: problem.message }, 'the embeddings server is of no use: threads wait')
  }
}

/** Another model, or another number of dimensions: believed when the server says so twice. Then all threads are due. */
async function changeModel(server: EmbeddingsConnection, dimensions: number) {
  const again = (await server.embed([PLAIN]))[0]!.length
  if (again !== dimensions) throw new EmbeddingsFailed('length', `vectors of ${dimensions}, then of ${again} numbers`)
  await transact(async () => {
    await keepModel({ model: server.model, dimensions })
  })
  log.info({ model: server.model, dimensions }, 'another model reads the threads')
}
