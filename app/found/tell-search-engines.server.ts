// https://www.indexnow.org/documentation
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { categories, threads } from '#app/forum/schema.server.ts'
import { toldThreads } from '#app/found/schema.server.ts'
import { paths } from '#app/http/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

/** IndexNow takes 10,000; fewer make an update that stays short. */
const MOST = 1000
const PATIENCE_MS = 10_000

type Engines = { key: string; url: string }

/** Tells search engines what is due, if the operator wants it. */
export const tellSearchEngines = defineJob<null>('found.tell-search-engines', async () => {
  const { INDEXNOW_KEY: key, INDEXNOW_URL: url } = env
  if (!key) return
  const { more } = await tellDueThreads({ key, url })
  if (more) await transact(() => enqueue(tellSearchEngines, null))
})

/** Sends the addresses of threads that changed; throws when they are not taken, and then they stay due. */
export async function tellDueThreads(engines: Engines) {
  const moment = now()
  const due = await dueThreads(moment)
  const told = due.filter(isToTell)
  if (told.length) await send(engines, told)
  await settle(moment, { told, rest: due.filter((thread) => !told.includes(thread)) })
  return { more: due.length === MOST }
}

const dueThreads = (moment: number) =>
  db
    .select({
      id: threads.id,
      slug: threads.slug,
      hiddenAt: threads.hiddenAt,
      unlistedAt: threads.unlistedAt,
      seenFrom: categories.seenFrom,
      toldAt: toldThreads.toldAt,
    })
    .from(toldThreads)
    .innerJoin(threads, eq(threads.id, toldThreads.threadId))
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(lte(toldThreads.dueAt, moment))
    .orderBy(asc(toldThreads.dueAt), asc(toldThreads.threadId))
    .limit(MOST)

type Due = Awaited<ReturnType<typeof dueThreads>>[number]

/**
 * What is public, what was removed from the public, and what they were told before: then they find that it is gone. An
 * address that was never public is nobody's business, not even that it is not.
 */
const isToTell = ({ unlistedAt, seenFrom, toldAt }: Due) => toldAt !== null || (!unlistedAt && seenFrom === 0)

async function send({ key, url }: Engines, told: Due[]) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(siteUrl()).host,
      key,
      keyLocation: `${siteUrl()}/${key}.txt`,
      urlList: told.map((thread) => siteUrl() + paths.thread(thread)),
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`IndexNow answered ${response.status}`)
}

async function settle(moment: number, { told, rest }: { told: Due[]; rest: Due[] }) {
  const of = (some: Due[]) =>
    and(
      inArray(
        toldThreads.threadId,
        some.map(({ id }) => id),
      ),
      lte(toldThreads.dueAt, moment),
    )
  await transact(async () => {
    if (told.length) await db.update(toldThreads).set({ toldAt: moment, dueAt: null }).where(of(told))
    if (rest.length) await db.update(toldThreads).set({ dueAt: null }).where(of(rest))
  })
}
