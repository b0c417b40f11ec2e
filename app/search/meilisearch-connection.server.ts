// The Meilisearch server of this process, when there is one. The browser never speaks to it.
import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { Circuit } from '#app/search/circuit.ts'

export type MeilisearchAt = {
  url: string
  key?: string | undefined
  /** The name of the index; others beside it begin so. */
  index: string
  /** In milliseconds. */
  answerWithin?: number
}

/** A reader waits no longer: the database answers as well. */
const ANSWER_WITHIN = 250
/** Changes may take a while. */
const CHANGES_WITHIN = 10_000
const ALIVE_WITHIN = 2000

/** What the server may be asked for with the key that we use: nothing about other people's indexes. */
const ACTIONS = ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get']

export class MeilisearchConnection {
  readonly index: string
  readonly answerWithin: number
  readonly circuit = new Circuit()
  readonly #at: MeilisearchAt
  #client: Promise<Meilisearch> | undefined

  constructor(at: MeilisearchAt) {
    this.index = at.index
    this.answerWithin = at.answerWithin ?? ANSWER_WITHIN
    this.#at = at
  }

  /** Speaks to the server with a key for our indexes only; asks for one first when the key that was given can do everything. */
  client() {
    this.#client ??= clientFor(this.#at).catch((problem) => {
      this.#client = undefined
      throw problem
    })
    return this.#client
  }

  /** Throws when it does not answer at all: asked before it is given work that could wait for long. */
  async ping() {
    const signal = AbortSignal.timeout(ALIVE_WITHIN)
    const client = await unlessAborted(this.client(), signal)
    await client.httpRequest.get({ path: 'health', extraRequestInit: { signal } })
  }

  /** The key that we made for ourselves may be gone: the next one who asks makes another. */
  forgetKey() {
    this.#client = undefined
  }
}

let connection: MeilisearchConnection | undefined

/** Lets this process use the server from now on. */
export function connectMeilisearch(at: MeilisearchAt) {
  connection = new MeilisearchConnection(at)
  return connection
}

/** Back to the database alone. */
export function disconnectMeilisearch() {
  connection = undefined
}

/** The server, if this installation has one. */
export const meilisearch = () => connection

async function clientFor({ url, key, index }: MeilisearchAt) {
  const given = new Meilisearch({ host: url, ...(key && { apiKey: key }), timeout: CHANGES_WITHIN })
  const scoped = key && (await scopedKey(given, index))
  return scoped ? new Meilisearch({ host: url, apiKey: scoped, timeout: CHANGES_WITHIN }) : given
}

/** The key for our indexes, made once; none when the key that was given may make no keys: then it is such a one itself. */
async function scopedKey(client: Meilisearch, index: string) {
  const name = `Wijzer: ${index}`
  try {
    const { results } = await client.getKeys({ limit: 1000 })
    const known = results.find((key) => key.name === name && key.indexes.includes(`${index}*`))
    const key = known ?? (await client.createKey({ name, actions: ACTIONS, indexes: [`${index}*`], expiresAt: null }))
    return key.key
  } catch (problem) {
    if (isRefusal(problem, 'invalid_api_key')) return undefined
    throw problem
  }
}

/** Waits no longer than a signal allows. */
export const unlessAborted = <Value>(promise: Promise<Value>, signal: AbortSignal) =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
  ])

/** What went wrong, in a line: errors of the client hold the whole request. */
export const saidBy = (problem: unknown) =>
  [problem, (problem as Error).cause].flatMap((each) => (each instanceof Error ? each.message : [])).join(': ')

/** Whether the server answered, and this is what it had against it. */
export const isRefusal = (problem: unknown, code: 'invalid_api_key' | 'index_not_found' | 'task_not_found') =>
  problem instanceof MeilisearchApiError && problem.cause?.code === code
