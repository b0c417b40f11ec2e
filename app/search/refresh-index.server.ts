import { setTimeout as pause } from 'node:timers/promises'
import { and, asc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { indexedAmong } from '#app/forum/visibility.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { documentsOf } from '#app/search/documents.server.ts'
import { searchEngine } from '#app/search/engines.server.ts'
import { embedLater } from '#app/search/meaning/embed-threads.server.ts'
import { forgetMeanings } from '#app/search/meaning/thread-meanings.server.ts'
import { forgetRelated } from '#app/search/related-threads.server.ts'
import { searchDocuments } from '#app/search/schema.server.ts'
import { sendLater } from '#app/search/send-documents.server.ts'
import { forgetDocuments, knownDocuments, storeDocuments } from '#app/search/stored-documents.server.ts'
import { recountWords } from '#app/search/word-counts.server.ts'

/** Threads written in one go, so that the write lock is held for some milliseconds only. */
const BATCH = 10
const ATTEMPTS = 5

/** What is done, in the same transaction, for threads that came into the index or have another title. */
type Also = { whenNew?: (threadIds: number[]) => Promise<void> }

/** Brings the index into agreement with these threads: what readers cannot see leaves it. Safe to repeat. */
export async function refreshIndex(threadIds: number[], also: Also = {}) {
  for (let from = 0; from < threadIds.length; from += BATCH) {
    const startedAt = performance.now()
    await indexBatch(threadIds.slice(from, from + BATCH), also)
    // As long a rest as the work took: others who want to write, also in other processes, get their turn.
    if (from + BATCH < threadIds.length) await pause(performance.now() - startedAt)
  }
}

/**
 * Texts are analysed before the transaction, which only checks that the threads are still what was read, and writes.
 * Those that changed meanwhile are read again.
 */
async function indexBatch(threadIds: number[], { whenNew }: Also) {
  let waiting = [...new Set(threadIds)].sort((a, b) => a - b)
  for (let attempt = 1; waiting.length && attempt <= ATTEMPTS; attempt++) {
    const read = await documentsOf(waiting)
    const made = new Map(read.map((each) => [each.document.id, each]))
    waiting = await transact(
      async () => {
        const rows = await forUpdate(
          db
            .select({ id: threads.id, version: threads.version })
            .from(threads)
            .where(indexedAmong(waiting))
            .orderBy(asc(threads.id)),
        )
        const versions = new Map(rows.map((row) => [row.id, row.version]))
        const current = read.filter(({ document, version }) => versions.get(document.id) === version)
        const fresh = await write(current)
        if (fresh.length) await whenNew?.(fresh)
        await forget(waiting.filter((id) => !versions.has(id)))
        return rows.filter((row) => made.get(row.id)?.version !== row.version).map((row) => row.id)
        // The job that is doing it ends after it: taken back together, they are done again.
      },
      { again: true },
    )
  }
  if (waiting.length) throw new Error(`Threads ${waiting.join(', ')} keep changing while they are indexed`)
}

async function write(read: Awaited<ReturnType<typeof documentsOf>>) {
  const documents = read.map(({ document }) => document)
  const known = await knownDocuments(documents.map((document) => document.id))
  const changed = documents.filter((document) => known.get(document.id)?.checksum !== document.checksum)
  await recountWords(
    changed.flatMap(({ id }) => known.get(id) ?? []),
    changed,
    new Map(read.flatMap(({ written }) => [...written])),
  )
  await storeDocuments(changed)
  await searchEngine.put(changed)
  await sendLater(changed.map(({ id }) => id))
  await embedLater(changed.map(({ id }) => id))
  return changed.filter((document) => known.get(document.id)?.title !== document.title).map(({ id }) => id)
}

async function forget(ids: number[]) {
  const known = await knownDocuments(ids)
  await recountWords([...known.values()], [])
  await forgetDocuments(ids)
  await searchEngine.remove(ids)
  await sendLater([...known.keys()])
  await forgetMeanings(ids)
}

/** Brings the whole index into agreement with the threads; unchanged ones are not written. Says how many it went through. */
export async function reindexAll({ onProgress = (_done: number) => {} } = {}) {
  const done = await refreshIndexWhere(undefined, onProgress)
  await forgetOrphans()
  return done
}

/** The same for all threads that fit a condition. */
export async function refreshIndexWhere(condition: SQL | undefined, onProgress = (_done: number) => {}) {
  let done = 0
  for (let last = 0; ; ) {
    const rows = await db
      .select({ id: threads.id })
      .from(threads)
      .where(and(gt(threads.id, last), condition))
      .orderBy(asc(threads.id))
      .limit(BATCH * 10)
    if (!rows.length) return done
    await refreshIndex(rows.map((row) => row.id))
    last = rows.at(-1)!.id
    done += rows.length
    onProgress(done)
  }
}

/** Documents whose thread is gone altogether. */
async function forgetOrphans() {
  for (;;) {
    const rows = await db
      .select({ id: searchDocuments.threadId })
      .from(searchDocuments)
      .leftJoin(threads, eq(threads.id, searchDocuments.threadId))
      .where(isNull(threads.id))
      .limit(BATCH)
    if (!rows.length) return
    const ids = rows.map((row) => row.id)
    await transact(async () => {
      await forget(ids)
      await forgetRelated(ids)
    })
  }
}
