import { and, asc, eq, exists, gte, lt, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { listCategoriesWithCounts } from '#app/forum/categories.server.ts'
import { tags, threads, threadTags } from '#app/forum/schema.server.ts'
import { listedByNumber } from '#app/forum/visibility.server.ts'
import { type Place, sitemap, sitemapIndex } from '#app/found/sitemap.ts'
import { paths } from '#app/http/paths.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

/** So many numbers make a page: a thread never moves to another, and a page is one stretch of the primary key. */
const NUMBERS_PER_PAGE = 10_000
/** Read in steps, so that a page of the largest community keeps nobody waiting. */
const STEP = 2_000

/** The map's pages: those that hold anything. */
export async function readSitemapIndex(): Promise<string> {
  const pages = [
    'places',
    ...(await pagesOf('tags', nextTag)),
    ...(await pagesOf('threads', (from) => nextThread(from))),
  ]
  return sitemapIndex(pages.map((page) => ({ url: `${siteUrl()}/sitemaps/${page}.xml` })))
}

/** One page of the map by the end of its address, like `threads-3.xml`; throws `not-found`. */
export async function readSitemap(file: string): Promise<string> {
  const [, kind, number] = /^(places|tags|threads)(?:-(0|[1-9]\d{0,8}))?\.xml$/.exec(file) ?? []
  if (!kind || (kind === 'places') !== (number === undefined)) throw notFound()
  const from = Number(number) * NUMBERS_PER_PAGE
  const places =
    kind === 'places' ? await topPlaces() : kind === 'tags' ? await tagPlaces(from) : await threadPlaces(from)
  if (!places.length) throw notFound()
  return sitemap(places)
}

/** Jumps from one page that holds something to the next, however many numbers are unused between. */
async function pagesOf(kind: string, next: (from: number) => Promise<number | undefined>) {
  const pages: string[] = []
  for (let id = await next(0); id !== undefined; ) {
    const page = Math.floor(id / NUMBERS_PER_PAGE)
    pages.push(`${kind}-${page}`)
    id = await next((page + 1) * NUMBERS_PER_PAGE)
  }
  return pages
}

/** What a visitor may see and what is worth finding: as their lists show it. */
const findable = () => listedByNumber(null)

async function nextThread(from: number) {
  const [next] = await db
    .select({ id: threads.id })
    .from(threads)
    .where(and(gte(threads.id, from), findable()))
    .orderBy(asc(threads.id))
    .limit(1)
  return next?.id
}

const used = () =>
  exists(
    db
      .select({ id: threads.id })
      .from(threadTags)
      .innerJoin(threads, eq(threads.id, threadTags.threadId))
      .where(and(eq(threadTags.tagId, tags.id), findable())),
  )

async function nextTag(from: number) {
  const [next] = await db
    .select({ id: tags.id })
    .from(tags)
    .where(and(gte(tags.id, from), used()))
    .orderBy(asc(tags.id))
    .limit(1)
  return next?.id
}

/** The home page, and the categories that hold anything. */
async function topPlaces(): Promise<Place[]> {
  const categories = (await listCategoriesWithCounts(null)).filter((category) => category.threadCount > 0)
  return [paths.home(), ...categories.map((category) => paths.category(category.slug))].map((path) => ({
    url: siteUrl() + path,
  }))
}

const within = (id: SQLiteColumn, from: number): SQL[] => [gte(id, from), lt(id, from + NUMBERS_PER_PAGE)]

async function tagPlaces(from: number): Promise<Place[]> {
  const rows = await db
    .select({ name: tags.name })
    .from(tags)
    .where(and(...within(tags.id, from), used()))
    .orderBy(asc(tags.id))
  return rows.map(({ name }) => ({ url: siteUrl() + paths.tag(name) }))
}

async function threadPlaces(from: number): Promise<Place[]> {
  const places: Place[] = []
  for (let start = from; start < from + NUMBERS_PER_PAGE; start += STEP) {
    const rows = await db
      .select({ id: threads.id, slug: threads.slug, changedAt: threads.lastActivityAt })
      .from(threads)
      .where(and(gte(threads.id, start), lt(threads.id, start + STEP), findable()))
      .orderBy(asc(threads.id))
    for (const { changedAt, ...thread } of rows) places.push({ url: siteUrl() + paths.thread(thread), changedAt })
  }
  return places
}
