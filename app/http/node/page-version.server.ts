import { eq, sql } from 'drizzle-orm'
import { threads } from '#app/forum/schema.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'

const readSite = prepared('page_versions_site', () =>
  db.select({ name: siteVersions.name, version: siteVersions.version }).from(siteVersions),
)

/**
 * The sum of the versions of threads that a page names: it moves when any of them does. Written out, since columns stand
 * without their table in a query of one table, and inside would then mean others.
 */
const sumOver = (table: 'related_threads' | 'thread_links') =>
  sql<number>`coalesce((select sum(other.version) from ${sql.raw(table)} named join threads other on other.id = named.target_id where named.thread_id = threads.id), 0)`

const readOwn = prepared('page_versions_thread', () =>
  db
    .select({
      own: threads.version,
      related: sumOver('related_threads'),
      linked: sumOver('thread_links'),
      // Lines in the thread and "a duplicate of" name other threads and categories.
      told: sql<number>`case when ${threads.duplicateOfId} is not null or exists (select 1 from thread_acts acts where acts.thread_id = threads.id) then 1 else 0 end`,
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
