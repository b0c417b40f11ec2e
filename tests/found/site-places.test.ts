import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { threads } from '#app/forum/schema.server.ts'
import { readSitemap, readSitemapIndex } from '#app/found/site-places.server.ts'
import { sitemap, sitemapIndex } from '#app/found/sitemap.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { aCategory, anAnswer, aThread } from '../factories.ts'
import { CANARY, threadsKeptFromVisitors } from './kept-from-visitors.ts'

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.replace(siteUrl(), ''))

const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8')

const isSound = async (xml: string) =>
  validateXML({ xml: [{ fileName: 'sitemap.xml', contents: xml }], schema: [schema] })

describe('the map of the site', () => {
  test('names every question, category and label that holds anything', async () => {
    const category = await aCategory({ slug: 'roaming' })
    await aCategory({ slug: 'nothing-yet' })
    const thread = await aThread({ categoryId: category.id, tags: ['esim', 'naïef'], at: now() - 1000 })
    const answered = now()
    await anAnswer({ to: thread, at: answered })
    expect(addressesIn(await readSitemapIndex())).toEqual([
      '/sitemaps/places.xml',
      '/sitemaps/tags-0.xml',
      '/sitemaps/threads-0.xml',
    ])
    expect(addressesIn(await readSitemap('places.xml'))).toEqual(['/', '/c/roaming'])
    expect(addressesIn(await readSitemap('tags-0.xml')).sort()).toEqual(['/tags/esim', '/tags/na%C3%AFef'])
    const questions = await readSitemap('threads-0.xml')
    expect(addressesIn(questions)).toEqual([`/t/${thread.id}/${thread.slug}`])
    expect(questions).toContain(`<lastmod>${new Date(answered).toISOString()}</lastmod>`)
    expect((await isSound(questions)).errors).toEqual([])
    expect((await isSound(await readSitemap('tags-0.xml'))).errors).toEqual([])
  })

  test('is valid, whatever an address holds', async () => {
    const places = [{ url: `https://example.com/?a=1&b=<"'>\u0007`, changedAt: 0 }, { url: 'https://example.com/' }]
    expect((await isSound(sitemap(places))).errors).toEqual([])
    expect(sitemapIndex(places)).toContain('<loc>https://example.com/?a=1&amp;b=&lt;&quot;&apos;&gt;</loc>')
  })

  test('shows what visitors may see and nothing else', async () => {
    const { open } = await threadsKeptFromVisitors(['esim'])
    const pages = addressesIn(await readSitemapIndex())
    const all = await Promise.all(pages.map((page) => readSitemap(page.replace('/sitemaps/', ''))))
    expect(all.join()).not.toContain(CANARY)
    expect(all.join()).toContain(`/t/${open.id}/${open.slug}`)
  })

  test('keeps a question on its page, and skips pages that hold nothing', async () => {
    const thread = await aThread({ at: now() - 1000 })
    const far = await aThread({ title: 'Far away' })
    await transact(async () => {
      // As after years: numbers without a row between.
      const [category] = await db.select({ id: threads.categoryId }).from(threads).limit(1)
      await db.insert(threads).values({
        id: 1_234_567,
        title: 'Much later',
        slug: 'much-later',
        lang: 'nl',
        categoryId: category!.id,
        authorId: far.by.id,
        createdAt: now(),
        lastActivityAt: now(),
      })
    })
    expect(addressesIn(await readSitemapIndex()).filter((page) => page.includes('threads'))).toEqual([
      '/sitemaps/threads-0.xml',
      '/sitemaps/threads-123.xml',
    ])
    expect(addressesIn(await readSitemap('threads-123.xml'))).toEqual(['/t/1234567/much-later'])
    expect(addressesIn(await readSitemap('threads-0.xml'))).toContain(`/t/${thread.id}/${thread.slug}`)
  })

  test.each(['threads-5.xml', 'threads.xml', 'threads-00.xml', 'places-0.xml', 'people-0.xml', '../robots.txt', ''])(
    'has no page %s',
    async (file) => {
      await expect(readSitemap(file)).rejects.toThrow(Declined)
    },
  )
})
