// Hostile text in every field: it stays text wherever it is read, and nothing of it runs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, ask } from './client.ts'
import { everything, groups, hostileMarkup, naughtyStrings, sample } from './corpora.ts'
import { intruders } from './intruders.ts'
import { aStranger, expect, test } from './visitor.ts'
import { watchful } from './what-ran.ts'

test.describe.configure({ mode: 'serial' })

const { as, leftBehind, questionOf, stranger, webcare } = intruders()

/** Long enough to be taken, with the string itself first on its line. */
const asBody = (text: string) => `${text}\n\ntot zover de tekst`
const asTitle = (text: string) => `${text.replaceAll('\n', ' ').slice(0, 120)} hoe komt dat`

test('what people write stays text, wherever it is read', async ({ visitor, signedIn }) => {
  test.setTimeout(180_000)
  const threadId = await ask(as.milan, { title: 'Alles wat mensen kunnen plakken', body: asBody(hostileMarkup[0]!) })
  const questionId = await questionOf(threadId)
  for (const texts of groups(everything, 25)) {
    // One opened comment or script swallows all that follows it: alone, each string has its turn as a comment below.
    const response = await as.ingrid.post(`/t/${threadId}`, { body: asBody(texts.join('\n\n')) })
    expect([303, 422]).toContain(response.status)
  }
  const refused: string[] = []
  for (const text of [...hostileMarkup, ...sample(naughtyStrings, 60)]) {
    const { status } = await webcare().post(`/posts/${questionId}/comments`, { body: asBody(text) })
    if (status !== 303) refused.push(`${status} ${text.length}`)
  }
  // Only what is too long for a comment, or more than the renderer takes.
  expect(refused.length).toBeLessThan(hostileMarkup.length / 10)
  const titled: number[] = []
  for (const text of sample(everything, 60)) {
    const fields = { title: asTitle(text), body: asBody(text), category: '1', tags: text.slice(0, 100) }
    const author = webcare()
    const first = await author.post('/ask', fields)
    expect([303, 422]).toContain(first.status)
    const done = first.status === 303 ? first : await author.post('/ask', { ...fields, tags: '' })
    expect(done.status).toBe(303)
    titled.push(Number(/^\/t\/(\d+)/.exec(done.headers.get('location')!)![1]))
  }
  await answer(as.ingrid, await ask(as.milan, { title: asTitle(hostileMarkup[1]!) }), asBody(hostileMarkup[1]!))

  const reader = await watchful(await visitor())
  const writer = await watchful(await signedIn('milan'))
  const canonical = (await as.milan.get(`/t/${threadId}`)).headers.get('location')!
  const addresses = new Set([canonical, `${canonical}?order=newest`, '/', '/questions', '/tags', '/c/mobiel'])
  for (const list of [canonical, `/posts/${questionId}/comments`, '/questions'])
    for (const address of await pagesFrom(list)) addresses.add(address)
  for (const word of ['script', 'alert', 'onerror', 'javascript', 'img', 'hoe komt dat'])
    addresses.add(`/search?q=${word}`)
  for (const id of sample(titled.slice(15), 4)) addresses.add(`/t/${id}`)
  const profile = /href="(\/people\/\d+)"/.exec(await (await as.milan.get(canonical)).text())![1]!
  for (const address of [profile, `${profile}?show=answers`]) addresses.add(address)
  for (const address of addresses) expect([address, await reader.look(address)]).toEqual([address, 200])
  for (const address of [canonical, `/posts/${questionId}/edit`, `/posts/${await questionOf(titled[3]!)}/edit`])
    expect([address, await writer.look(address)]).toEqual([address, 200])
  await expect(writer.page.getByLabel('Vertel er meer over')).toHaveValue(
    asBody(sample(everything, 60)[3]!).replaceAll('\0', '\ufffd').trim(),
  )

  await expect(async () => {
    await reader.look('/dev/mail')
    await expect(reader.page.getByRole('link').filter({ hasText: 'hoe komt dat' })).not.toHaveCount(0, { timeout: 500 })
  }).toPass()
  const mails = await reader.page.locator('.mailbox a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
  for (const mail of mails.slice(0, 3)) await reader.look(mail)
  for (const html of htmlOfMails())
    expect(await reader.faultsIn(html.replaceAll(/ style="[^"]*"/g, '').replace('http-equiv', ''))).toEqual([])
  expect([...reader.seen, ...writer.seen]).toEqual([])
})

/** The addresses of this page and those after it. */
async function pagesFrom(address: string) {
  const pages = [address]
  for (let next: string | undefined = address; next && pages.length < 12; ) {
    const html = await (await as.milan.get(next)).text()
    const more: string | undefined = /href="([^"]*[?&](?:amp;)?after=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    next =
      more &&
      new URL(more.startsWith('?') ? address.split('?')[0] + more : more, as.milan.site).href.slice(
        as.milan.site.length,
      )
    if (!next || pages.includes(next)) break
    pages.push(next)
  }
  return pages
}

/** The HTML part of every mail that was kept. */
function htmlOfMails() {
  const folder = join(process.env.E2E_FOLDER!, 'mail')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => {
      const part = readFileSync(join(folder, name), 'latin1')
        .split(/\r\n--[^\r]+\r\n/)
        .find((p) => /^Content-Type: text\/html/im.test(p))!
      const [head = '', ...body] = part.split('\r\n\r\n')
      const text = body.join('\r\n\r\n')
      if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString()
      const bytes = text
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      return Buffer.from(bytes, 'latin1').toString()
    })
}

test('the watcher does see what runs', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: process.env.E2E_URL })
  const { page, seen, look, lookAgain } = await watchful(await context.newPage())
  await look('/')
  expect(seen).toEqual([])
  await page.evaluate(() => {
    document.querySelector('h1')!.innerHTML = '<b onmouseover=alert(1)><img src=/icon.svg onload=alert(2)></b>'
    window.alert('3')
  })
  await lookAgain()
  expect(
    seen.filter((what) => /b onmouseover|img onload|alert\(3\)|policy: script-src/.test(what)).length,
  ).toBeGreaterThan(3)
  await context.close()
})

test('what administrators name stays text, on their pages and on everybody’s', async ({ visitor, signedIn }) => {
  const made = new Set<string>()
  for (const text of sample(hostileMarkup, 30)) {
    const fields = {
      name: `${made.size} ${text}`.slice(0, 40),
      description: text.slice(0, 200),
      product: text.slice(0, 40),
    }
    const response = await as.ingrid.post('/admin/categories/new', { ...fields, slug: `vreemd-${made.size}` })
    expect([303, 422]).toContain(response.status)
    if (response.status === 303) made.add(fields.name)
  }
  expect(made.size).toBeGreaterThan(10)
  const categories = await (await as.ingrid.get('/admin/categories')).text()
  const numbers = [...categories.matchAll(/\/c\/vreemd-[\s\S]*?\/admin\/categories\/(\d+)\/edit/g)].map(([, id]) => id!)
  for (const id of new Set(numbers)) leftBehind.push(() => as.ingrid.post(`/admin/categories/${id}/archive`))
  expect(new Set(numbers).size).toBeGreaterThan(10)
  await renameTeam()
  for (const text of sample(hostileMarkup, 10))
    await as.ingrid.post('/admin/tags/new', { name: text.slice(0, 40), synonyms: text })

  const reader = await watchful(await visitor())
  const administrator = await watchful(await signedIn('ingrid'))
  for (const path of [
    '',
    '/categories',
    '/tags',
    '/people',
    '/teams',
    `/categories/${numbers[0]}/edit`,
    `/categories/${numbers[1]}/archive`,
  ])
    expect([path, await administrator.look(`/admin${path}`)]).toEqual([path, 200])
  expect(await administrator.look(`/admin/people?q=${encodeURIComponent(hostileMarkup[1]!)}`)).toBe(200)
  for (const path of ['/', '/ask', '/search?q=simkaart', '/c/vreemd-0', '/c/vreemd-1', `/t/${await threadOfStaff()}`])
    expect([path, await reader.look(path)]).toEqual([path, 200])
  expect([...reader.seen, ...administrator.seen]).toEqual([])
})

/** Gives webcare a name that wants to run; its own afterwards. */
async function renameTeam() {
  const [name, kind] = ['Merel webcare', 'in-house']
  const html = await (await as.ingrid.get('/admin/teams')).text()
  const id = new RegExp(`name="id" value="(\\d+)"(?:(?!name="id")[\\s\\S])*?value="${name}"`).exec(html)![1]!
  leftBehind.push(() => as.ingrid.post('/admin/teams', { id, name, kind }))
  expect((await as.ingrid.post('/admin/teams', { id, name: hostileMarkup[1]!, kind })).status).toBe(303)
}

const threadOfStaff = async () => {
  const threadId = await ask(as.milan, { title: 'Wie van het team kan dit lezen?' })
  await answer(as.ingrid, threadId, 'Wij allemaal kunnen dit lezen.')
  return threadId
}

test('what is kept and tried out stays text: drafts and the preview', async ({ signedIn }) => {
  const writer = await watchful(await signedIn('ingrid'))
  const { page } = writer
  leftBehind.push(() => as.ingrid.post('/drafts', { place: 'ask', fields: '{}' }))
  const together = groups(hostileMarkup, 60).map((texts) => texts.join('\n\n'))
  for (const body of [...sample(hostileMarkup, 5).slice(8), ...naughtyStrings.slice(0, 6), together[1]!]) {
    const fields = JSON.stringify({ title: asTitle(body), body, tags: body.slice(0, 50), category: body.slice(0, 9) })
    expect((await as.ingrid.post('/drafts', { place: 'ask', fields })).status).toBe(200)
    expect(await writer.look('/ask')).toBe(200)
    await expect(page.getByLabel('Vertel er meer over')).toHaveValue(
      body.replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n'),
    )
  }
  for (const body of [...together, ...sample(hostileMarkup, 5)]) {
    await page.getByRole('tab', { name: 'Schrijven' }).click()
    await page.getByLabel('Vertel er meer over').fill(body)
    const made = page.waitForResponse((response) => response.url().includes('/preview'))
    await page.getByRole('tab', { name: 'Voorbeeld' }).click()
    expect([200, 422]).toContain((await made).status())
    await expect(page.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false')
    await writer.lookAgain()
  }
  expect(writer.seen).toEqual([])
})

test('what people call themselves and tell about themselves stays text', async ({ visitor }) => {
  const names = sample(everything, 120)
  const taken: string[] = []
  for (const name of names) {
    const { email, password } = aStranger()
    const { status } = await stranger().post('/sign-up', { name, email, password })
    expect([303, 422]).toContain(status)
    if (status === 303) taken.push(name)
  }
  expect(taken.filter((name) => /[<>"&\p{Cc}]/u.test(name))).toEqual([])

  const settings = await (await as.milan.get('/settings')).text()
  const profile = /href="(\/people\/\d+)"/.exec(settings)![1]!
  const own = {
    name: /name="name"[^>]*value="([^"]*)"/.exec(settings)![1]!,
    bio: /<textarea[^>]*name="bio"[^>]*>([^<]*)/.exec(settings)![1]!,
    locale: 'nl',
    timeZone: '',
  }
  leftBehind.push(() => as.milan.post('/settings?index', own))
  const reader = await watchful(await visitor())
  for (const bio of sample(everything, 15)) {
    const { status } = await as.milan.post('/settings?index', { ...own, bio })
    expect([303, 422]).toContain(status)
    if (status === 303) expect(await reader.look(profile)).toBe(200)
  }
  expect(reader.seen).toEqual([])
})
