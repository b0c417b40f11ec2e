// `npm run reindex`: everything that is found by is made anew, while the site goes on.

import { asc, gt } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { countRows, forUpdate } from '#app/platform/db/sql.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { compareIndex } from '#app/search/check-meilisearch.server.ts'
import { searchEngine } from '#app/search/engines.server.ts'
import { meilisearch } from '#app/search/meilisearch-connection.server.ts'
import { meilisearchEngine } from '#app/search/meilisearch-engine.server.ts'
import { freshIndex, prepareIndex, takeTheirPlace } from '#app/search/meilisearch-index.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { searchDocuments } from '#app/search/schema.server.ts'
import { documentsToSend, sendDocuments } from '#app/search/send-documents.server.ts'
import { documentIds } from '#app/search/unsent-documents.server.ts'

/** Documents written in one go, so that the write lock is held for some milliseconds only. */
const BATCH = 25
const SENT_AT_ONCE = 1000

type Progress = (step: 'documents' | 'database' | 'meilisearch', done: number) => void

/** Makes every document again from its thread, then writes all of them into the engine of the database. Says how many. */
export async function rebuildDatabaseIndex(onProgress: Progress = () => {}) {
  await reindexAll({ onProgress: (done) => onProgress('documents', done) })
  const written = await writeAll(onProgress)
  // What the engine holds beyond the documents is known to nobody: then it begins from nothing.
  if ((await searchEngine.documents()) === (await countRows(searchDocuments))) return written
  await transact(() => searchEngine.clear())
  return writeAll(onProgress)
}

async function writeAll(onProgress: Progress) {
  let written = 0
  for (let after = 0; ; ) {
    const ids = await transact(() => writeSome(after), { again: true })
    if (!ids.length) return written
    after = ids.at(-1)!
    written += ids.length
    onProgress('database', written)
  }
}

/** Read and written in one transaction: what changes meanwhile is written after it. */
async function writeSome(after: number) {
  const rows = await forUpdate(
    db
      .select()
      .from(searchDocuments)
      .where(gt(searchDocuments.threadId, after))
      .orderBy(asc(searchDocuments.threadId))
      .limit(BATCH),
  )
  await searchEngine.put(rows.map(({ threadId, ...document }) => ({ ...document, id: threadId })))
  return rows.map((row) => row.threadId)
}

/**
 * Fills a new index beside the live one, which goes on answering, then lets it take its place. What changed meanwhile is
 * found by comparing, and sent. Says how many documents it holds; none when there is no Meilisearch.
 */
export async function rebuildMeilisearch(onProgress: Progress = () => {}) {
  const server = meilisearch()
  if (!server) return undefined
  const client = await server.client()
  await prepareIndex(client, server.index)
  const beside = await freshIndex(server)
  const engine = meilisearchEngine(server, { index: beside })
  let sent = 0
  for (let after = 0; ; ) {
    const ids = await documentIds(after, SENT_AT_ONCE)
    if (!ids.length) break
    await engine.put((await documentsToSend(ids)).documents)
    after = ids.at(-1)!
    sent += ids.length
    onProgress('meilisearch', sent)
  }
  await takeTheirPlace(server, beside)
  await compareIndex(client, server.index)
  await transact(() => enqueue(sendDocuments, null))
  return sent
}
