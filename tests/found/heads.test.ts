import type { MetaDescriptor } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { readTranslation } from '#app/forum/read-translation.server.ts'
import { threadLinks, threads } from '#app/forum/schema.server.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { threadHead } from '#app/found/thread-head.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'

/** A head as its reader sees it: links by what they are for, the rest by name. */
function read(head: MetaDescriptor[]) {
  const all = head as Record<string, string>[]
  const named = (name: string) => all.find((tag) => (tag.name ?? tag.property) === name)?.content
  return {
    title: all.find((tag) => tag.title && !tag.rel)?.title,
    canonical: all.find((tag) => tag.rel === 'canonical')?.href?.replace(siteUrl(), ''),
    feed: all.find((tag) => tag.type === 'application/atom+xml')?.href?.replace(siteUrl(), ''),
    languages: all.filter((tag) => tag.hrefLang).map((tag) => [tag.hrefLang, tag.href!.replace(siteUrl(), '')]),
    named,
    structured: all.filter((tag) => 'script:ld+json' in tag).length,
  }
}

async function headOf(threadId: number, { after = null as string | null, signedIn = false } = {}) {
  const reader = signedIn ? await aMember() : null
  const view = await readThread(reader, { threadId })
  return read(await threadHead({ view, translation: await readTranslation(reader, threadId), after, signedIn }))
}

describe('the head of a question', () => {
  test('begins with what solved it, and with the question as long as nothing has', async () => {
    const thread = await aThread({ title: 'How do I export?', body: 'I have **looked** everywhere.' })
    expect((await headOf(thread.id)).named('description')).toBe('I have looked everywhere.')
    const answer = await anAnswer({ to: thread, body: 'Choose export. '.repeat(30) })
    await acceptAnswer(thread.by, { answerId: answer.id })
    const head = await headOf(thread.id)
    expect(head.title).toBe('How do I export?')
    expect(head.named('description')).toMatch(/^Choose export\. .{100,150}…$/)
    expect(head.named('robots')).toBe(undefined)
    expect(head.canonical).toBe(`/t/${thread.id}/${thread.slug}`)
    expect(head.feed).toBe(`/t/${thread.id}/feed.atom`)
    expect(head.named('og:image')).toMatch(/\/cards\/t-\d+-[\w-]{10}\.png$/)
    expect([head.structured, (await headOf(thread.id, { signedIn: true })).structured]).toEqual([2, 0])
  })

  test('keeps later parts of it, and what is unlisted, out of search engines', async () => {
    const thread = await aThread()
    const later = await headOf(thread.id, { after: '1.2' })
    expect(later.named('robots')).toBe('noindex, follow')
    expect(later.canonical).toBe(`/t/${thread.id}/${thread.slug}?after=1.2`)
    await transact(async () => {
      await db.update(threads).set({ unlistedAt: now() }).where(eq(threads.id, thread.id))
    })
    const unlisted = await headOf(thread.id)
    expect(unlisted.named('robots')).toBe('noindex, follow')
    expect(unlisted.feed).toBe(undefined)
    expect(unlisted.named('og:image')).toContain('/cards/site-')
  })

  test('names the same question in the other language, each the other, as long as visitors find both', async () => {
    const nl = await aThread({ title: 'Hoe exporteer ik mijn contacten?', lang: 'nl' })
    const en = await aThread({ title: 'How do I export my contacts?', lang: 'en' })
    await transact(async () => {
      const link = (threadId: number, targetId: number) => ({
        threadId,
        targetId,
        kind: 'translation' as const,
        at: now(),
      })
      await db.insert(threadLinks).values([link(nl.id, en.id), link(en.id, nl.id)])
    })
    const [dutch, english] = [`/t/${nl.id}/${nl.slug}`, `/t/${en.id}/${en.slug}`]
    expect((await headOf(nl.id)).languages).toEqual([
      ['nl', dutch],
      ['en', english],
      ['x-default', dutch],
    ])
    expect((await headOf(en.id)).languages).toEqual([
      ['en', english],
      ['nl', dutch],
      ['x-default', dutch],
    ])
    await transact(async () => {
      await db.update(threads).set({ unlistedAt: now() }).where(eq(threads.id, en.id))
    })
    expect((await headOf(nl.id)).languages).toEqual([])
  })
})

test.each([
  ['the first page of a list', '/c/roaming', true, { canonical: '/c/roaming', robots: undefined }],
  [
    'with a parameter that is none of ours',
    '/c/roaming?utm_source=x',
    true,
    { canonical: '/c/roaming', robots: undefined },
  ],
  ['a later page', '/c/roaming?after=1.2', true, { canonical: '/c/roaming?after=1.2', robots: 'noindex, follow' }],
  ['a choice', '/c/roaming?show=solved&x=1', true, { canonical: '/c/roaming?show=solved', robots: 'noindex, follow' }],
  ['a list with nothing on it', '/c/roaming', false, { canonical: '/c/roaming', robots: 'noindex, follow' }],
])('search engines and %s', async (_, address, filled, { canonical, robots }) => {
  const url = new URL(siteUrl() + address)
  const head = read(
    await listHead({ title: 'Roaming', description: '', path: '/c/roaming', url, language: 'nl', filled, feed: true }),
  )
  expect([head.canonical, head.named('robots'), head.feed]).toEqual([canonical, robots, '/c/roaming/feed.atom'])
})
