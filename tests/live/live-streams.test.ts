import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { members, sessions } from '#app/accounts/schema.server.ts'
import { startSession } from '#app/accounts/sessions.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { MOST_PER_ADDRESS, MOST_STREAMS } from '#app/http/node/live-streams.server.ts'
import type { News } from '#app/live/news.ts'
import { latestFact, MOST_NEWS, NEWS_AGE } from '#app/live/read-news.server.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { record } from '#app/platform/events.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'
import { liveServer } from './listen.ts'

let site: Awaited<ReturnType<typeof liveServer>>
beforeEach(async () => {
  site = await liveServer()
})
afterEach(() => site.close())

/** Listens, and has heard the greeting. */
async function aListener(query?: string, headers?: Record<string, string>) {
  const stream = await site.listen(query, headers)
  const hello = await stream.next()
  return { ...stream, hello: hello!.data as { reader: number | null; latest: number } }
}

async function signedIn(memberId: number) {
  const line = await startSession(memberId, { secure: false })
  return { cookie: line.split(';')[0]! }
}

const newsIn = async (stream: { next: () => Promise<{ data: unknown } | undefined> }) =>
  (await stream.next())!.data as News

test('who listens hears of a question and of its answer, in numbers only', async () => {
  const stream = await aListener()
  expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(stream.response.headers.get('cache-control')).toBe('no-store')
  expect(stream.hello.reader).toBeNull()

  const category = await aCategory()
  const thread = await aThread({ title: 'Een geheim', categoryId: category.id, tags: ['esim'], lang: 'nl' })
  const asked = await newsIn(stream)
  expect(asked).toEqual({
    id: await latestFact(),
    kind: 'question',
    thread: thread.id,
    post: null,
    category: category.id,
    tags: [expect.any(Number)],
    lang: 'nl',
  })
  const answer = await anAnswer({ to: thread })
  expect(await newsIn(stream)).toMatchObject({ kind: 'answer', thread: thread.id, post: answer.id })
})

test('what another process writes is heard too', async () => {
  const thread = await aThread()
  const stream = await aListener()
  // Past our own bookkeeping: nobody in this process is told of the commit.
  await transact(async () => {
    await db
      .insert(events)
      .values({ name: 'forum.question-asked', at: now(), actorId: null, facts: { threadId: thread.id } })
  })
  expect(await newsIn(stream)).toMatchObject({ kind: 'question', thread: thread.id })
})

test('nobody hears of what they did themselves, or of votes', async () => {
  const me = await aMember()
  const stream = await aListener('', await signedIn(me.id))
  expect(stream.hello.reader).toBe(me.id)
  const mine = await aThread({ by: me })
  await transact(() => record('forum.voted', { threadId: mine.id, postId: mine.questionId, value: 1 }))
  const other = await aThread()
  expect(await newsIn(stream)).toMatchObject({ thread: other.id })
})

test('what somebody may not see, they do not hear of', async () => {
  const kept = await aCategory()
  await transact(async () => {
    await db.update(categories).set({ seenFrom: 2 }).where(eq(categories.id, kept.id))
  })
  const [visitor, member, ambassador, moderator] = await Promise.all([
    aListener(),
    aListener('', await signedIn((await aMember()).id)),
    aListener('', await signedIn((await aMember({ role: 'ambassador' })).id)),
    aListener('', await signedIn((await aMember({ role: 'moderator' })).id)),
  ])
  const canary = await aThread({ categoryId: kept.id })
  const open = await aThread({ categoryId: (await aCategory()).id })

  expect(await newsIn(visitor)).toMatchObject({ thread: open.id })
  expect(await newsIn(member)).toMatchObject({ thread: open.id })
  expect(await newsIn(ambassador)).toMatchObject({ thread: canary.id })
  expect(await newsIn(moderator)).toMatchObject({ thread: canary.id })
  // Nor when they come back for what they missed.
  const again = await aListener(`?last=${visitor.hello.latest}`)
  expect(await newsIn(again)).toMatchObject({ thread: open.id })
})

test('whose role is taken away hears no more of what it showed', async () => {
  const kept = await aCategory()
  await transact(async () => {
    await db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, kept.id))
  })
  const moderator = await aMember({ role: 'moderator' })
  const stream = await aListener('', await signedIn(moderator.id))
  await transact(async () => {
    await db.update(members).set({ role: 'member' }).where(eq(members.id, moderator.id))
  })
  await aThread({ categoryId: kept.id })
  const open = await aThread({ categoryId: (await aCategory()).id })
  expect(await newsIn(stream)).toMatchObject({ thread: open.id })
})

test('of removed and unlisted threads and answers nobody hears', async () => {
  const stream = await aListener()
  const moderator = await aMember({ role: 'moderator' })
  const before = await latestFact()
  const hidden = await aThread()
  const unlisted = await aThread()
  const shown = await aThread()
  const gone = await anAnswer({ to: shown })
  await anAnswer({ to: unlisted })
  await hidePost(moderator, { postId: hidden.questionId })
  await hidePost(moderator, { postId: gone.id })
  await transact(async () => {
    await db.update(threads).set({ unlistedAt: now() }).where(eq(threads.id, unlisted.id))
  })
  stream.leave()

  const back = await aListener(`?last=${before}`)
  expect(await newsIn(back)).toMatchObject({ thread: shown.id, kind: 'question' })
  const next = await aThread()
  expect(await newsIn(back)).toMatchObject({ thread: next.id })
})

test('who comes back hears what they missed, once', async () => {
  const stream = await aListener()
  const first = await aThread()
  expect(await newsIn(stream)).toMatchObject({ thread: first.id })
  const last = await latestFact()
  stream.leave()
  const second = await aThread()

  const back = await aListener('', { 'last-event-id': String(last) })
  expect(await newsIn(back)).toMatchObject({ thread: second.id })
  const third = await aThread()
  expect(await newsIn(back)).toMatchObject({ thread: third.id })
})

test('who was away too long is told so, and a page that is older than that begins with now', async () => {
  await aThread()
  advanceClock(NEWS_AGE + 1000)
  await aThread()
  const back = await aListener('?last=0')
  expect((await back.next())!.event).toBe('missed')
  const page = await aListener('?since=0')
  const next = await aThread()
  expect(await newsIn(page)).toMatchObject({ thread: next.id })
})

test('more than can be told one by one counts as away too long', async () => {
  const thread = await aThread()
  await transact(async () => {
    for (let i = 0; i <= MOST_NEWS; i++)
      await record('forum.voted', { threadId: thread.id, postId: thread.questionId, value: 1 })
  })
  const back = await aListener('?last=0')
  expect((await back.next())!.event).toBe('missed')
})

test('a session that ends ends its stream', async () => {
  const me = await aMember()
  const kept = await aCategory()
  await transact(async () => {
    await db.update(categories).set({ seenFrom: 1 }).where(eq(categories.id, kept.id))
  })
  const stream = await aListener('', await signedIn(me.id))
  await transact(async () => {
    await db.delete(sessions).where(eq(sessions.memberId, me.id))
  })
  await aThread({ categoryId: kept.id })
  expect(await stream.next()).toBeUndefined()
})

test('another site cannot listen with a visitor’s cookies', async () => {
  for (const headers of [
    { origin: 'http://evil.test' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[])
    expect((await site.listen('', headers)).response.status).toBe(403)
  expect(site.live.count()).toBe(0)
})

test('an address has so many streams, and a process', async () => {
  const from = (ip: number) => site.listen('', { 'x-test-ip': `10.0.0.${ip}` })
  const streams = await Promise.all(Array.from({ length: MOST_PER_ADDRESS }, () => from(1)))
  const refused = await from(1)
  expect(refused.response.status).toBe(503)
  expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0)
  for (let ip = 2; site.live.count() < MOST_STREAMS; ip++)
    await Promise.all(Array.from({ length: MOST_PER_ADDRESS }, () => from(ip)))
  expect((await from(99)).response.status).toBe(503)
  streams[0]!.leave()
  await expect.poll(() => site.live.count()).toBe(MOST_STREAMS - 1)
  expect((await from(99)).response.status).toBe(200)
})

test.each(['?last=x', '?last=-1', '?since=1e9', '?last=99999999999999999999', '?since=%00', '?x'])(
  'a strange question (%s) is answered from now on',
  async (query) => {
    const stream = await aListener(query)
    const thread = await aThread()
    expect(await newsIn(stream)).toMatchObject({ thread: thread.id })
  },
)

test('a stream that is ended while it begins is one all the same', async () => {
  const begun = site.listen()
  while (!site.live.count()) await new Promise((resolve) => setImmediate(resolve))
  await site.live.stop()

  const { response } = await begun
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
})
