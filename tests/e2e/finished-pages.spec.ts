// Every kind of thing that a page shows is changed by one server process; the next visitor sees it, in that process and in
// another one on the same data.
import { expect, test } from '@playwright/test'
import { JSDOM } from 'jsdom'
import sharp from 'sharp'
import { type SiteProcess, startSite } from '../../scripts/site-process.ts'
import { answer, ask, Client } from './client.ts'

let other: SiteProcess
// Webcare, who are not held to the pace of posting.
let asker: Client
let helper: Client

test.beforeAll(async () => {
  other = await startSite({
    DATA_DIR: process.env.E2E_FOLDER!,
    DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
    DEMO: 'on',
    TRUST_PROXY: 'on',
    LOG_LEVEL: 'warn',
  })
  asker = await new Client().signIn('milan')
  helper = await new Client().signIn('ingrid')
})
test.afterAll(() => other?.stop())

/** What a visitor gets from both processes; the page must have been a kept one before, or nothing is shown by this test. */
async function seen(path: string) {
  const pages = await Promise.all(
    [process.env.E2E_URL!, other.url].map(async (site) => {
      const response = await fetch(site + path, { headers: { 'accept-language': 'nl' } })
      return { status: response.status, kept: response.headers.has('etag'), html: await response.text() }
    }),
  )
  return pages as [(typeof pages)[0], (typeof pages)[0]]
}

async function changes(path: string, act: () => Promise<unknown>, shows: (html: string, status: number) => boolean) {
  for (const page of await seen(path)) {
    expect(page.kept, `${path} is a kept page`).toBe(true)
    expect(shows(page.html, page.status), `${path} shows it before anything happened`).toBe(false)
  }
  await act()
  for (const page of await seen(path)) expect(shows(page.html, page.status), `${path} shows what changed`).toBe(true)
}

const pathOf = async (client: Client, threadId: number) => {
  const response = await client.get(`/t/${threadId}`)
  return response.headers.get('location')!.replace(/^https?:\/\/[^/]+/, '')
}

test('whatever changes is seen by the next visitor, in both processes', async () => {
  const threadId = await ask(asker, { title: 'Mijn modem knippert steeds oranje', tags: 'modem' })
  const path = await pathOf(asker, threadId)

  await changes(
    '/',
    () => ask(asker, { title: 'Een nieuwe vraag op de voorpagina' }),
    (html) => html.includes('Een nieuwe vraag op de voorpagina'),
  )
  let answerId = 0
  await changes(
    path,
    async () => {
      answerId = await answer(helper, threadId, 'Zet de stekker er tien tellen uit.')
    },
    (html) => html.includes('tien tellen'),
  )
  await changes(
    path,
    () => asker.post(`/posts/${answerId}/vote`, { value: '1' }),
    (html) => /class="sum"><span[^>]*>[^<]*<!-- -->: <\/span>1</.test(html),
  )
  await changes(
    path,
    () => asker.post(`/answers/${answerId}/accept`),
    (html) => html.includes('id="solution"'),
  )
  await changes(
    '/?show=solved',
    () => asker.post(`/answers/${answerId}/unaccept`),
    (html) => !html.includes('Mijn modem knippert'),
  )
  await changes(
    path,
    () => helper.post(`/posts/${answerId}/edit`, { body: 'Zet de stekker er twintig tellen uit.' }),
    (html) => html.includes('twintig tellen'),
  )
  await changes(
    path,
    () => helper.post(`/posts/${answerId}/comments`, { body: 'Werkt het nu wel?' }),
    (html) => html.includes('Werkt het nu wel'),
  )
  await changes(
    path,
    () => helper.post(`/posts/${answerId}/hide`),
    (html) => !html.includes('twintig tellen'),
  )
  await changes(
    path,
    () => helper.post(`/posts/${answerId}/restore`),
    (html) => html.includes('twintig tellen'),
  )
})

test('a title, its address, and a question that is removed', async () => {
  const threadId = await ask(asker, { title: 'Waarom valt de tv weg bij regen' })
  const path = await pathOf(asker, threadId)
  const page = await (await asker.get(path)).text()
  const questionId = /id="question-(\d+)"/.exec(page)![1]!
  await changes(
    path,
    () =>
      asker.post(`/posts/${questionId}/edit`, {
        title: 'Waarom valt de tv weg bij storm',
        body: 'Dit is het verhaal bij de vraag.',
        category: '3',
        tags: 'ontvanger',
      }),
    (html, status) => status === 301 || html.includes('bij storm'),
  )
  const now = await pathOf(asker, threadId)
  await changes(
    now,
    () => helper.post(`/posts/${questionId}/hide`),
    (_, status) => status === 404,
  )
})

test('a name and a category, which stand on many pages', async () => {
  const threadId = await ask(asker, { title: 'Hoe stel ik mijn voicemail in het Fries in', category: '1' })
  const path = await pathOf(asker, threadId)
  const rename = async (name: string) => {
    const response = await asker.post('/settings?index', { name, bio: '', locale: 'nl', timeZone: '' })
    expect(response.status).toBe(303)
  }
  await changes(
    path,
    () => rename('Milan Jansen'),
    (html) => html.includes('Milan Jansen'),
  )
  await changes(
    path,
    () => rename('Milan'),
    (html) => !html.includes('Milan Jansen'),
  )
})

/** Sends a form as it stands on a page, with some of its fields changed. */
async function fillIn(client: Client, path: string, field: string, changes: Record<string, string>) {
  const page = await client.get(path)
  const { window } = new JSDOM(await page.text())
  const form = window.document.querySelector(`main form:has([name="${field}"])`) as HTMLFormElement | null
  if (!form) throw new Error(`No form with ${field} on ${path}: ${page.status}`)
  const fields = [...new window.FormData(form)].map(([name, value]) => [name, String(value)] as [string, string])
  const to = (form.getAttribute('action') ?? path).replace(/^https?:\/\/[^/]+/, '')
  const response = await client.post(to, Object.fromEntries([...fields, ...Object.entries(changes)]))
  if (response.status !== 303) {
    const wrong = new JSDOM(await response.text()).window.document.querySelector('.wrongs')?.textContent
    throw new Error(`${path} with ${JSON.stringify(changes)}: ${response.status} ${wrong}`)
  }
  return response
}

test('what webcare does to a thread', async () => {
  const title = 'De wekkerradio krijgt geen zenders meer binnen'
  const threadId = await ask(asker, { title, category: '3' })
  const path = await pathOf(asker, threadId)
  const answerId = await answer(asker, threadId, 'Zoek de zenders opnieuw.')
  const tool = (name: string, fields: Record<string, string> = {}) =>
    helper.post(`/threads/${threadId}/tools/${name}`, { reason: 'Om te zien wat er verandert', ...fields })

  await changes(
    path,
    () => helper.post(`/answers/${answerId}/official`),
    (html) => /officieel/i.test(html),
  )
  await changes(
    path,
    () => tool('close'),
    (html) => html.includes('Om te zien wat er verandert'),
  )
  await changes(
    '/c/televisie',
    () => tool('pin'),
    (html) => html.includes('Vastgezet'),
  )
  await changes(
    '/c/internet',
    () => tool('move', { category: '2' }),
    (html) => html.includes(title),
  )
  await changes(
    '/questions',
    () => tool('unlist'),
    (html) => !html.includes(title),
  )
  const targetId = await ask(asker, { title: 'Waar zijn de radiozenders gebleven', category: '2' })
  const target = await pathOf(asker, targetId)
  await changes(
    target,
    () => tool('merge', { target: String(targetId) }),
    (html) => html.includes('Zoek de zenders opnieuw'),
  )
  // The old address leads on.
  for (const page of await seen(path)) expect(page.html).toContain('Waar zijn de radiozenders gebleven')
})

test('a thread that another one names', async () => {
  const named = await ask(asker, { title: 'Hoe zet ik de ontvanger opnieuw aan' })
  const threadId = await ask(asker, { title: 'Ontvanger reageert niet', body: `Zie ${process.env.E2E_URL}/t/${named}` })
  const path = await pathOf(asker, threadId)
  const page = await (await asker.get(await pathOf(asker, named))).text()
  const questionId = /id="question-(\d+)"/.exec(page)![1]!
  await changes(
    path,
    () => helper.post(`/posts/${questionId}/hide`),
    (html) => !html.includes('Hoe zet ik de ontvanger'),
  )
})

test('settings, categories, labels, pictures and roles', async () => {
  const threadId = await ask(asker, { title: 'Welke kabel hoort bij het modem', tags: 'kabeltje', category: '2' })
  const path = await pathOf(asker, threadId)
  await changes(
    path,
    () => fillIn(helper, '/admin/settings', 'brandName', { brandName: 'Merel en Lijster' }),
    (html) => html.includes('Merel en Lijster'),
  )
  await changes(
    path,
    () => fillIn(helper, '/admin/settings', 'brandName', { brandName: 'Merel' }),
    (html) => !html.includes('Merel en Lijster'),
  )
  await changes(
    path,
    () => fillIn(helper, '/admin/categories/2/edit', 'name', { name: 'Internet thuis' }),
    (html) => html.includes('Internet thuis'),
  )
  await fillIn(helper, '/admin/categories/2/edit', 'name', { name: 'Internet' })
  const tags = await (await helper.get('/admin/tags?q=kabeltje')).text()
  const tag = /\/admin\/tags\/(\d+)\/edit/.exec(tags)![1]!
  await changes(
    path,
    () => fillIn(helper, `/admin/tags/${tag}/edit`, 'name', { name: 'kabels' }),
    (html) => html.includes('/tags/kabels'),
  )
  const image = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#0a5' } })
    .png()
    .toBuffer()
  await changes(
    path,
    () => givePicture(asker, image),
    (html) => html.includes('/media/'),
  )
})

async function givePicture(client: Client, image: Buffer) {
  const form = new FormData()
  form.set('picture', new Blob([new Uint8Array(image)], { type: 'image/png' }), 'ik.png')
  const response = await fetch(`${client.site}/settings/picture`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: client.site,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': client.address,
      cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: form,
  })
  expect(response.status).toBe(303)
}

test('nobody’s own page is ever kept', async () => {
  const thread = await pathOf(asker, 1)
  for (const path of ['/', thread]) {
    const mine = await asker.get(path)
    expect(mine.headers.has('etag')).toBe(false)
    expect(mine.headers.get('cache-control')).toContain('private')
    for (const page of await seen(path)) expect(page.html).not.toContain('class="menu"')
  }
})

test('what a visitor sends cannot reach the page of another', async () => {
  const poison = 'poison.example'
  const headers = {
    'accept-language': 'nl',
    'x-forwarded-host': poison,
    'x-original-url': `/${poison}`,
    'x-rewrite-url': `/${poison}`,
    forwarded: `host=${poison}`,
    range: 'bytes=0-10',
    'x-remix-data': poison,
    'user-agent': poison,
    referer: `http://${poison}/`,
    accept: poison,
  }
  for (const path of ['/tags', '/questions?show=active']) {
    const first = await fetch(process.env.E2E_URL! + path, { headers })
    expect(first.status).toBe(200)
    for (const page of await seen(path)) expect(page.html).not.toContain(poison)
  }
  const odd = await fetch(`${process.env.E2E_URL}/tags?utm=1`, { headers: { 'accept-language': 'nl' } })
  expect(odd.headers.has('etag')).toBe(false)
})

test('an unchanged page costs a visitor nothing: 304', async () => {
  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${process.env.E2E_URL}/tags`, { headers: { 'accept-language': 'en', ...headers } })
  const first = await ask()
  const again = await ask({ 'if-none-match': first.headers.get('etag')! })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  const dutch = await ask({ 'accept-language': 'nl', 'if-none-match': first.headers.get('etag')! })
  expect(dutch.status).toBe(200)
})
