// What a reader asks, as a vector: waited for briefly, and done without when the model does not answer.
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { type EmbeddingsConnection, embeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { knownVectors } from '#app/search/meaning/known-vectors.server.ts'

/** More says no more of what it is about. */
const LONGEST = 1000
/** Questions that are remembered: people type on, turn pages, and ask what others ask. */
const REMEMBERED = 500
/** So many may wait for the model at a time; who comes after them is answered by words. */
const MOST_ASKED = 8

const remembered = new WeakMap<EmbeddingsConnection, Map<string, Promise<Float32Array | undefined>>>()

/** The vector of what somebody asks; none when the model does not say in time, or there is nothing to compare it with. */
export async function questionVector(typed: string): Promise<Float32Array | undefined> {
  const server = embeddings()
  const text = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (!server || !/\p{L}{2}/u.test(text)) return undefined
  const known = await knownVectors()
  if (!known?.index.size) return undefined
  const asking = ask(server, text)
  if (!asking) return undefined
  const vector = await within(server, asking)
  if (!vector) return undefined
  if (vector.length !== known.dimensions) {
    failed(server, `a vector of ${vector.length} numbers instead of ${known.dimensions}`)
    return undefined
  }
  server.circuit.succeeded()
  return vector
}

/** Asks, unless it is known, being asked already, or not worth asking. Never rejects: a failure is no vector. */
function ask(server: EmbeddingsConnection, text: string) {
  const questions = remembered.get(server) ?? new Map<string, Promise<Float32Array | undefined>>()
  remembered.set(server, questions)
  const before = questions.get(text)
  if (before) {
    questions.delete(text)
    questions.set(text, before)
    return before
  }
  if (server.asked >= MOST_ASKED || !server.circuit.mayAsk(now())) return undefined
  server.asked++
  const asking = server
    .embed([text])
    .then(([vector]) => vector)
    .catch((problem) => {
      questions.delete(text)
      failed(server, (problem as Error).message)
      return undefined
    })
    .finally(() => {
      server.asked--
    })
  questions.set(text, asking)
  if (questions.size > REMEMBERED) questions.delete(questions.keys().next().value!)
  return asking
}

/** Waits as long as a reader should. The question goes on: it is known when somebody asks it again. */
async function within(server: EmbeddingsConnection, asking: Promise<Float32Array | undefined>) {
  const late = Symbol()
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, server.answerWithin, late)
  })
  const vector = await Promise.race([asking, patience])
  clearTimeout(timer)
  if (vector !== late) return vector
  failed(server, `no answer within ${server.answerWithin} ms`)
  return undefined
}

function failed(server: EmbeddingsConnection, problem: string) {
  if (server.circuit.answers) log.warn({ problem }, 'the embeddings server is of no use: words alone answer')
  server.circuit.failed(now())
}
