import { join } from 'node:path'
import { isEmptyCommunity } from '#app/demo/is-empty-community.server.ts'
import { replayErasures } from '#app/own/delete-account.server.ts'
import { openDatabase } from '#app/platform/db/db.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { readSiteFrom } from '#app/platform/site.server.ts'
import { connectEmbeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { connectMeilisearch } from '#app/search/meilisearch-connection.server.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'
import { subscribeAll } from '#app/subscriptions.server.ts'

/** Opens and migrates the database that the settings name and makes the subscriptions known. For server and scripts. */
export async function openData() {
  await openDatabase(env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: join(env.DATA_DIR, 'wijzer.db') })
  const { ran, backup } = await migrate({ dataFolder: env.DATA_DIR })
  if (backup) log.info({ backup }, 'copied the database before migrating')
  if (ran) log.info({ migrations: ran }, 'migrated the database')
  if (env.meili) connectMeilisearch(env.meili)
  if (env.embeddings) connectEmbeddings(env.embeddings)
  subscribeAll()
  readSiteFrom(readSettings)
}

/** The same; whoever left and came back with a backup leaves again; and the demo community where it is wanted and nothing else is there yet. */
export async function openSite() {
  await openData()
  const again = await replayErasures()
  if (again) log.info({ accounts: again }, 'deleted accounts again that a backup had brought back')
  if (!env.demo || !(await isEmptyCommunity())) return { demo: env.demo }
  const { loadDemo } = await import('#app/demo/load-demo.server.ts')
  await loadDemo()
  return { demo: true }
}
