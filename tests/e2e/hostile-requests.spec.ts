// Hostile addresses, searches and forms: each gets a calm answer, and the site goes on.
import { answer, ask, Client } from './client.ts'
import { groups, hostileMarkup, injections, naughtyStrings, sample } from './corpora.ts'
import { figures, inMs, quantile } from './figures.ts'
import { intruders } from './intruders.ts'
import { aStranger, expect, test } from './visitor.ts'
import { watchful } from './what-ran.ts'

test.describe.configure({ mode: 'serial' })

const { as, broken, leftBehind, questionOf, stranger } = intruders()

test('whatever is searched for or put in an address gets a calm answer', async ({ visitor }) => {
  test.setTimeout(180_000)
  const reader = await watchful(await visitor())
  for (const q of sample(hostileMarkup, 10)) {
    const query = new URLSearchParams({ q, category: q, tag: q, after: q })
    expect(await reader.look(`/search?${query}`)).toBe(200)
  }
  expect(reader.seen).toEqual([])
  const took: number[] = []
  const texts = [...injections, ...naughtyStrings, ...sample(hostileMarkup, 40)].filter((text) => text.isWellFormed())
  for (const group of groups(texts, 25)) {
    // Each has an address of their own, so that none is told to slow down.
    const client = stranger()
    for (const text of group) {
      const began = performance.now()
      const { status } = await client.get(`/search?${new URLSearchParams({ q: text })}`)
      took.push(performance.now() - began)
      expect([text, status]).toEqual([text, text.includes('\0') ? 400 : 200])
    }
  }
  const places = (text: string) => {
    const [one, q] = [encodeURIComponent(text), new URLSearchParams({ a: text }).toString().slice(2)]
    return [
      `/search?q=sim&category=${q}`,
      `/search?q=sim&is=${q}&product=${q}&tag=${q}&by=${q}&lang=${q}&sort=${q}&after=${q}`,
      `/search.data?q=${q}&_routes=${q}`,
      `/similar?title=${q}`,
      `/questions?show=${q}&after=${q}`,
      `/c/${one}`,
      `/c/mobiel?after=${q}`,
      `/tags/${one}`,
      `/tags?after=${q}`,
      `/t/${one}`,
      `/people/${one}`,
      `/ask?title=${q}&body=${q}&category=${q}&tags=${q}`,
      `/about/${one}`,
      `/verify/${one}`,
      `/reset/${one}`,
      `/unsubscribe/${one}`,
      `/dev/mail/${one}`,
      `/sign-in?next=${q}`,
      `/posts/${one}/comments`,
      `/${one}`,
      `/admin/people?q=${q}&after=${q}`,
      `/admin/categories/${one}/edit`,
    ]
  }
  let count = 0
  for (const text of [...injections, ...naughtyStrings.slice(0, 8), ...hostileMarkup.slice(0, 5)].filter((t) =>
    t.isWellFormed(),
  )) {
    const client = stranger()
    for (const [name, value] of as.ingrid.cookies) client.cookies.set(name, value)
    for (const place of places(text)) {
      await (await client.get(place)).arrayBuffer()
      count++
    }
  }
  figures(`searches: ${inMs(took)}; other addresses: ${count}`)
  expect(quantile(took, 0.5)).toBeLessThan(300)
  expect(broken).toEqual([])
})

const BAD_VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  '9'.repeat(400),
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '{"$gt":""}',
  '[]',
  '\0',
  '\u202e',
  '__proto__',
  'x'.repeat(250_000),
]
/** Bytes that no text has, and escapes that are none. */
const BAD_BYTES = ['%ED%A0%80', '%FF%FE', '%', '%zz', '%u0041', '+%00+']

test('odd fields, values and numbers in any form are refused, and the site goes on', async () => {
  test.setTimeout(120_000)
  const threadId = await ask(as.milan)
  const questionId = await questionOf(threadId)
  const answerId = await answer(as.ingrid, threadId, 'Een antwoord om van alles mee te doen.')
  await as.ingrid.post('/admin/categories/new', { name: 'Om mee te doen', slug: 'om-mee-te-doen' })
  const categories = await (await as.ingrid.get('/admin/categories')).text()
  const categoryId = /\/c\/om-mee-te-doen[\s\S]*?\/admin\/categories\/(\d+)\/edit/.exec(categories)![1]!
  await as.ingrid.post('/admin/tags/new', { name: 'om-mee-te-doen' })
  const tags = await (await as.ingrid.get('/admin/tags')).text()
  const tagId = /\/tags\/om-mee-te-doen[\s\S]*?\/admin\/tags\/(\d+)\/edit/.exec(tags)![1]!
  leftBehind.push(() => as.ingrid.post(`/admin/categories/${categoryId}/archive`))
  const settings = await (await as.milan.get('/settings')).text()
  const name = /name="name"[^>]*value="([^"]*)"/.exec(settings)![1]!
  leftBehind.push(() => as.milan.post('/settings?index', { name, bio: '', locale: 'nl', timeZone: '' }))

  const body = 'Dit is een tekst die lang genoeg is.'
  const question = { title: 'Een vraag om mee te doen', body, category: '1', tags: 'sim' }
  const { name: unknown, email, password } = aStranger()
  const actions: [who: Client, path: string, fields: Record<string, string>][] = [
    [as.amber, '/ask', question],
    [as.amber, `/t/${threadId}`, { body }],
    [as.amber, `/posts/${answerId}/comments`, { body }],
    [as.amber, `/posts/${answerId}/vote`, { value: '1' }],
    [as.amber, `/answers/${answerId}/accept`, {}],
    [as.amber, `/answers/${answerId}/unaccept`, {}],
    [as.amber, `/posts/${answerId}/edit`, { body }],
    [as.amber, `/posts/${questionId}/edit`, question],
    [as.amber, `/posts/${answerId}/hide`, {}],
    [as.amber, `/posts/${answerId}/restore`, {}],
    [as.milan, '/drafts', { place: 'ask', fields: '{"title":"x"}' }],
    [as.milan, '/drafts/discard', { place: 'ask' }],
    [as.amber, '/preview', { body }],
    [as.amber, '/language', { language: 'nl', next: '/' }],
    [as.milan, '/settings?index', { name, bio: '', locale: 'nl', timeZone: '' }],
    [as.milan, '/settings/mail', { 'answer-arrived': 'on' }],
    [as.milan, '/settings/password', { currentPassword: 'niet-mijn-wachtwoord', password }],
    [stranger(), '/ask', question],
    [stranger(), `/t/${threadId}`, { body }],
    [stranger(), '/sign-in', { email, password }],
    [stranger(), '/sign-up', { name: unknown, email, password }],
    [stranger(), '/verify?index', { email }],
    [stranger(), '/verify/niets', {}],
    [stranger(), '/reset?index', { email }],
    [stranger(), '/reset/niets', { password }],
    [stranger(), '/unsubscribe/niets', { undo: 'yes' }],
    [as.ingrid, '/admin/categories/new', { name: 'x', slug: 'om-mee-te-doen', description: '', product: '' }],
    [
      as.ingrid,
      `/admin/categories/${categoryId}/edit`,
      { name: 'Om mee te doen', slug: 'om-mee-te-doen', description: '', product: '' },
    ],
    [as.ingrid, `/admin/categories/${categoryId}/move`, { way: 'up' }],
    [as.ingrid, `/admin/categories/${categoryId}/archive`, {}],
    [as.ingrid, `/admin/categories/${categoryId}/restore`, {}],
    [as.ingrid, '/admin/tags/new', { name: 'om-mee-te-doen', synonyms: '' }],
    [as.ingrid, `/admin/tags/${tagId}/edit`, { name: 'om-mee-te-doen', synonyms: 'meedoen' }],
    [as.ingrid, `/admin/tags/${tagId}/merge`, { into: 'is-er-niet' }],
    [as.ingrid, '/admin/people', { member: '999999999', role: 'member', team: '' }],
    [as.ingrid, '/admin/teams', { id: '999999999', name: 'Team', kind: 'partner' }],
    [as.ingrid, '/admin/retry-jobs', {}],
  ]
  const statuses = new Map<number, number>()
  const send = async (who: Client, path: string, fields: [string, string][] | string) => {
    const { status } = await who.post(path, fields)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  for (const [who, path, fields] of actions) {
    const sound = Object.entries(fields)
    for (const extra of [
      '__proto__',
      '__proto__[admin]',
      'constructor',
      'constructor[prototype][x]',
      'toString',
      'id',
      '',
    ])
      await send(who, path, [...sound, [extra, '1']])
    for (const [field, value] of sound) {
      const others = sound.filter(([other]) => other !== field)
      await send(who, path, others)
      await send(who, path, [...sound, [field, value]])
      for (const odd of [`${field}[]`, `${field}[0]`, `${field}.x`, field.toUpperCase()])
        await send(who, path, [...others, [odd, value]])
      for (const bad of BAD_VALUES) await send(who, path, [...others, [field, bad]])
      for (const bad of BAD_BYTES) await send(who, path, `${new URLSearchParams(others)}&${field}=${bad}`)
    }
    await send(
      who,
      path,
      Array.from({ length: 2000 }, (_, i) => [`f${i}`, '1'] as [string, string]),
    )
    const id = /\d+/.exec(path)?.[0]
    if (!id) continue
    for (const odd of [
      '0',
      '-1',
      '1e9',
      '1.5',
      '999999999999999',
      '9'.repeat(30),
      '__proto__',
      '%27',
      '%00',
      '..%2f1',
      ' 1',
      '1%20',
    ])
      for (const suffix of ['', '.data']) {
        const address = path.replace(id, odd).replace(/(\?|$)/, `${suffix}$1`)
        await send(who, address, sound)
        await who.get(address)
      }
  }
  for (const place of ['ask', 'thread:1', 'thread:999999999999999', 'thread:0', '__proto__'])
    for (const fields of [
      '{"title":"\\ud800"}',
      '{"body":"\\u0000"}',
      '{"__proto__":{"x":1}}',
      '{"title":{"a":1}}',
      '[]',
      '"x"',
      '1',
      'null',
      '{"title":1e999}',
      '[['.repeat(9000),
    ])
      await send(as.milan, '/drafts', [
        ['place', place],
        ['fields', fields],
      ])
  expect(broken).toEqual([])
  figures(`forms sent, by answer: ${JSON.stringify(Object.fromEntries(statuses))}`)
  expect((await new Client().get('/livez')).status).toBe(200)
  await ask(as.amber)
  expect((await new Client().get('/admin')).status).toBe(404)
})
