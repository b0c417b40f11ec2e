// The embeddings server of this process, when the operator named one: any that speaks `POST /v1/embeddings`.
import { SECOND } from '#app/platform/time.ts'
import { Circuit } from '#app/search/circuit.ts'
import { NoVectors, readReply } from '#app/search/meaning/read-reply.ts'

export type EmbeddingsAt = {
  /** Where to post to. */
  url: string
  model: string
  key?: string | undefined
  /** How many milliseconds a reader waits for the model. */
  answerWithin?: number
}

/** A reader waits no longer: words find as well without. */
const ANSWER_WITHIN = 150
/** A model that has to be loaded first takes a while. */
const WORK_WITHIN = 20 * SECOND
/** No reply to what we ask at once is larger. */
const LARGEST_REPLY = 32 * 1024 * 1024

/** Why there are no vectors, as administrators are told. */
export type Problem = 'away' | 'slow' | 'refused' | 'garbage' | 'length'

export class EmbeddingsFailed extends Error {
  readonly problem: Problem
  /** The status that the server answered with. */
  readonly status: number | null

  constructor(problem: Problem, message: string, status: number | null = null) {
    super(message)
    this.problem = problem
    this.status = status
  }
}

export class EmbeddingsConnection {
  readonly model: string
  readonly answerWithin: number
  /** Whether readers' questions are worth asking. */
  readonly circuit = new Circuit()
  /** Whether threads are worth sending; each vain try keeps the worker from other work, so pauses get longer. */
  readonly sending = new Circuit({ failures: 1, pause: 30 * SECOND, longest: 300 * SECOND })
  /** Threads sent at once: as many as take about a second. */
  atOnce = 4
  /** Questions that the model is at. */
  asked = 0
  readonly #at: EmbeddingsAt

  constructor(at: EmbeddingsAt) {
    this.#at = at
    this.model = at.model
    this.answerWithin = at.answerWithin ?? ANSWER_WITHIN
  }

  /** The host that texts are sent to, with its port. */
  get host() {
    return new URL(this.#at.url).host
  }

  /** A vector for each text, all of one length. Throws `EmbeddingsFailed`. */
  async embed(texts: string[]): Promise<Float32Array[]> {
    const signal = AbortSignal.timeout(WORK_WITHIN)
    const { url, model, key } = this.#at
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input: texts }),
        redirect: 'manual',
        signal,
      })
      if (!response.ok) {
        await response.body?.cancel()
        throw new EmbeddingsFailed('refused', `it answered ${response.status}`, response.status || null)
      }
      return readReply(await bodyOf(response), texts.length)
    } catch (problem) {
      if (problem instanceof EmbeddingsFailed) throw problem
      if (problem instanceof NoVectors) throw new EmbeddingsFailed('garbage', problem.message)
      if (signal.aborted) throw new EmbeddingsFailed('slow', `no answer within ${WORK_WITHIN / SECOND} s`)
      throw new EmbeddingsFailed('away', saidBy(problem))
    }
  }
}

async function bodyOf(response: Response) {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > LARGEST_REPLY) throw new NoVectors('a reply that is too large')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** The code of what went wrong on the way: messages may hold addresses with more in them. */
const saidBy = (problem: unknown) =>
  String(((problem as Error).cause as { code?: string } | undefined)?.code ?? (problem as Error).name)

let connection: EmbeddingsConnection | undefined

/** Lets this process use the server from now on. */
export function connectEmbeddings(at: EmbeddingsAt) {
  connection = new EmbeddingsConnection(at)
  return connection
}

/** Back to words alone. */
export function disconnectEmbeddings() {
  connection = undefined
}

/** The server, if this installation has one. */
export const embeddings = () => connection
