import { eq, sql } from 'drizzle-orm'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'

const read = prepared('site_version', () =>
  db
    .select({ version: siteVersions.version })
    .from(siteVersions)
    .where(eq(siteVersions.name, sql.placeholder('name'))),
)

/** How often something has changed that many pages and processes keep in memory. The database counts. */
export const siteVersion = async (name: 'frame' | 'synonyms') => Number((await read({ name }))[0]?.version ?? 0)

/** Of what stands on every page: names, categories, settings. */
export const frameVersion = () => siteVersion('frame')
