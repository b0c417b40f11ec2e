import { eq, gt, inArray, type SQL } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { categories } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import type { Filters } from '#app/search/engine.ts'
import { knownVectors } from '#app/search/meaning/known-vectors.server.ts'
import { cosine, signsOf, unitVector } from '#app/search/meaning/vectors.ts'
import { LEAST_ALIKE } from '#app/search/ranking-rules.ts'
import { searchMeanings } from '#app/search/schema.server.ts'

/** Of a hundred that are judged, so many may be there for their meaning alone; the words' best have the other places. */
const SHARE_BY_MEANING = 0.3
/** So many times more are looked at when the rows have a say in it that the signs know nothing of. */
const MORE_TO_FILTER = 6

type Bounds = { filters?: Filters | undefined; where?: SQL | undefined; exclude?: number | undefined; most: number }

/**
 * What is to be judged when the words' candidates, the best first, are joined by the nearest in meaning; and how alike
 * each is to what was asked, from 0 (as any thread is) to 1.
 */
export async function foundByMeaning(
  reader: Actor | 'anybody',
  vector: Float32Array,
  byWords: number[],
  { filters = {}, where, exclude, most }: Bounds,
) {
  const known = await knownVectors()
  if (known?.dimensions !== vector.length) return undefined
  const wanted = Math.ceil(most * SHARE_BY_MEANING) * (where ? MORE_TO_FILTER : 1)
  const near = known.index.nearest(signsOf(vector), wanted, await categoriesOf(reader, filters))
  const nearest = near.ids.filter((id) => id !== exclude)
  const alike = await likenessOf([...new Set([...nearest, ...byWords])], vector, near.usual)
  const worded = new Set(byWords)
  const meant = nearest.filter((id) => !worded.has(id) && (alike.get(id) ?? 0) >= LEAST_ALIKE)
  return { ids: [...byWords.slice(0, Math.max(most - meant.length, most >> 1)), ...meant], alike }
}

/** Which categories this reader may find something in. */
async function categoriesOf(reader: Actor | 'anybody', { categoryIds = [] }: Filters) {
  const kept = reader === 'anybody' ? new Set<number>() : await keptFrom(reader)
  return (id: number) => !kept.has(id) && categoryIds.every((list) => list.includes(id))
}

async function keptFrom(reader: Actor) {
  const rows = await db
    .select({ id: categories.id })
    .from(categories)
    .where(gt(categories.seenFrom, standingOf(reader)))
  return new Set(rows.map(({ id }) => id))
}

/** How alike each of these threads is to a vector, beyond what is usual: models differ in how alike any two texts are. */
async function likenessOf(ids: number[], vector: Float32Array, usual: number) {
  const rows = await db
    .select({ id: searchMeanings.threadId, numbers: searchMeanings.numbers })
    .from(searchMeanings)
    .where(inArray(searchMeanings.threadId, ids))
  return new Map(
    rows.map(({ id, numbers }) => [id, numbers ? Math.max(0, (likeness(vector, numbers) - usual) / (1 - usual)) : 0]),
  )
}

/** To its title and to all of it, half each. */
function likeness(vector: Float32Array, numbers: Buffer) {
  if (numbers.length !== vector.length * 2) return 0
  const bytes = new Int8Array(numbers.buffer, numbers.byteOffset, numbers.length)
  return (cosine(vector, bytes.subarray(0, vector.length)) + cosine(vector, bytes.subarray(vector.length))) / 2
}

/** The vector of a thread's title, where it was read by the model in use. */
export async function titleVector(threadId: number) {
  const known = await knownVectors()
  const [row] = known
    ? await db
        .select({ model: searchMeanings.model, numbers: searchMeanings.numbers })
        .from(searchMeanings)
        .where(eq(searchMeanings.threadId, threadId))
    : []
  if (!row?.numbers || row.numbers.length !== known!.dimensions * 2 || row.model !== known!.model) return undefined
  return unitVector(new Int8Array(row.numbers.buffer, row.numbers.byteOffset, known!.dimensions))
}
