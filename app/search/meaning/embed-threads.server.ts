// The way of threads to the model: what is noted as waiting is read as it is now, sent, and kept.
import { inArray } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { defineJob, enqueue, type Job } from '#app/platform/jobs.server.ts'
import { SECOND } from '#app/platform/time.ts'
import { askForVectors, type Embedded, whileItAnswers } from '#app/search/meaning/ask-for-vectors.server.ts'
import { type EmbeddingsConnection, embeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { keepModel, modelKey, readModel } from '#app/search/meaning/model-state.server.ts'
import { type ToEmbed, textsToEmbed } from '#app/search/meaning/texts-to-embed.server.ts'
import {
  keepMeanings,
  type Meaning,
  noteUnembedded,
  readUnembedded,
  unembeddedSoFar,
  writeMeanings,
} from '#app/search/meaning/thread-meanings.server.ts'
import { relateFrom, relateThreads } from '#app/search/relate-threads.server.ts'
import { searchDocuments, searchMeanings } from '#app/search/schema.server.ts'

/** Requests should take about so long: then other work has its turn, and readers' questions have theirs at the model. */
const A_WHILE = SECOND
const MOST_AT_ONCE = 16
/** When more than so many wait, threads are related when all are done, and not one by one. */
const MANY = 100

/** Embeds some of what waits. While the server is away nothing is lost and nothing fails: it waits, and is tried again. */
export const embedThreads: Job<null> = defineJob('search.embed-threads', async () => {
  const server = embeddings()
  if (!server) return
  await whileItAnswers(server, async () => {
    const more = await embedSome(server)
    // The rest comes after the work that is waiting already.
    if (more) await transact(() => enqueue(embedThreads, null))
  })
})

/** Notes threads that changed, and has them embedded; in the open transaction. */
export async function embedLater(threadIds: number[]) {
  if (!embeddings() || !threadIds.length) return
  await noteUnembedded(threadIds)
  await enqueue(embedThreads, null)
}

/** Says whether more wait. */
async function embedSome(server: EmbeddingsConnection) {
  const ids = await readUnembedded(server.atOnce)
  if (!ids.length) return false
  const many = (await unembeddedSoFar(MANY + 1)).waiting > MANY
  const known = modelKey(await readModel(), server.model)
  const read = await textsToEmbed(ids)
  const same = new Set(known ? await meaningTheSame(read, known) : [])
  const changed = read.filter(({ id }) => !same.has(id))
  const startedAt = performance.now()
  const { vectors, model } = await askForVectors(server, changed, known)
  paceBy(server, performance.now() - startedAt, changed.length)
  await transact(() => keep(read, same, { vectors, model }, many), { again: true })
  const { waiting } = await unembeddedSoFar(1)
  if (!waiting && (await readModel())?.relate) {
    await transact(() => keepModel({ relate: false }).then(() => undefined))
    await relateFrom(1)
  }
  return waiting > 0
}

/** The threads whose texts are what they were when this model read them. */
async function meaningTheSame(read: ToEmbed[], model: string) {
  if (!read.length) return []
  const rows = await db
    .select({ id: searchMeanings.threadId, texts: searchMeanings.texts, model: searchMeanings.model })
    .from(searchMeanings)
    .where(
      inArray(
        searchMeanings.threadId,
        read.map(({ id }) => id),
      ),
    )
  const texts = new Map(read.map((each) => [each.id, each.texts]))
  return rows.filter((row) => row.model === model && row.texts === texts.get(row.id)).map(({ id }) => id)
}

/** Keeps what was read, unless the thread was indexed anew meanwhile or is gone: then it waits, or is forgotten. */
async function keep(read: ToEmbed[], same: Set<number>, { vectors, model }: Embedded, many: boolean) {
  const rows = await forUpdate(
    db
      .select({ id: searchDocuments.threadId, checksum: searchDocuments.checksum })
      .from(searchDocuments)
      .where(
        inArray(
          searchDocuments.threadId,
          read.map(({ id }) => id),
        ),
      ),
  )
  const present = new Map(rows.map((row) => [row.id, row.checksum]))
  const current = read.filter(({ id, document }) => present.get(id) === document)
  await keepMeanings(current.filter(({ id }) => same.has(id)))
  const fresh = current.filter(({ id }) => !same.has(id))
  await writeMeanings(
    fresh.map(({ id, categoryId, document, texts }): Meaning => {
      const made = vectors.get(id)
      return { id, categoryId, document, texts, model, ...(made && { vectors: made }) }
    }),
  )
  if (many) await keepModel({ relate: true })
  else if (fresh.length) await enqueue(relateThreads, { threadIds: fresh.map(({ id }) => id) })
}

/** As many at once as take about a second. */
function paceBy(server: EmbeddingsConnection, took: number, threads: number) {
  if (took > A_WHILE * 2) server.atOnce = Math.max(1, server.atOnce >> 1)
  else if (took < A_WHILE / 2 && threads === server.atOnce) server.atOnce = Math.min(MOST_AT_ONCE, server.atOnce * 2)
}
