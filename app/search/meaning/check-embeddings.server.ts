// Whether everything in the index was read by the model in use; what was not is noted.
import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { idRanges } from '#app/platform/db/id-ranges.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { recogniseModel, whileItAnswers } from '#app/search/meaning/ask-for-vectors.server.ts'
import { embedThreads } from '#app/search/meaning/embed-threads.server.ts'
import { embeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { modelKey, readModel } from '#app/search/meaning/model-state.server.ts'
import { noteUnembedded, readUnembedded } from '#app/search/meaning/thread-meanings.server.ts'
import { searchDocuments, searchMeanings } from '#app/search/schema.server.ts'

/** Goes on with what waits, after a crash or when the server was away; and looks what is the matter when readers had no answer. */
export const keepEmbeddings = defineJob<null>('search.keep-embeddings', async () => {
  const server = embeddings()
  if (!server) return
  const waits = (await readUnembedded(1)).length > 0
  if (waits) await transact(() => enqueue(embedThreads, null))
  else if (!server.circuit.answers) await transact(() => enqueue(checkEmbeddings, null))
})

/** Notes every thread that the model in use has not read as it is now: after a start, another model, or a while without one. */
export const checkEmbeddings = defineJob<null>('search.check-embeddings', async () => {
  const server = embeddings()
  if (!server) return
  await whileItAnswers(server, async () => {
    await noteUnread(await recogniseModel(server, modelKey(await readModel(), server.model)))
    await transact(() => enqueue(embedThreads, null))
  })
})

async function noteUnread(model: string) {
  for await (const range of idRanges(searchDocuments, searchDocuments.threadId)) {
    const rows = await db
      .select({ id: searchDocuments.threadId })
      .from(searchDocuments)
      .leftJoin(searchMeanings, eq(searchMeanings.threadId, searchDocuments.threadId))
      .where(
        and(
          range,
          or(
            isNull(searchMeanings.document),
            ne(searchMeanings.document, searchDocuments.checksum),
            isNull(searchMeanings.model),
            ne(searchMeanings.model, model),
          ),
        ),
      )
    if (rows.length) await transact(() => noteUnembedded(rows.map(({ id }) => id)))
  }
}
