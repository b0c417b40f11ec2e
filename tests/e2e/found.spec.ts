import { ask, Client } from './client.ts'
import { expect, test } from './visitor.ts'

test('a search engine finds a solved question, and everything it is told leads somewhere', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  const get = async (address: string) => {
    const answer = await page.request.get(address, { maxRedirects: 0 })
    return { status: answer.status(), headers: answer.headers(), text: await answer.text() }
  }
  const robots = await get('/robots.txt')
  const map = await get(new URL(/Sitemap: (\S+)/.exec(robots.text)![1]!).pathname)
  const pages = [...map.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname)
  expect(pages).toContain('/sitemaps/threads-0.xml')
  const questions = [...(await get('/sitemaps/threads-0.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)]
  expect(questions.length).toBeGreaterThan(20)

  await page.goto('/questions?show=solved')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
  await page.locator('.threads h3 a').first().click()
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical!).pathname).toBe(new URL(page.url()).pathname)
  expect(questions.map(([, url]) => url)).toContain(canonical)
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const told = await page.locator('script[type="application/ld+json"]').allTextContents()
  const [qa, crumbs] = told.map((text) => JSON.parse(text))
  expect(qa).toMatchObject({ '@type': 'QAPage', mainEntity: { name: title, acceptedAnswer: [{ '@type': 'Answer' }] } })
  expect(crumbs['@type']).toBe('BreadcrumbList')
  const answer = new URL(qa.mainEntity.acceptedAnswer[0].url)
  await expect(page.locator(answer.hash)).toHaveCount(1)

  const image = new URL((await page.locator('meta[property="og:image"]').getAttribute('content'))!).pathname
  const card = await get(image)
  expect([card.status, card.headers['content-type']]).toEqual([200, 'image/png'])
  expect(card.headers['cache-control']).toContain('immutable')
  expect((await get(image.replace(/-[\w-]{10}\.png/, '-AAAAAAAAAA.png'))).headers.location).toBe(image)

  await page.goto(`${canonical}?order=newest`)
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(canonical)
  const old = await get(new URL(canonical!).pathname.replace(/[^/]+$/, 'an-older-title'))
  expect([old.status, old.headers.location]).toEqual([301, new URL(canonical!).pathname])

  await page.goto('/')
  await page.getByRole('link', { name: 'Volg dit in je feedlezer' }).waitFor()
  const feed = await get((await page.getByRole('link', { name: 'Volg dit in je feedlezer' }).getAttribute('href'))!)
  expect(feed.headers['content-type']).toContain('application/atom+xml')
  const known = await page.request.get('/feed.atom', { headers: { 'If-None-Match': feed.headers.etag! } })
  expect(known.status()).toBe(304)

  for (const [address, type] of [
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/favicon.ico', 'image/x-icon'],
    ['/icon.svg', 'image/svg+xml'],
    ['/icons/180.png', 'image/png'],
    ['/icons/512.png', 'image/png'],
  ] as const) {
    const file = await get(address)
    expect([file.status, file.headers['content-type']], address).toEqual([200, type])
    expect(file.headers['set-cookie'], address).toBeUndefined()
  }
})

test('what people write stays a text in what search engines are told', async () => {
  const title = '</script><script>alert(1)</script> <!-- & \u2028 hoe dan?'
  const threadId = await ask(await new Client().signIn('karim'), { title, body: `Het verhaal: ${title}` })
  const visitor = new Client()
  const html = await (await visitor.get((await visitor.get(`/t/${threadId}`)).headers.get('location')!)).text()
  const told = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!
  expect(told).not.toMatch(/[<>\u2028]/)
  expect(JSON.parse(told).mainEntity.name).toContain('</script><script>alert(1)</script> <!-- &')
  expect(html).not.toContain('<script>alert(1)')
})
