import { setTimeout as pause } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import { isRefusal, type MeilisearchConnection } from '#app/search/meilisearch-connection.server.ts'
import { done } from '#app/search/meilisearch-engine.server.ts'
import { differs, INDEX_SETTINGS } from '#app/search/meilisearch-settings.server.ts'

const SWAPPED_WITHIN = 60_000
const LOOK_AGAIN = 50

/** Makes an index with our settings, or gives an older one these settings. Says whether it is new, and so empty. */
export async function prepareIndex(client: Meilisearch, index: string) {
  try {
    if (differs(await client.index(index).getSettings())) await done(client.index(index).updateSettings(INDEX_SETTINGS))
    return { isNew: false }
  } catch (problem) {
    if (!isRefusal(problem, 'index_not_found')) throw problem
  }
  await done(client.createIndex(index, { primaryKey: 'id' }))
  await done(client.index(index).updateSettings(INDEX_SETTINGS))
  return { isNew: true }
}

/** Puts an index in the place of the live one, in one moment, and deletes the one that was. */
export async function takeTheirPlace(connection: MeilisearchConnection, index: string) {
  const client = await connection.client()
  const { createdAt } = await client.getRawIndex(index)
  await client.swapIndexes([{ indexes: [connection.index, index], rename: false }])
  // A key for our indexes may not look at a task of two: the dates, which change places too, tell when it is done.
  const giveUpAt = performance.now() + SWAPPED_WITHIN
  while (String((await client.getRawIndex(connection.index)).createdAt) !== String(createdAt)) {
    if (performance.now() > giveUpAt) throw new Error(`Meilisearch did not put ${index} in the place of the old index`)
    await pause(LOOK_AGAIN)
  }
  await done(client.deleteIndex(index))
}

/** A name that no index has, after those of earlier rebuilds, which were broken off and are deleted. */
export async function freshIndex(connection: MeilisearchConnection) {
  const client = await connection.client()
  const { results } = await client.getRawIndexes({ limit: 1000 })
  const older = results
    .map(({ uid }) => ({ uid, number: Number(uid.slice(connection.index.length + 1)) }))
    .filter(({ uid, number }) => uid.startsWith(`${connection.index}_`) && Number.isInteger(number))
  for (const { uid } of older) await done(client.deleteIndex(uid))
  const name = `${connection.index}_${Math.max(0, ...older.map(({ number }) => number)) + 1}`
  await prepareIndex(client, name)
  return name
}
