import { parseFeed } from '@rowanmanning/feed-parser'
import { eq } from 'drizzle-orm'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { DELETED_NAME } from '#app/accounts/deleted-member.ts'
import { members } from '#app/accounts/schema.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { posts } from '#app/forum/schema.server.ts'
import { readCategoryFeed, readSiteFeed, readTagFeed, readThreadFeed } from '#app/found/feeds.server.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { HOUR } from '#app/platform/time.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'
import { CANARY, threadsKeptFromVisitors } from './kept-from-visitors.ts'

/** A feed as a reader sees it; throws when it is not well-formed. */
function opened(feed: Awaited<ReturnType<typeof readTagFeed>>) {
  if ('moved' in feed) throw new Error(`The feed is at ${feed.moved}`)
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (problem) => {
    throw problem
  })
  parser.write(feed.body).close()
  return parseFeed(feed.body)
}

describe('feeds', () => {
  test('of the community, a category and a label: the newest questions, newest first', async () => {
    const category = await aCategory({ name: 'Roaming', slug: 'roaming' })
    const first = await aThread({ title: 'First', categoryId: category.id, tags: ['esim'], at: now() - 3000 })
    const second = await aThread({ title: 'Second', categoryId: category.id, at: now() - 2000 })
    const other = await aCategory()
    const third = await aThread({ title: 'Third', categoryId: other.id, tags: ['esim'], at: now() - 1000 })
    const titles = (feed: Awaited<ReturnType<typeof readTagFeed>>) => opened(feed).items.map((item) => item.title)
    expect(titles(await readSiteFeed())).toEqual(['Third', 'Second', 'First'])
    expect(titles(await readCategoryFeed('roaming'))).toEqual(['Second', 'First'])
    expect(titles(await readTagFeed('esim'))).toEqual(['Third', 'First'])
    const feed = opened(await readCategoryFeed('roaming'))
    expect(feed).toMatchObject({
      title: 'Roaming',
      url: `${siteUrl()}/c/roaming`,
      self: `${siteUrl()}/c/roaming/feed.atom`,
    })
    expect(feed.items[1]).toMatchObject({
      id: `${siteUrl()}/t/${first.id}`,
      url: `${siteUrl()}/t/${first.id}/first`,
      authors: [{ name: first.by.name, url: `${siteUrl()}/people/${first.by.id}` }],
      categories: [{ term: 'Roaming' }, { term: 'esim' }],
    })
    expect([second.id, third.id].every(Number.isInteger)).toBe(true)
  })

  test('hold thirty entries at most, and are feeds while there is nothing', async () => {
    await aCategory({ slug: 'empty' })
    expect(opened(await readCategoryFeed('empty')).items).toEqual([])
    for (let i = 0; i < 35; i++) await aThread({ at: now() - i })
    expect(opened(await readSiteFeed()).items).toHaveLength(30)
  })

  test('of a question: its answers, with the text as it is shown and complete addresses', async () => {
    const thread = await aThread({ title: 'How do I export my contacts?' })
    const body =
      'See [the list](/tags/esim), or <b>that</b> ]]> one.\n\n```html\n<script>alert(1)</script> ]]> ]]>\n```'
    const answer = await anAnswer({ to: thread, body })
    const feed = opened(await readThreadFeed(thread.id))
    expect(feed.title).toContain('How do I export my contacts?')
    expect(feed.items).toHaveLength(1)
    const [item] = feed.items
    expect(item).toMatchObject({
      id: `${siteUrl()}/t/${thread.id}#answer-${answer.id}`,
      url: `${siteUrl()}/t/${thread.id}/${thread.slug}#answer-${answer.id}`,
    })
    expect(item!.content).toContain(`href="${siteUrl()}/tags/esim"`)
    expect(item!.content).toContain('<b>that</b> ]]> one.')
    expect(item!.content).not.toContain('<script')
  })

  test('say when something last changed: a question by its edits, not by its answers', async () => {
    const asked = now() - 5 * HOUR
    const category = await aCategory()
    const thread = await aThread({ at: asked, categoryId: category.id })
    await anAnswer({ to: thread, at: asked + HOUR })
    expect(opened(await readSiteFeed()).items[0]!.updated?.getTime()).toBe(asked)
    advanceClock(HOUR)
    await editPost(thread.by, {
      postId: thread.questionId,
      body: 'I have looked everywhere for it, twice.',
      question: { title: 'How do I export all my contacts?', category: category.id, tags: [] },
    })
    const feed = await readSiteFeed()
    expect(opened(feed).items[0]).toMatchObject({
      id: `${siteUrl()}/t/${thread.id}`,
      title: 'How do I export all my contacts?',
    })
    const [question] = await db.select({ at: posts.editedAt }).from(posts).where(eq(posts.id, thread.questionId))
    expect(feed.modifiedAt).toBe(question!.at)
  })

  test('show what visitors may see and nothing else', async () => {
    const kept = await threadsKeptFromVisitors(['esim'])
    for (const feed of [await readSiteFeed(), await readTagFeed('esim'), await readThreadFeed(kept.open.id)]) {
      expect(JSON.stringify(feed)).not.toContain(CANARY)
      expect(JSON.stringify(feed)).toContain('What everybody may read')
    }
    expect(await readThreadFeed(kept.merged.id)).toEqual({ moved: `/t/${kept.open.id}/feed.atom` })
    for (const thread of [kept.removed, kept.unlisted, kept.restricted])
      await expect(readThreadFeed(thread.id)).rejects.toThrow(Declined)
    await expect(readCategoryFeed(kept.category.slug)).rejects.toThrow(Declined)
  })

  test('stay feeds whatever people write', async () => {
    const hostile = `<script>alert(1)</script> ]]> &amp; &#0; "quoted" 'so' \u0007\u0000 \uFFFE עברית 🙂`
    const by = await aMember({ name: `Eve <b>&amp; "x"` })
    const category = await aCategory({ name: `<b>Roaming</b> &amp; "more"`, slug: 'hostile' })
    const thread = await aThread({
      by,
      title: hostile.replace('\u0000', ''),
      body: hostile.replace('\u0000', ''),
      categoryId: category.id,
    })
    await anAnswer({ to: thread, by, body: `${hostile.replace('\u0000', '')}\n\n<img src=x onerror=alert(1)>` })
    const feed = opened(await readCategoryFeed('hostile'))
    // Readers are forgiving and decode twice; the document is right.
    expect(feed.title).toBe('<b>Roaming</b> & "more"')
    expect(JSON.stringify(await readCategoryFeed('hostile'))).toContain('&lt;b&gt;Roaming&lt;/b&gt; &amp;amp; ')
    expect(feed.items[0]!.title).toContain('<script>alert(1)</script> ]]> &amp; &#0;')
    expect(feed.items[0]!.authors[0]!.name).toBe('Eve <b>& "x"')
    const answers = opened(await readThreadFeed(thread.id))
    expect(answers.title).toContain('<script>alert(1)</script> ]]> & ')
    expect(answers.items[0]!.content).not.toContain('<img')
  })

  test('name nobody who left', async () => {
    const thread = await aThread()
    await transact(async () => {
      await db.update(members).set({ name: DELETED_NAME }).where(eq(members.id, thread.by.id))
    })
    const [item] = opened(await readSiteFeed()).items
    expect(item!.authors).toEqual([expect.objectContaining({ name: 'verwijderd lid', url: null })])
  })

  test('of a label asked for by another word lead to where it is', async () => {
    await aThread({ tags: ['esim'] })
    expect(await readTagFeed('ESIM')).toEqual({ moved: '/tags/esim/feed.atom' })
  })
})
