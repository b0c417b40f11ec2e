// Hostile input in every field: nothing of it runs, nothing of it breaks the site, nothing of it holds up others.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, ask, Client } from './client.ts'
import { hostileMarkup, injections, naughtyStrings } from './corpora.ts'
import { aStranger, expect, test } from './visitor.ts'
import { watchful } from './what-ran.ts'

test.describe.configure({ mode: 'serial' })

const broken: string[] = []
const asked = new Set<number>()
const leftBehind: (() => Promise<unknown>)[] = []

/** Writes down every answer that says that we broke, and every thread that is to go when all is done. */
class Intruder extends Client {
  override async get(...request: Parameters<Client['get']>) {
    return noted(`GET ${request[0]}`, await super.get(...request))
  }
  override async post(...request: Parameters<Client['post']>) {
    return noted(`POST ${request[0]} ${JSON.stringify(request[1] ?? '').slice(0, 200)}`, await super.post(...request))
  }
}

function noted(request: string, response: Response) {
  if (response.status >= 500) broken.push(`${response.status} ${request}`)
  const thread = /^\/t\/(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
  if (thread) asked.add(Number(thread))
  return response
}

const everything = [...hostileMarkup, ...naughtyStrings]
const sample = <T>(all: T[], size: number) =>
  all.filter((_, i) => i < 15 || i % Math.max(1, Math.floor(all.length / size)) === 0)
/** Long enough to be taken, with the string itself first on its line. */
const asBody = (text: string) => `${text}\n\ntot zover de tekst`
const asTitle = (text: string) => `${text.replaceAll('\n', ' ').slice(0, 120)} hoe komt dat`
const groups = (texts: string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, i) => texts.slice(i * size, (i + 1) * size))

let milan: Intruder
let ingrid: Intruder

test.beforeAll(async () => {
  milan = await new Intruder().signIn('milan')
  ingrid = await new Intruder().signIn('ingrid')
})

// The journeys after these find the site as it was.
test.afterAll(async () => {
  for (const undo of leftBehind.reverse()) await undo()
  for (const thread of asked) {
    const questionId = await questionOf(thread)
    if (questionId) await milan.post(`/posts/${questionId}/hide`)
  }
})

async function questionOf(threadId: number) {
  const { headers } = await milan.get(`/t/${threadId}`)
  const page = await milan.get(headers.get('location')!)
  return Number(/id="question-(\d+)"/.exec(await page.text())?.[1])
}

test('what people write stays text, wherever it is read', async ({ visitor, signedIn }) => {
  test.setTimeout(180_000)
  const threadId = await ask(milan, { title: 'Alles wat mensen kunnen plakken', body: asBody(hostileMarkup[0]!) })
  const questionId = await questionOf(threadId)
  for (const texts of groups(everything, 25)) {
    // One opened comment or script swallows all that follows it: alone, each string has its turn as a comment below.
    const response = await ingrid.post(`/t/${threadId}`, { body: asBody(texts.join('\n\n')) })
    expect([303, 422]).toContain(response.status)
  }
  const refused: string[] = []
  for (const text of [...hostileMarkup, ...sample(naughtyStrings, 60)]) {
    const { status } = await milan.post(`/posts/${questionId}/comments`, { body: asBody(text) })
    if (status !== 303) refused.push(`${status} ${text.length}`)
  }
  // Only what is too long for a comment, or more than the renderer takes.
  expect(refused.length).toBeLessThan(hostileMarkup.length / 10)
  const titled: number[] = []
  for (const text of sample(everything, 60)) {
    const fields = { title: asTitle(text), body: asBody(text), category: '1', tags: text.slice(0, 100) }
    const first = await milan.post('/ask', fields)
    expect([303, 422]).toContain(first.status)
    const done = first.status === 303 ? first : await milan.post('/ask', { ...fields, tags: '' })
    expect(done.status).toBe(303)
    titled.push(Number(/^\/t\/(\d+)/.exec(done.headers.get('location')!)![1]))
  }
  await answer(ingrid, titled.at(-1)!, asBody(hostileMarkup[1]!))

  const reader = await watchful(await visitor())
  const writer = await watchful(await signedIn('milan'))
  const canonical = (await milan.get(`/t/${threadId}`)).headers.get('location')!
  const addresses = new Set([canonical, `${canonical}?order=newest`, '/', '/questions', '/tags', '/c/mobiel'])
  for (const list of [canonical, `/posts/${questionId}/comments`, '/questions'])
    for (const address of await pagesFrom(list)) addresses.add(address)
  for (const word of ['script', 'alert', 'onerror', 'javascript', 'img', 'hoe komt dat'])
    addresses.add(`/search?q=${word}`)
  for (const id of sample(titled.slice(15), 4)) addresses.add(`/t/${id}`)
  const profile = /href="(\/people\/\d+)"/.exec(await (await milan.get(canonical)).text())![1]!
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
  for (const mail of (await reader.page.locator('.mailbox a').all()).slice(0, 3))
    await reader.look((await mail.getAttribute('href'))!)
  for (const html of htmlOfMails())
    expect(await reader.faultsIn(html.replaceAll(/ style="[^"]*"/g, '').replace('http-equiv', ''))).toEqual([])
  expect([...reader.seen, ...writer.seen]).toEqual([])
})

/** The addresses of this page and those after it. */
async function pagesFrom(address: string) {
  const pages = [address]
  for (let next: string | undefined = address; next && pages.length < 12; ) {
    const html = await (await milan.get(next)).text()
    const more: string | undefined = /href="([^"]*[?&](?:amp;)?after=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    next =
      more &&
      new URL(more.startsWith('?') ? address.split('?')[0] + more : more, milan.site).href.slice(milan.site.length)
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
