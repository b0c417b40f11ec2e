// What is known of the model in the database: which one made the vectors, and how often they changed.
import { randomInt } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, prepared, transact } from '#app/platform/db/db.server.ts'
import type { EmbeddingsFailed } from '#app/search/meaning/embeddings-connection.server.ts'
import { searchModels } from '#app/search/schema.server.ts'

const NAME = 'embeddings'

const read = prepared('search_model', () =>
  db
    .select()
    .from(searchModels)
    .where(eq(searchModels.name, sql.placeholder('name'))),
)

export type ModelState = typeof searchModels.$inferSelect

/** What is known so far; nothing before the first vector or problem. */
export const readModel = async (): Promise<ModelState | undefined> => (await read({ name: NAME }))[0]

/** How a row says which model made its vectors; none for another model than the one that is used. */
export const modelKey = (state: Pick<ModelState, 'model' | 'dimensions'> | undefined, model: string) =>
  state?.model === model && state.dimensions ? `${state.model}/${state.dimensions}` : undefined

/** The count begins anywhere: that of another database, put in place of this one, is never the same. */
const someCount = () => randomInt(1, 2 ** 40)

type Changed = Partial<Omit<ModelState, 'name' | 'changes'>>

/** Keeps what is known from now on, in the open transaction. */
export const keepModel = (changed: Changed) =>
  db
    .insert(searchModels)
    .values({ name: NAME, changes: someCount(), ...changed })
    .onConflictDoUpdate({ target: searchModels.name, set: changed })

/**
 * So many numbers for changes, in the open transaction. Whoever takes some holds up others who want some until it ends:
 * so whoever reads on from a number misses none.
 */
export async function takeChanges(howMany: number) {
  const [row] = await db
    .insert(searchModels)
    .values({ name: NAME, changes: someCount() + howMany })
    .onConflictDoUpdate({ target: searchModels.name, set: { changes: sql`${searchModels.changes} + ${howMany}` } })
    .returning({ changes: searchModels.changes })
  const last = Number(row!.changes)
  return Array.from({ length: howMany }, (_, at) => last - howMany + 1 + at)
}

/** Keeps what went wrong for administrators to see; nothing when all is well again. */
export const keepProblem = (failed: EmbeddingsFailed | undefined) =>
  transact(async () => {
    await keepModel(
      failed
        ? { problem: failed.problem, status: failed.status, problemAt: now() }
        : { problem: null, status: null, problemAt: null },
    )
  })
