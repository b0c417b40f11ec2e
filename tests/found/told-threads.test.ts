import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { threads } from '#app/forum/schema.server.ts'
import { noteChangedThread } from '#app/found/note-changed-thread.server.ts'
import { toldThreads } from '#app/found/schema.server.ts'
import { tellDueThreads } from '#app/found/tell-search-engines.server.ts'
import { advanceClock, now, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { jobs } from '#app/platform/schema.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { HOUR, MINUTE } from '#app/platform/time.ts'
import { aThread } from '../factories.ts'
import { CANARY, threadsKeptFromVisitors } from './kept-from-visitors.ts'

const KEY = 'a-key-of-the-tests'
const asked: { host: string; key: string; keyLocation: string; urlList: string[] }[] = []
let status = 200
const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  if (status === 200) asked.push(JSON.parse(Buffer.concat(parts).toString()))
  response.writeHead(status).end('thank you')
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  status = 200
  setClock(Date.parse('2026-03-01T12:00:00Z'))
})

const tell = () =>
  tellDueThreads({ key: KEY, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow` })

/** As when a fact of this thread was recorded. */
async function changed(...ids: number[]) {
  await drain()
  await transact(async () => {
    for (const threadId of ids) await enqueue(noteChangedThread, { threadId })
  })
  await drain()
}

const planned = async () =>
  (await db.select().from(jobs).where(eq(jobs.name, 'found.tell-search-engines'))).map((job) => job.runAt - now())

const addresses = (...made: { id: number; slug: string }[]) =>
  made.map(({ id, slug }) => `${siteUrl()}/t/${id}/${slug}`)

describe('search engines that want to be told', () => {
  test('hear of all that changed within a minute at once, and of nothing else', async () => {
    const first = await aThread({ title: 'The first question' })
    const second = await aThread({ title: 'The second question' })
    await aThread({ title: 'Nothing changed here' })
    await changed(first.id)
    advanceClock(20_000)
    await changed(second.id, first.id)
    expect(await planned()).toEqual([40_000])
    await tell()
    expect(asked).toEqual([])
    advanceClock(40_000)
    await tell()
    expect(asked).toEqual([
      { host: 'community.test', key: KEY, keyLocation: `${siteUrl()}/${KEY}.txt`, urlList: addresses(first, second) },
    ])
    await tell()
    expect(asked).toHaveLength(1)
  })

  test('hear of a thread once an hour at most, and then of what it has become', async () => {
    const thread = await aThread()
    await changed(thread.id)
    advanceClock(MINUTE)
    await tell()
    advanceClock(5 * MINUTE)
    await changed(thread.id)
    advanceClock(5 * MINUTE)
    await changed(thread.id)
    expect(await planned()).toEqual([50 * MINUTE])
    await tell()
    expect(asked).toHaveLength(1)
    advanceClock(50 * MINUTE)
    await tell()
    expect(asked).toHaveLength(2)
  })

  test('hear that a question was removed', async () => {
    const thread = await aThread()
    await hidePost(thread.by, { postId: thread.questionId })
    await changed(thread.id)
    advanceClock(MINUTE)
    await tell()
    expect(asked[0]!.urlList).toEqual(addresses(thread))
  })

  test('never hear of what was never public, but are told that something is no longer', async () => {
    const { restricted, unlisted, open, category } = await threadsKeptFromVisitors()
    await changed(restricted.id, unlisted.id, open.id)
    advanceClock(MINUTE)
    await tell()
    expect(JSON.stringify(asked)).not.toContain(CANARY)
    expect(asked[0]!.urlList).toEqual(addresses(open))
    await transact(async () => {
      await db.update(threads).set({ categoryId: category.id }).where(eq(threads.id, open.id))
    })
    await changed(open.id)
    advanceClock(HOUR)
    await tell()
    expect(asked[1]!.urlList).toEqual(addresses(open))
  })

  test('that do not answer are asked again, with what came meanwhile', async () => {
    const first = await aThread()
    const second = await aThread()
    await changed(first.id)
    advanceClock(MINUTE)
    status = 503
    await expect(tell()).rejects.toThrow('503')
    await changed(second.id)
    status = 200
    await tell()
    expect(asked.map(({ urlList }) => urlList)).toEqual([addresses(first, second)])
    expect((await db.select().from(toldThreads)).map(({ dueAt }) => dueAt)).toEqual([null, null])
  })

  test('are not told anything where the operator has not asked for it', async () => {
    await aThread()
    await drain()
    expect(await db.select().from(toldThreads)).toEqual([])
  })
})
