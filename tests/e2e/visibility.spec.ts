import { readdirSync, readFileSync } from 'node:fs'
import { answer, ask, Client } from './client.ts'
import { expect, test } from './visitor.ts'

// SEC-02: a category that only webcare sees, with something in it of every kind, each with this word.
const CANARY = /kanarie/i
/** Is in all its texts, and is no canary: what is searched for may come back in the search box. */
const SHARED = 'zwavelzuur'

type Values = Record<string, string[]>

/** Every address of the site, made from the names of the route files. A new parameter must be given values here. */
function addressesOf(file: string, values: Values): string[] {
  const segments = file
    .replace(/\.tsx?$/, '')
    .replaceAll('[.]', '\0')
    .split('.')
    .map((segment) => segment.replaceAll('\0', '.').replace(/_$/, ''))
    .filter((segment) => segment !== '_index' && !segment.startsWith('('))
  return segments.reduce<string[]>(
    (paths, segment) => {
      if (!segment.startsWith('$')) return paths.map((path) => `${path}/${segment}`)
      const [name = '', rest = ''] = segment.slice(1).split(/(?=\.)/, 2)
      const known = name === '' ? ['nowhere'] : values[name]
      if (!known) throw new Error(`No values for $${name} in ${file}`)
      return paths.flatMap((path) => known.map((value) => `${path}/${encodeURIComponent(value)}${rest}`))
    },
    [''],
  )
}

const files = readdirSync('app/routes').filter((file) => !file.startsWith('dev.') && file !== 'admin.tsx')
const source = (file: string) => readFileSync(`app/routes/${file}`, 'utf8')

const others: Values = {
  page: ['rules', 'privacy'],
  token: ['nothing'],
  categoryId: ['1'],
  tagId: ['1'],
  setting: ['brandName'],
  groupId: ['1'],
  lang: ['nl'],
  changeId: ['1'],
  actId: ['1'],
  revisionId: ['1', '2'],
  tool: ['close'],
  way: ['remove'],
  format: ['json'],
  file: ['top.xml', 'threads-1.xml', 'tags-1.xml', 'threads-1', 'tags-1'],
}

type Kept = { values: Values; visible: number[]; categoryId: string }

/** Everything that was mailed to anybody. */
async function mails(client: Client) {
  const list = await (await client.get('/dev/mail')).text()
  const paths = [...list.matchAll(/\/dev\/mail\/[^"?]+/g)].map(([path]) => path)
  return Promise.all(paths.map(async (path) => (await client.get(path)).text()))
}

const questionOf = async (client: Client, threadId: number) => {
  const path = (await client.get(`/t/${threadId}`)).headers.get('location')!
  return /id="question-(\d+)"/.exec(await (await client.get(path)).text())![1]!
}

/** Makes it all where everybody sees it, then keeps it from all but webcare. */
async function keepSomething(): Promise<Kept> {
  const [ingrid, milan, fenna, karim, sanne] = (await Promise.all(
    ['ingrid', 'milan', 'fenna', 'karim', 'sanne'].map((who) => new Client().signIn(who)),
  )) as [Client, Client, Client, Client, Client]
  const category = {
    name: 'Kanarieonderwerp',
    slug: 'kanarie-eerst',
    description: `Kanarieomschrijving ${SHARED}`,
    product: 'Kanarieproduct',
    icon: 'star',
    seenFrom: '0',
    askedFrom: '1',
    answeredFrom: '1',
    template: 'Kanarieopzet',
  }
  expect((await ingrid.post('/admin/categories/new', category)).status).toBe(303)
  const admin = await (await ingrid.get('/admin/categories')).text()
  const categoryId = String(
    Math.max(...[...admin.matchAll(/\/admin\/categories\/(\d+)\/edit/g)].map((m) => Number(m[1]))),
  )

  const body = `Kanarieverhaal met ${SHARED} erin.`
  const threadId = await ask(fenna, {
    title: `Kanarietitel met ${SHARED}`,
    body,
    category: categoryId,
    tags: 'kanarielabel',
  })
  const questionId = await questionOf(milan, threadId)
  const answerId = await answer(milan, threadId, `Kanarieantwoord met ${SHARED}.`)
  expect((await sanne.post(`/posts/${answerId}/comments`, { body: `Kanariereactie met ${SHARED}.` })).status).toBe(303)
  expect((await fenna.post(`/answers/${answerId}/accept`)).status).toBe(303)
  await milan.post(`/posts/${answerId}/edit`, { body: `Kanarieantwoord, gewijzigd, met ${SHARED}.` })
  for (const [path, fields] of [
    [`/threads/${threadId}/follow`, { value: 'on' }],
    [`/threads/${threadId}/me-too`, { value: 'on' }],
    [`/posts/${answerId}/bookmark`, { value: 'on' }],
    [`/posts/${questionId}/bookmark`, { value: 'on' }],
  ] as const)
    expect((await karim.post(path, fields)).status).toBe(303)

  // What everybody sees, and names it: a link, a duplicate, and a question that was there for a while.
  const linking = await ask(karim, { body: `Kijk eens bij ${karim.site}/t/${threadId} en /t/${threadId} zelf.` })
  const duplicate = await ask(await new Client().signIn('tom'))
  const wandering = await ask(milan)
  // The asker is told of the answer as long as everybody sees it.
  await expect.poll(() => mails(karim).then((all) => all.some((mail) => mail.includes('Kanarieantwoord')))).toBe(true)
  // Kept pages know of it until then.
  const early = new Client()
  for (const path of ['/', '/questions', '/tags', '/c/kanarie-eerst', `/t/${linking}`]) await said(early, path)
  const edit = { ...category, slug: 'kanarie', seenFrom: '3', askedFrom: '3', answeredFrom: '3' }
  expect((await ingrid.post(`/admin/categories/${categoryId}/edit`, edit)).status).toBe(422)
  expect((await ingrid.post(`/admin/categories/${categoryId}/edit`, { ...edit, sure: 'yes' })).status).toBe(303)
  const handled = async (id: number, tool: string, fields: Record<string, string>) =>
    expect((await milan.post(`/threads/${id}/tools/${tool}`, { reason: '', ...fields })).status).toBe(303)
  await handled(duplicate, 'duplicate', { target: String(threadId) })
  await handled(wandering, 'move', { category: categoryId })
  await handled(wandering, 'move', { category: '2' })
  // Nobody who followed it when they could is told of this.
  await milan.post(`/t/${threadId}`, { body: 'Nog een kanarieantwoord dat niemand te horen krijgt.' })
  const values = {
    threadId: [String(threadId)],
    postId: [questionId, String(answerId), String(answerId + 1)],
    answerId: [String(answerId)],
    slug: ['kanarie', 'kanarie-eerst'],
    name: ['kanarielabel'],
    personId: ['1', '2', '3'],
  }
  return { values, visible: [linking, duplicate, wandering], categoryId }
}

const missing: Values = {
  threadId: ['99999999'],
  postId: ['99999999'],
  answerId: ['99999999'],
  slug: ['bestaat-niet'],
  name: ['bestaat-niet'],
}

/** Asked besides what the files' names say. */
const more = (kept: Kept) => [
  ...['/', '/questions', '/search', '/c/mobiel', '/people/2'].flatMap((path) =>
    ['newest', 'active', 'unanswered', 'unsolved', 'solved', 'answers', 'solutions'].map(
      (show) => `${path}?show=${show}`,
    ),
  ),
  `/search?q=${SHARED}`,
  `/search?q=${SHARED}&is=solved`,
  `/search?is=unsolved&sort=active`,
  `/search?q=zwavelzur`,
  `/suggest?q=${SHARED}`,
  `/similar?title=${SHARED}+over+mijn+abonnement`,
  `/ask?title=${SHARED}+over+mijn+abonnement&category=${kept.categoryId}`,
  `/sitemap.xml`,
  `/brand.css`,
  ...kept.visible.map((id) => `/t/${id}`),
]

/** What an answer says, its headers included, wherever a redirect leads to. */
async function said(client: Client, path: string) {
  let response = await client.get(path)
  let text = JSON.stringify([...response.headers])
  for (let hop = 0; hop < 3 && response.headers.get('location')?.startsWith('/'); hop++) {
    response = await client.get(response.headers.get('location')!)
    text += JSON.stringify([...response.headers])
  }
  return text + (await response.text())
}

/** What somebody typed in an address may stand on the page that answers. */
const withoutAddress = (text: string, path: string) =>
  [decodeURIComponent(path), path, encodeURIComponent(path), encodeURIComponent(decodeURIComponent(path))].reduce(
    (left, part) => left.replaceAll(part, ''),
    text,
  )

let kept: Kept
let readers: Record<string, Client>
test.beforeAll(async () => {
  kept = await keepSomething()
  readers = {
    visitor: new Client(),
    asker: await new Client().signIn('fenna'),
    follower: await new Client().signIn('karim'),
    ambassador: await new Client().signIn('sanne'),
  }
})

test('nothing of what is kept is said to those it is kept from, at any address', async () => {
  test.setTimeout(180_000)
  const milan = await new Client().signIn('milan')
  expect(await said(milan, `/t/${kept.values.threadId![0]}`)).toMatch(CANARY)
  expect(await said(milan, '/')).toMatch(CANARY)
  const told: string[] = []
  for (const [who, client] of Object.entries(readers)) {
    for (const file of files)
      for (const address of addressesOf(file, { ...others, ...kept.values })) {
        // One's own words are one's own to take along.
        if (address.startsWith('/settings/data') && who !== 'visitor') continue
        const path = address || '/'
        for (const form of [path, `${path === '/' ? '/_root' : path}.data`])
          if (CANARY.test(withoutAddress(await said(client, form), path))) told.push(`${who}: ${form}`)
      }
    for (const path of more(kept))
      for (const form of [path, path.replace(/^(\/[^?]+)/, '$1.data')])
        if (CANARY.test(await said(client, form))) told.push(`${who}: ${form}`)
  }
  expect(told).toEqual([])
})

/** What a form must hold to get past its own checks; nothing for buttons. */
const FIELDS: Record<string, Record<string, string>> = {
  't.$threadId.($slug).tsx': { body: 'Een antwoord op wat er niet is.' },
  'posts.$postId.vote.tsx': { value: '1' },
  'posts.$postId.bookmark.tsx': { value: 'on' },
  'posts.$postId.comments.tsx': { body: 'Een reactie op wat er niet is.' },
  'posts.$postId.edit.tsx': { body: 'Anders dan wat er niet is.' },
  'threads.$threadId.follow.tsx': { value: 'on' },
  'threads.$threadId.me-too.tsx': { value: 'on' },
  'threads.$threadId.not-solved.tsx': { reason: 'Het werkt niet.' },
  'threads.$threadId.tools.$tool.tsx': { reason: 'Daarom.' },
  'threads.$threadId.tools.move.tsx': { reason: '', category: '1' },
  'threads.$threadId.tools.merge.tsx': { reason: '', target: '1' },
  'threads.$threadId.tools.duplicate.tsx': { reason: '', target: '1' },
  'threads.$threadId.tools.translation.tsx': { reason: '', target: '1' },
  'threads.$threadId.tools.wording.tsx': { text: 'niemand vindt dit' },
  'threads.$threadId.tools.wording_.$way.tsx': { text: 'niemand vindt dit' },
  'threads.$threadId.answered-before.tsx': { title: 'Een vraag over wat er niet is', body: '', category: '', tags: '' },
  'answers.$answerId.split.tsx': { reason: '', category: '1', title: 'Een vraag die er niet is' },
}

/** An answer without what differs every time, and without the address that was asked for. */
async function plain(response: Response, address: string) {
  const text = JSON.stringify([response.status, [...response.headers].sort()]) + (await response.text())
  return [address, encodeURIComponent(address), ...(address.match(/\/t\/\d+/) ?? []).map(encodeURIComponent)].reduce(
    (left, part) => left.replaceAll(part, 'HERE'),
    text
      .replace(/nonce="[^"]*"|nonce-[^']*|[0-9a-f]{8}-[0-9a-f-]{27}|\d{13}|"(?:date|etag|content-length)","[^"]*"/g, '')
      .replace(/((?:__Host-)?[a-z]+=)[^;"]+;/g, '$1;'),
  )
}

/** Where two texts part, with a little around it; empty when they do not. */
function parting(one: string, other: string) {
  const at = [...one].findIndex((character, i) => character !== other[i])
  if (at < 0) return one.length === other.length ? '' : 'one is longer'
  return `${one.slice(at - 40, at + 60)} | ${other.slice(at - 40, at + 60)}`
}

test('what is kept and what is missing answer alike, to reading and to pressing', async () => {
  test.setTimeout(180_000)
  const unlike: string[] = []
  for (const [who, client] of Object.entries(readers))
    for (const file of files) {
      if (!/\.\$(threadId|postId|answerId|slug|name)\b/.test(file) || file.startsWith('settings_')) continue
      const beside = addressesOf(file, { ...others, ...missing })[0]!
      const asking: [string, (address: string) => Promise<Response>][] = [
        ['GET', (address) => client.get(address)],
        ['GET .data', (address) => client.get(`${address}.data`)],
        ...(source(file).includes('export const action')
          ? [['POST', (address) => client.post(address, FIELDS[file] ?? {})] as (typeof asking)[number]]
          : []),
      ]
      for (const address of addressesOf(file, { ...others, ...kept.values }))
        for (const [way, ask] of asking) {
          const heard = async (place: string) => {
            // What the last answer left for the next page.
            for (const name of client.cookies.keys()) if (name.endsWith('flash')) client.cookies.delete(name)
            return plain(await ask(place), place)
          }
          const differs = parting(await heard(address), await heard(beside))
          if (differs) unlike.push(`${who}: ${way} ${address}: ${differs}`)
        }
    }
  expect(unlike).toEqual([])
})

test('nobody is mailed about what is kept from them', async () => {
  expect((await mails(new Client())).filter((mail) => mail.includes('niemand te horen krijgt'))).toEqual([])
})
