import { eq, sql } from 'drizzle-orm'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'

const read = prepared('site_version', () =>
  db
    .select({ version: siteVersions.version })
    .from(siteVersions)
    .where(eq(siteVersions.name, sql.placeholder('name'))),
)

/** How often what stands on every page has changed: names, categories, settings. The database counts. */
export const frameVersion = async () => Number((await read({ name: 'frame' }))[0]?.version ?? 0)
