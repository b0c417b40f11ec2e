import { eq } from 'drizzle-orm'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'
import { ANALYSIS_VERSION } from '#app/search/analysis.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { relateFrom } from '#app/search/relate-threads.server.ts'

const NAME = 'analysis'

/**
 * After an update that reads words another way, writes every document anew, and relates the threads; old ones are found by their old words
 * meanwhile. Starts again when it is cut off: what is written already is only read.
 */
export const renewIndex = defineJob<null>('search.renew-index', async () => {
  const [known] = await db
    .select({ version: siteVersions.version })
    .from(siteVersions)
    .where(eq(siteVersions.name, NAME))
  if (known?.version === ANALYSIS_VERSION) return
  const documents = await reindexAll()
  await relateFrom(1)
  await rememberAnalysis()
  if (documents) log.info({ documents, analysisVersion: ANALYSIS_VERSION }, 'documents analysed anew')
})

/** Notes that the whole index is as the present analysis would write it. */
export async function rememberAnalysis() {
  const version = ANALYSIS_VERSION
  await transact(() =>
    db
      .insert(siteVersions)
      .values({ name: NAME, version })
      .onConflictDoUpdate({ target: siteVersions.name, set: { version } }),
  )
}
