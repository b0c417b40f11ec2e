// The signs of all vectors in the memory of this process, kept in step with the table by the number of its changes.
import { setImmediate as letOthers } from 'node:timers/promises'
import { asc, gt } from 'drizzle-orm'
import { db } from '#app/platform/db/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { type EmbeddingsConnection, embeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { modelKey, readModel } from '#app/search/meaning/model-state.server.ts'
import { KEPT, SignIndex } from '#app/search/meaning/sign-index.ts'
import { wordsFor } from '#app/search/meaning/vectors.ts'
import { searchMeanings } from '#app/search/schema.server.ts'

const ROWS_AT_ONCE = 1000
/** What so few changes take is read while the reader waits; more beside the work. */
const READ_AT_ONCE = 1000

type Kept = {
  server: EmbeddingsConnection
  model: string
  dimensions: number
  index: SignIndex
  /** The last change that was read. */
  change: number
  reading: Promise<void> | undefined
}
let kept: Kept | undefined

/** All vectors of the model in use, as far as they are read; none when there is no model, or nothing was embedded yet. */
export async function knownVectors(): Promise<Pick<Kept, 'index' | 'dimensions' | 'model'> | undefined> {
  const server = embeddings()
  const state = server && (await readModel())
  const model = server && modelKey(state, server.model)
  if (!state || !model) return undefined
  const dimensions = state.dimensions!
  if (kept?.server !== server || kept.model !== model || kept.change > state.changes)
    kept = { server, model, dimensions, index: new SignIndex(dimensions), change: -1, reading: undefined }
  if (kept.change !== state.changes) await catchUp(kept, state.changes)
  return kept
}

async function catchUp(from: Kept, changes: number) {
  const few = from.change >= 0 && changes - from.change <= READ_AT_ONCE
  from.reading ??= readOn(from, changes).finally(() => {
    from.reading = undefined
  })
  if (few) await from.reading
  else from.reading.catch((problem) => log.error({ err: problem }, 'the vectors of threads could not be read'))
}

/** Has them ready: whoever searches before that finds by words, and by what is read so far. */
export async function warmMeaning() {
  await knownVectors()
  await kept?.reading
}

/** Reads on from the last change that is known, some at a time: others have their turn meanwhile. */
async function readOn(from: Kept, changes: number) {
  const length = wordsFor(from.dimensions) * KEPT
  for (;;) {
    const rows = await db
      .select({
        id: searchMeanings.threadId,
        change: searchMeanings.change,
        categoryId: searchMeanings.categoryId,
        model: searchMeanings.model,
        signs: searchMeanings.signs,
      })
      .from(searchMeanings)
      .where(gt(searchMeanings.change, from.change))
      .orderBy(asc(searchMeanings.change))
      .limit(ROWS_AT_ONCE)
    for (const { id, categoryId, model, signs } of rows)
      if (model === from.model && signs?.length === length * Uint32Array.BYTES_PER_ELEMENT)
        from.index.put(id, categoryId ?? 0, numbersIn(signs))
      else from.index.remove(id)
    if (rows.length < ROWS_AT_ONCE) {
      from.change = Math.max(changes, rows.at(-1)?.change ?? 0)
      return
    }
    from.change = rows.at(-1)!.change!
    await letOthers()
  }
}

/** A row's bytes may begin anywhere in memory; numbers of 32 bits may not. */
const numbersIn = (bytes: Uint8Array) => new Uint32Array(Uint8Array.from(bytes).buffer)
