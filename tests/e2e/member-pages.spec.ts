// Members share finished pages of threads: each sees what changed at their next request, in both processes, and never
// anything of another member. Whoever left something in a thread has a page of their own.
import { JSDOM } from 'jsdom'
import { type SiteProcess, startSite } from '../../scripts/site-process.ts'
import { answer, ask, Client } from './client.ts'
import { expect, test } from './visitor.ts'

let other: SiteProcess
let asker: Client
let helper: Client
let joris: Client
let shanti: Client

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
  joris = await new Client().signIn('joris')
  shanti = await new Client().signIn('shanti')
})
test.afterAll(() => other?.stop())

const cookiesOf = (client: Client) =>
  [...client.cookies].flatMap(([name, value]) => (name.endsWith('flash') ? [] : [`${name}=${value}`])).join('; ')

/** What a member gets from one process, and when that was made. */
async function pageOf(client: Client, path: string, site: string) {
  const response = await fetch(site + path, {
    redirect: 'manual',
    headers: { 'accept-language': 'nl', cookie: cookiesOf(client), 'x-forwarded-for': client.address },
  })
  const html = await response.text()
  const madeAt = /\\"now\\",(\d+)/.exec(html)?.[1]
  return { status: response.status, headers: response.headers, html, madeAt }
}
type Page = Awaited<ReturnType<typeof pageOf>>

const TRIES = 5

/**
 * What a member gets from both processes: asked for until the same page comes twice, which says that it was kept. Work in
 * the background may change a thread a few times after somebody wrote in it.
 */
async function seen(client: Client, path: string) {
  const pages: (Page & { kept: boolean })[] = []
  for (const site of [process.env.E2E_URL!, other.url]) {
    let page = await pageOf(client, path, site)
    for (let tries = 0, kept = false; tries < TRIES && !kept; tries++) {
      const again = await pageOf(client, path, site)
      kept = page.madeAt !== undefined && page.madeAt === again.madeAt
      page = again
      if (kept || tries === TRIES - 1) pages.push({ ...page, kept })
    }
  }
  return pages
}

async function changes(client: Client, path: string, act: () => Promise<unknown>, shows: (html: string) => boolean) {
  for (const page of await seen(client, path)) {
    expect(page.kept, `${path} is a kept page`).toBe(true)
    expect(shows(page.html), `${path} shows it before anything happened`).toBe(false)
  }
  await act()
  for (const site of [process.env.E2E_URL!, other.url])
    expect(shows((await pageOf(client, path, site)).html), `${path} shows what changed`).toBe(true)
}

async function aThread(title: string) {
  const id = await ask(asker, { title })
  const answerId = await answer(helper, id, 'Zet de stekker er tien tellen uit.')
  const response = await asker.get(`/t/${id}`)
  const path = response.headers.get('location')!.replace(/^https?:\/\/[^/]+/, '')
  return { id, answerId, path }
}

const documentOf = (html: string) => new JSDOM(html).window.document
const nameOf = (html: string) => documentOf(html).querySelector('header .name')?.textContent
const profileOf = (html: string) => documentOf(html).querySelector('header a[href^="/people/"]')!.getAttribute('href')!
const identity = (html: string) => documentOf(html).querySelector('header details.menu')!.outerHTML

async function rename(client: Client, name: string) {
  expect((await client.post('/settings?index', { name, bio: '', locale: 'nl', timeZone: '' })).status).toBe(303)
}

test('what changes in a thread is seen by the next member, in both processes', async () => {
  const { id, answerId, path } = await aThread('Het lampje van mijn modem is uit')
  await changes(
    joris,
    path,
    () => answer(asker, id, 'Of kijk of er een storing is.'),
    (html) => html.includes('of er een storing is'),
  )
  await changes(
    joris,
    path,
    () => asker.post(`/posts/${answerId}/vote`, { value: '1' }),
    (html) => /class="sum"><span[^>]*>[^<]*<!-- -->: <\/span>1</.test(html),
  )
  await changes(
    joris,
    path,
    () => asker.post(`/answers/${answerId}/accept`),
    (html) => html.includes('id="solution"'),
  )
  await changes(
    joris,
    path,
    () => helper.post(`/posts/${answerId}/edit`, { body: 'Zet de stekker er twintig tellen uit.' }),
    (html) => html.includes('twintig tellen'),
  )
  await changes(
    joris,
    path,
    () => helper.post(`/posts/${answerId}/comments`, { body: 'Lukte dat zo?' }),
    (html) => html.includes('Lukte dat zo'),
  )
  await changes(
    joris,
    path,
    () => helper.post(`/threads/${id}/tools/close`, { reason: 'Alles is gezegd' }),
    (html) => html.includes('Alles is gezegd') && !html.includes('name="body"></textarea>'),
  )
  await changes(
    joris,
    path,
    () => helper.post(`/posts/${answerId}/hide`),
    (html) => !html.includes('twintig tellen'),
  )
})

test('two members who get the same page never get anything of each other', async () => {
  const { path } = await aThread('Mijn modem maakt een zacht gezoem')
  const nonces = new Set<string>()
  await rename(joris, "Joris d'Hont-O’Neil")
  try {
    let first: Awaited<ReturnType<typeof seen>> = []
    let second = first
    await expect(async () => {
      first = await seen(joris, path)
      second = await seen(shanti, path)
      expect(first.map((page) => page.madeAt)).toEqual(second.map((page) => page.madeAt))
    }).toPass()
    for (const [mine, theirs] of [
      [first, second],
      [second, first],
    ] as const)
      for (const { kept, html, headers } of mine) {
        const foreign = theirs[0]!.html
        expect(kept).toBe(true)
        expect(html).not.toContain(nameOf(foreign))
        expect(html).not.toContain(`"${profileOf(foreign)}"`)
        expect(documentOf(html).querySelector('[data-reader]')!.getAttribute('data-reader')).toBe(
          profileOf(html).replace('/people/', ''),
        )
        const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy')!)![1]!
        for (const script of documentOf(html).querySelectorAll('script')) expect(script.nonce).toBe(nonce)
        nonces.add(nonce)
        expect(headers.get('cache-control')).toContain('private')
        expect(headers.has('etag')).toBe(false)
      }
    expect(nameOf(first[0]!.html)).toBe("Joris d'Hont-O’Neil")
    expect(nonces.size).toBe(4)
    // As it is on a page that was made for them alone.
    expect(identity(first[0]!.html)).toBe(identity(await (await joris.get('/questions')).text()))
    // Whoever takes no gzip gets the same.
    const plain = await joris.get(path, { 'accept-encoding': 'identity' })
    expect(plain.headers.has('content-encoding')).toBe(false)
    expect(nameOf(await plain.text())).toBe("Joris d'Hont-O’Neil")
  } finally {
    await rename(joris, 'Joris')
  }
  expect(nameOf((await seen(joris, path))[0]!.html)).toBe('Joris')
})

test('whoever leaves something in a thread sees it at once, and nobody else does', async () => {
  const { id, answerId, path } = await aThread('Waar staat het nummer van mijn simkaart')
  const traces: [() => Promise<Response>, () => Promise<Response>, (html: string) => boolean][] = [
    [
      () => joris.post(`/threads/${id}/follow`, { value: 'on' }),
      () => joris.post(`/threads/${id}/follow`, { value: 'off' }),
      (html) => /action="\/threads\/\d+\/follow"[^>]*>[^/]*value="off"/.test(html),
    ],
    [
      () => joris.post(`/posts/${answerId}/bookmark`, { value: 'on' }),
      () => joris.post(`/posts/${answerId}/bookmark`, { value: 'off' }),
      (html) => /action="\/posts\/\d+\/bookmark"[^>]*>[^/]*value="off"/.test(html),
    ],
    [
      () => joris.post('/drafts', { place: `thread:${id}`, fields: JSON.stringify({ body: 'Het staat op de kaart' }) }),
      () => joris.post('/drafts', { place: `thread:${id}`, fields: JSON.stringify({ body: '' }) }),
      (html) => html.includes('Het staat op de kaart'),
    ],
    [
      () => joris.post(`/posts/${answerId}/vote`, { value: '1' }),
      () => joris.post(`/posts/${answerId}/vote`, { value: '0' }),
      (html) => /value="0" aria-pressed="true"/.test(html),
    ],
  ]
  for (const [leave, takeBack, shows] of traces) {
    for (const page of await seen(joris, path)) expect(shows(page.html)).toBe(false)
    await leave()
    for (const page of await seen(joris, path)) {
      expect(shows(page.html)).toBe(true)
      expect(page.kept).toBe(false)
    }
    for (const page of await seen(shanti, path)) {
      expect(shows(page.html)).toBe(false)
      expect(page.kept).toBe(true)
    }
    await takeBack()
    for (const page of await seen(joris, path)) expect(shows(page.html)).toBe(false)
  }
})

test('a message for one member stands on their page alone', async () => {
  const { id, path } = await aThread('Kan ik mijn simkaart knippen')
  await joris.post(`/threads/${id}/follow`, { value: 'on' })
  await joris.post(`/threads/${id}/follow`, { value: 'off' })
  expect(await (await joris.get(path)).text()).toContain('class="flash"')
  for (const client of [joris, shanti])
    for (const page of await seen(client, path)) expect(page.html).not.toContain('class="flash"')
})

test('a new role and signing out count at once', async () => {
  const { path } = await aThread('Hoe vaak mag ik van abonnement wisselen')
  const tom = await new Client().signIn('tom')
  const member = profileOf((await seen(tom, path))[0]!.html).replace('/people/', '')
  const roleOf = (page: Page) => /\\"role\\",\\"(\w+)\\"/.exec(page.html)?.[1]
  /** The new role ends the session: the page is a visitor's until they have signed in again. */
  const become = async (role: string, team = '') => {
    expect((await helper.post('/admin/people', { member, role, team })).status).toBe(303)
    for (const page of await seen(tom, path)) expect(page.html).not.toContain('class="menu"')
    await tom.signIn('tom')
    return seen(tom, path)
  }
  try {
    for (const page of await become('moderator', '1')) {
      expect([roleOf(page), page.kept]).toEqual(['moderator', false])
      expect(page.html).toContain('/split')
    }
    for (const page of await become('ambassador')) expect([roleOf(page), page.kept]).toEqual(['ambassador', true])
  } finally {
    for (const page of await become('member')) expect([roleOf(page), page.kept]).toEqual(['member', true])
  }
  const before = new Map(tom.cookies)
  await tom.post('/sign-out')
  // Also for whoever has kept the cookie.
  for (const [name, value] of before) tom.cookies.set(name, value)
  for (const page of await seen(tom, path)) expect(page.html).not.toContain('class="menu"')
})

test('a finished page works in a browser as one’s own does', async ({ signedIn }) => {
  const { path } = await aThread('Welke simkaart past in een oud toestel')
  const page = await signedIn('karim')
  await page.goto(path)
  await page.reload()
  await page.getByRole('banner').locator('summary').click()
  await expect(page.getByRole('link', { name: 'Mijn profiel' })).toBeVisible()
  // What only scripts give: they took over, without complaint.
  await expect(page.getByRole('toolbar').first()).toBeVisible()
  const useful = page.getByRole('button', { name: 'Nuttig', exact: true }).last()
  const voted = page.waitForResponse((response) => response.request().method() === 'POST')
  await useful.click()
  await voted
  await expect(useful).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(useful).toHaveAttribute('aria-pressed', 'true')
})
