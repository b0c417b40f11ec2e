import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { threadActs, threadLinks, threads } from '#app/forum/schema.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'
import { relatedThreads } from '#app/search/schema.server.ts'

const readSite = prepared('page_versions_site', () =>
  db.select({ name: siteVersions.name, version: siteVersions.version }).from(siteVersions),
)

const other = alias(threads, 'other')

/** The sum of the versions of threads that a page names: it moves when any of them does. */
const sumOver = (table: typeof threadLinks | typeof relatedThreads) =>
  sql<number>`coalesce((select sum(${other.version}) from ${table} join ${threads} ${sql.raw('as other')} on ${other.id} = ${table.targetId} where ${table.threadId} = ${threads.id}), 0)`

const readOwn = prepared('page_versions_thread', () =>
  db
    .select({
      own: threads.version,
      related: sumOver(relatedThreads),
      linked: sumOver(threadLinks),
      // Lines in the thread and "a duplicate of" name other threads and categories.
      told: sql<number>`case when ${threads.duplicateOfId} is not null or exists (select 1 from ${threadActs} where ${threadActs.threadId} = ${threads.id}) then 1 else 0 end`,
    })
    .from(threads)
    .where(eq(threads.id, sql.placeholder('threadId'))),
)

/**
 * Up to when what a page shows is as it was: as long as this text is the same, so is the page, but for the telling of
 * time. A thread's page follows the thread and those it names; all others follow everything that is written.
 */
export async function pageVersion(threadId: number | null): Promise<string> {
  const [site, thread] = await Promise.all([readSite({}), threadId === null ? [] : readOwn({ threadId })])
  const versions = Object.fromEntries(site.map(({ name, version }) => [name, version]))
  const [own] = thread
  return own && Number(own.told) === 0
    ? `${versions.frame} ${own.own} ${own.related} ${own.linked}`
    : `${versions.frame} ${versions.content}`
}
