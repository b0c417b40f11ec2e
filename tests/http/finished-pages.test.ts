import { beforeEach, describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { threadLinks } from '#app/forum/schema.server.ts'
import { finishedPages, type Made } from '#app/http/node/finished-pages.server.ts'
import { finishForAll } from '#app/http/node/send-finished.server.ts'
import { readingAddress } from '#app/http/reading-pages.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { relatedThreads } from '#app/search/schema.server.ts'
import { toldUntil } from '#app/ui/tell-time.ts'
import { anAnswer, aThread } from '../factories.ts'

let made: string[] = []
beforeEach(() => {
  made = []
})

const page =
  (text: string, change: Partial<Made> = {}) =>
  async () => {
    made.push(text)
    return finishForAll({
      status: 200,
      headers: new Headers({ 'Content-Type': 'text/html; charset=utf-8' }),
      body: Buffer.from(text),
      freshUntil: now() + 60_000,
      ...change,
    })
  }

describe('finished pages', () => {
  test('are made once, until what they show has changed', async () => {
    const pages = finishedPages({ maxBytes: 1e6 })
    const thread = await aThread()
    const asked = { key: 'nl /t/1', threadId: thread.id }
    await pages.read(asked, page('one'))
    await pages.read(asked, page('two'))
    expect(made).toEqual(['one'])
    const answer = await anAnswer({ to: thread })
    await pages.read(asked, page('three'))
    await acceptAnswer(thread.by, { answerId: answer.id })
    await pages.read(asked, page('four'))
    await pages.read(asked, page('five'))
    expect(made).toEqual(['one', 'three', 'four'])
  })

  test('of a thread stay when another one changes, and lists do not', async () => {
    const pages = finishedPages({ maxBytes: 1e6 })
    const thread = await aThread()
    await pages.read({ key: 'thread', threadId: thread.id }, page('thread'))
    await pages.read({ key: 'list', threadId: null }, page('list'))
    await aThread()
    await pages.read({ key: 'thread', threadId: thread.id }, page('thread again'))
    await pages.read({ key: 'list', threadId: null }, page('list again'))
    expect(made).toEqual(['thread', 'list', 'list again'])
  })

  test.each([
    [
      'related to it',
      (threadId: number, targetId: number) => db.insert(relatedThreads).values({ threadId, targetId, place: 1 }),
    ],
    [
      'mentioned in it',
      (threadId: number, targetId: number) =>
        db.insert(threadLinks).values({ threadId, targetId, kind: 'mention', at: now() }),
    ],
  ])('of a thread follow one that is %s', async (_, tie) => {
    const pages = finishedPages({ maxBytes: 1e6 })
    const [thread, named] = [await aThread(), await aThread()]
    await transact(async () => void (await tie(thread.id, named.id)))
    const asked = { key: 'nl /t/1', threadId: thread.id }
    await pages.read(asked, page('one'))
    await pages.read(asked, page('two'))
    await anAnswer({ to: named })
    await pages.read(asked, page('three'))
    expect(made).toEqual(['one', 'three'])
  })

  test('end when they would tell the time wrongly', async () => {
    const pages = finishedPages({ maxBytes: 1e6 })
    await pages.read({ key: 'a', threadId: null }, page('one'))
    advanceClock(61_000)
    await pages.read({ key: 'a', threadId: null }, page('two'))
    expect(made).toEqual(['one', 'two'])
  })

  test.each<[string, Partial<Made>]>([
    ['an error', { status: 404 }],
    ['a redirect', { status: 301 }],
    ['a cookie', { headers: new Headers({ 'Content-Type': 'text/html', 'Set-Cookie': 'a=b' }) }],
    [
      'something not to be stored',
      { headers: new Headers({ 'Content-Type': 'text/html', 'Cache-Control': 'no-store' }) },
    ],
    ['data', { headers: new Headers({ 'Content-Type': 'application/json' }) }],
  ])('%s is not kept', async (_, change) => {
    const pages = finishedPages({ maxBytes: 1e6 })
    expect(await pages.read({ key: 'a', threadId: null }, page('one', change))).toHaveProperty('otherwise')
    await pages.read({ key: 'a', threadId: null }, page('two', change))
    expect(made).toEqual(['one', 'two'])
    expect(pages.bytes()).toBe(0)
  })

  test('that many ask for at once are made once', async () => {
    const pages = finishedPages({ maxBytes: 1e6 })
    const read = () => pages.read({ key: 'a', threadId: null }, page('one'))
    const all = await Promise.all(Array.from({ length: 20 }, read))
    expect(made).toEqual(['one'])
    expect(new Set(all.map((one) => 'page' in one && one.page.etag)).size).toBe(1)
  })

  test('never take more memory than they may: the longest unused goes', async () => {
    const pages = finishedPages({ maxBytes: 3000 })
    const read = (key: string) => pages.read({ key, threadId: null }, page(key))
    for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'a']) await read(key)
    expect(pages.bytes()).toBeLessThanOrEqual(3000)
    for (let i = 0; i < 50; i++) await read(`page ${i}`)
    expect(pages.bytes()).toBeLessThanOrEqual(3000)
    expect(made.filter((key) => key === 'a')).toHaveLength(1)
  })
})

test.each([
  ['/t/7/slug?order=newest', '/t/7/slug?order=newest'],
  ['/?after=1.2&show=active', '/?show=active&after=1.2'],
  ['/search?q=wifi', null],
  ['/?utm_source=mail', null],
  ['/?show=active&show=solved', null],
  ['/t/7/slug.data', null],
  ['/t/07/slug', null],
  ['/ask', null],
  ['/sign-in', null],
])('%s is the page %s', (address, expected) => {
  const url = new URL(address, 'http://community.test')
  expect(readingAddress(url.pathname, url.searchParams)?.address ?? null).toBe(expected)
})

test('words for a moment are looked at again when they may have changed', () => {
  const at = 1_000_000
  expect(toldUntil(at, at)).toBe(at + 60_000)
  expect(toldUntil(at, at + 59 * 60_000)).toBe(at + 60 * 60_000)
  expect(toldUntil(at, at + 3 * 3_600_000 + 5)).toBe(at + 4 * 3_600_000)
})
