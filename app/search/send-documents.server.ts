// The way of documents to Meilisearch: what is noted as unsent is read as it is now, sent, and struck out.
import { inArray } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob, enqueue, type Job } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { analyse } from '#app/search/analysis.ts'
import {
  isRefusal,
  type MeilisearchConnection,
  meilisearch,
  saidBy,
} from '#app/search/meilisearch-connection.server.ts'
import { answered, meilisearchEngine, type SentDocument } from '#app/search/meilisearch-engine.server.ts'
import { prepareIndex } from '#app/search/meilisearch-index.server.ts'
import { knownDocuments } from '#app/search/stored-documents.server.ts'
import { noteAllUnsent, noteUnsent, readUnsent, strikeOut } from '#app/search/unsent-documents.server.ts'

/** Sent in one go; then other work has its turn. */
const BATCH = 1000
/** Part of the checksum that the server keeps: raised when documents are sent in another form. */
const FORM = 1

/** Sends what changed. While the server is away nothing is lost and nothing fails: it stays noted, and is tried again. */
export const sendDocuments: Job<null> = defineJob('search.send-documents', async () => {
  const server = meilisearch()
  if (server) await whileItAnswers(server, () => sendSome(server))
})

/** Notes documents that changed or went, and has them sent; in the open transaction. */
export async function sendLater(threadIds: number[]) {
  if (!meilisearch() || !threadIds.length) return
  await noteUnsent(threadIds)
  await enqueue(sendDocuments, null)
}

/**
 * Does what needs the server, unless it does not answer: that is noted for whoever searches, and no error of the job.
 * What the server has against a document or a setting is one.
 */
export async function whileItAnswers(server: MeilisearchConnection, work: () => Promise<void>) {
  if (!server.circuit.mayAsk(now())) return
  try {
    await server.ping()
    await work()
    server.circuit.succeeded()
  } catch (problem) {
    if (isRefusal(problem, 'invalid_api_key')) server.forgetKey()
    if (answered(problem)) throw problem
    server.circuit.failed(now())
    log.warn({ problem: saidBy(problem) }, 'Meilisearch does not answer: changes wait')
  }
}

async function sendSome(server: MeilisearchConnection) {
  const unsent = await readUnsent(BATCH)
  if (!unsent.length) return
  const { isNew } = await prepareIndex(await server.client(), server.index)
  if (isNew) await noteAllUnsent()
  const ids = unsent.map(({ threadId }) => threadId)
  const { documents, checksums } = await documentsToSend(ids)
  const engine = meilisearchEngine(server)
  await engine.put(documents)
  await engine.remove(ids.filter((id) => !checksums.has(id)))
  await strikeOut(unsent, checksums)
  // The rest comes after the work that is waiting already.
  if (isNew || unsent.length === BATCH) await transact(() => enqueue(sendDocuments, null))
}

/** Documents as they are sent, and the checksums of the database for them. */
export async function documentsToSend(ids: number[]) {
  const known = await knownDocuments(ids)
  const titles = known.size
    ? await db.select({ id: threads.id, title: threads.title }).from(threads).where(inArray(threads.id, ids))
    : []
  const written = new Map(
    titles.map(({ id, title }) => [
      id,
      analyse(title)
        .map(({ form }) => form)
        .join(' '),
    ]),
  )
  const documents = [...known.values()].map(
    ({ threadId, checksum, ...document }): SentDocument => ({
      ...document,
      id: threadId,
      checksum: sentChecksum(checksum),
      written: written.get(threadId) ?? '',
    }),
  )
  return { documents, checksums: new Map([...known].map(([id, { checksum }]) => [id, checksum])) }
}

/** How the server tells the states of a document. */
export const sentChecksum = (checksum: string) => `${FORM}.${checksum}`
