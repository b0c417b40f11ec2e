// Whether Meilisearch knows what the database knows: looked at often by number, now and then document by document.
import { eq, inArray } from 'drizzle-orm'
import type { Meilisearch } from 'meilisearch'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { type MeilisearchConnection, meilisearch } from '#app/search/meilisearch-connection.server.ts'
import { meilisearchEngine } from '#app/search/meilisearch-engine.server.ts'
import { prepareIndex } from '#app/search/meilisearch-index.server.ts'
import { searchChecks, searchDocuments, searchUnsent } from '#app/search/schema.server.ts'
import { sendDocuments, sentChecksum, whileItAnswers } from '#app/search/send-documents.server.ts'
import { documentIds, noteAllUnsent, noteUnsent, unsentSoFar } from '#app/search/unsent-documents.server.ts'

const ROWS_AT_ONCE = 1000

/** What was wrong with an index, apart from what was on its way. */
export type Check = { documents: number; missing: number; different: number; extra: number }

/** Sees to it that the index is there, has our settings and as many documents as the database, and that what waits is sent. */
export const keepMeilisearch = defineJob<null>('search.keep-meilisearch', async () => {
  const server = meilisearch()
  if (!server) return
  await whileItAnswers(server, async () => {
    const { isNew } = await prepareIndex(await server.client(), server.index)
    if (isNew) await noteAllUnsent()
    const { waiting } = await unsentSoFar(1)
    if (waiting) await transact(() => enqueue(sendDocuments, null))
    else if ((await meilisearchEngine(server).documents()) !== (await countRows(searchDocuments)))
      await checkAndRepair(server)
  })
})

/** Compares every document, has repaired what differs, and keeps the outcome. */
export const checkMeilisearch = defineJob<null>('search.check-meilisearch', async () => {
  const server = meilisearch()
  if (!server) return
  await whileItAnswers(server, async () => {
    const { isNew } = await prepareIndex(await server.client(), server.index)
    if (isNew) await noteAllUnsent()
    await checkAndRepair(server)
  })
})

/** The outcome of the last comparison. */
export async function lastCheck() {
  const [row] = await db.select().from(searchChecks).where(eq(searchChecks.engine, 'meilisearch'))
  return row
}

async function checkAndRepair(server: MeilisearchConnection) {
  const found = await compareIndex(await server.client(), server.index)
  const check = { ...found, checkedAt: now() }
  await transact(async () => {
    await db
      .insert(searchChecks)
      .values({ engine: 'meilisearch', ...check })
      .onConflictDoUpdate({ target: searchChecks.engine, set: check })
    await enqueue(sendDocuments, null)
  })
  if (found.missing + found.different + found.extra)
    log.warn(found, 'Meilisearch differed from the database: repairing')
}

/** Compares an index with the database, a range of numbers at a time, and notes as unsent what differs. */
export async function compareIndex(client: Meilisearch, index: string): Promise<Check> {
  const check: Check = { documents: 0, missing: 0, different: 0, extra: 0 }
  for (let after = 0; ; ) {
    const ids = await documentIds(after, ROWS_AT_ONCE)
    const last = ids.length < ROWS_AT_ONCE ? undefined : ids.at(-1)!
    const there = await checksumsThere(client, index, after, last)
    const here = await checksumsHere(ids)
    const onTheirWay = await waitingAmong([...new Set([...here.keys(), ...there.keys()])])
    const wrong = (id: number) => !onTheirWay.has(id) && here.get(id) !== there.get(id)
    const missing = [...here.keys()].filter((id) => wrong(id) && !there.has(id))
    const different = [...here.keys()].filter((id) => wrong(id) && there.has(id))
    const extra = [...there.keys()].filter((id) => wrong(id) && !here.has(id))
    if (missing.length + different.length + extra.length)
      await transact(() => noteUnsent([...missing, ...different, ...extra]))
    check.documents += here.size
    check.missing += missing.length
    check.different += different.length
    check.extra += extra.length
    if (last === undefined) return check
    after = last
  }
}

/** What the server has after one number and up to another. */
async function checksumsThere(client: Meilisearch, index: string, after: number, last: number | undefined) {
  const filter = `id > ${after}${last === undefined ? '' : ` AND id <= ${last}`}`
  const found = new Map<number, string>()
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const { results } = await client
      .index<{ id: number; checksum: string }>(index)
      .getDocuments({ fields: ['id', 'checksum'], filter, limit: ROWS_AT_ONCE, offset })
    for (const { id, checksum } of results) found.set(id, checksum)
    if (results.length < ROWS_AT_ONCE) return found
  }
}

async function checksumsHere(ids: number[]) {
  if (!ids.length) return new Map<number, string>()
  const rows = await db
    .select({ id: searchDocuments.threadId, checksum: searchDocuments.checksum })
    .from(searchDocuments)
    .where(inArray(searchDocuments.threadId, ids))
  return new Map(rows.map(({ id, checksum }) => [id, sentChecksum(checksum)]))
}

async function waitingAmong(ids: number[]) {
  const waiting = new Set<number>()
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await db
      .select({ id: searchUnsent.threadId })
      .from(searchUnsent)
      .where(inArray(searchUnsent.threadId, ids.slice(from, from + ROWS_AT_ONCE)))
    for (const { id } of rows) waiting.add(id)
  }
  return waiting
}
