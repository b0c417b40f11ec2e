import { answer, ask, Client } from './client.ts'
import { aStranger, expect, test } from './visitor.ts'

const without = (text: string) => text.replace(/nonce="[^"]*"|nonce-[^']*|[0-9a-f-]{36}|\d{13}|\d+\.\d+/g, '')

test('every answer carries the headers, with a nonce of its own', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/sign-in', '/nowhere', '/search?q=a', '/livez', '/robots.txt']) {
    const { headers } = await new Client().get(path)
    if (path === '/livez') continue
    const policy = headers.get('content-security-policy')!
    const nonce = /script-src 'nonce-([^']+)' '(?:strict-dynamic|self)'/.exec(policy)?.[1]
    expect(Buffer.from(nonce!, 'base64').length).toBeGreaterThanOrEqual(16)
    nonces.add(nonce!)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  }
  expect(nonces.size).toBe(5)
})

test('the session cookie is out of reach of scripts and other sites, and new at each sign-in', async () => {
  const client = new Client()
  const response = await client.post('/sign-in', { email: 'fenna@merel.example', password: 'welkom-bij-merel' })
  const line = response.headers.getSetCookie().find((l) => l.startsWith('__Host-'))!
  expect(line).toMatch(/HttpOnly/)
  expect(line).toMatch(/Secure/)
  expect(line).toMatch(/SameSite=Lax/)
  const before = line.split(';')[0]!
  const again = await new Client().post(
    '/sign-in',
    { email: 'fenna@merel.example', password: 'welkom-bij-merel' },
    { cookie: before },
  )
  expect(
    again.headers
      .getSetCookie()
      .find((l) => l.startsWith('__Host-'))!
      .split(';')[0],
  ).not.toBe(before)
})

test('signing out ends the session at the server, not only in the browser', async () => {
  const client = await new Client().signIn('fenna')
  const cookie = [...client.cookies].map(([n, v]) => `${n}=${v}`).join('; ')
  expect((await client.get('/settings')).status).toBe(200)
  await client.post('/sign-out')
  expect((await new Client().get('/settings', { cookie })).status).toBe(303)
})

test('nothing is written for another site’s page', async () => {
  const client = await new Client().signIn('fenna')
  const threadId = await ask(client)
  for (const headers of [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': undefined },
    { origin: undefined, 'sec-fetch-site': undefined },
    { 'content-type': 'text/plain' },
  ])
    for (const path of [`/t/${threadId}`, '/sign-out', '/settings', `/t/${threadId}.data`])
      expect((await client.post(path, { body: 'van elders geplaatst' }, headers)).status).toBe(403)
  expect(await (await client.get(`/t/${threadId}`)).text()).not.toContain('van elders')
  expect((await client.get('/settings')).status).toBe(200)
})

test('what is hidden answers like what is missing, whatever is asked of it', async () => {
  const staff = await new Client().signIn('milan')
  const threadId = await ask(staff, { title: 'Een geheime titel die niemand ziet' })
  const answerId = await answer(staff, threadId, 'Een geheim antwoord dat niemand ziet.')
  const { pathname } = new URL((await staff.get(`/t/${threadId}`)).headers.get('location')!, staff.site)
  const questionId = Number(/id="question-(\d+)"/.exec(await (await staff.get(pathname)).text())?.[1])
  expect((await staff.post(`/posts/${questionId}/hide`)).status).toBe(303)
  const stranger = await new Client().signIn('karim')
  for (const reader of [new Client(), stranger]) {
    const [hidden, missing] = [await reader.get(`/t/${threadId}`), await reader.get('/t/99999999')]
    expect(hidden.status).toBe(404)
    expect(hidden.headers.get('location')).toBe(null)
    const [a, b] = [await hidden.text(), await missing.text()]
    expect(a).not.toContain('geheim')
    expect(without(a).replaceAll(String(threadId), 'N')).toBe(without(b).replaceAll('99999999', 'N'))
    expect((await reader.get(`/t/${threadId}/een-geheime-titel-die-niemand-ziet`)).status).toBe(404)
    for (const path of [`/posts/${answerId}/comments`, `/posts/${questionId}/comments`]) {
      const response = await reader.get(path)
      expect([path, response.status]).toEqual([path, 404])
    }
    expect(await (await reader.get('/search?q=geheime+titel')).text()).not.toContain('een-geheime-titel')
    expect(await (await reader.get('/questions')).text()).not.toContain('een-geheime-titel')
  }
  for (const path of [`/posts/${answerId}/vote`, `/posts/${questionId}/vote`])
    expect((await stranger.post(path, { value: '1' })).status).toBe(404)
  expect((await stranger.post(`/answers/${answerId}/accept`)).status).toBe(404)
  expect((await stranger.post(`/t/${threadId}`, { body: 'Een antwoord op iets geheims' })).status).toBe(404)
  expect((await stranger.get(`/posts/${answerId}/edit`)).status).toBe(404)
})

test('administration is not there for others', async () => {
  const read = async (client: Client, path: string) =>
    without(await (await client.get(path)).text()).replaceAll(encodeURIComponent(path), '')
  const missing = await read(new Client(), '/nowhere')
  for (const client of [new Client(), await new Client().signIn('fenna'), await new Client().signIn('milan')])
    for (const path of ['/admin', '/admin/categories', '/admin/tags', '/admin/people', '/admin/teams']) {
      const response = await client.get(path)
      expect([path, response.status]).toEqual([path, 404])
      if (client.cookies.size === 0)
        expect((await read(client, path)).replaceAll(path, '')).toBe(missing.replaceAll('/nowhere', ''))
    }
})

test('fields that no form has, and fields given twice, are refused', async () => {
  const client = await new Client().signIn('ruud')
  const sound = {
    title: 'Een vraag met iets extra erbij',
    body: 'Dit is het verhaal bij de vraag.',
    category: '1',
    tags: '',
  }
  for (const extra of ['role', 'authorId', 'createdAt', 'hiddenAt', 'score', '__proto__', 'constructor', 'title[]'])
    expect([extra, (await client.post('/ask', [...Object.entries(sound), [extra, '1']])).status]).toEqual([extra, 422])
  expect((await client.post('/ask', [...Object.entries(sound), ['category', '2']])).status).toBe(400)
  const settings = await client.post('/settings?index', {
    name: 'Ruud K.',
    bio: '',
    locale: 'nl',
    timeZone: '',
    role: 'administrator',
  })
  expect([400, 422]).toContain(settings.status)
  expect((await client.get('/admin')).status).toBe(404)
})

test('odd addresses get calm answers', async () => {
  const client = await new Client().signIn('fenna')
  for (const path of [
    '/t/0',
    '/t/-1',
    '/t/1e3',
    '/t/99999999999999999999',
    '/t/abc',
    '/t/%27%20or%201=1',
    '/people/0',
    '/tags/%27',
    '/posts/abc/edit',
    '/t/%E0%A4%A',
    '/assets/..%2f..%2fpackage.json',
    '/build/server/index.js',
    '/.env',
  ])
    expect([path, (await client.get(path)).status]).toEqual([path, path.includes('%E0') ? expect.any(Number) : 404])
  expect((await client.get('/c/%00')).status).toBe(400)
  for (const cursor of ["1' or 1=1", 'zzzz.zzzz.zzzz.zzzz', '-1', '9'.repeat(300), '%ff'])
    expect((await client.get(`/questions?after=${encodeURIComponent(cursor)}`)).status).toBe(200)
  expect((await fetch(client.site, { method: 'PURGE' })).status).toBe(405)
  expect((await client.post('/ask', { body: 'x'.repeat(1_100_000) })).status).toBe(413)
})

test('after signing in nobody is sent to another site', async () => {
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/%5cevil.example/..//evil.example',
  ]) {
    const response = await new Client().post(`/sign-in?${new URLSearchParams({ next })}`, {
      email: 'fenna@merel.example',
      password: 'welkom-bij-merel',
    })
    const location = new URL(response.headers.get('location')!, 'http://self.example')
    expect([next, location.host]).toEqual([next, 'self.example'])
  }
})

test('a known and an unknown address get the same answer', async () => {
  const said = async (path: string, fields: Record<string, string>) => {
    const response = await new Client().post(path, fields)
    return {
      status: response.status,
      location: response.headers.get('location'),
      text: without(await response.text())
        .replaceAll(fields.email!, 'E')
        .replaceAll(encodeURIComponent(fields.email!), 'E')
        .replaceAll(fields.name ?? '~', 'N'),
    }
  }
  const known = 'fenna@merel.example'
  const unknown = 'niemand@merel.example'
  expect(await said('/sign-in', { email: known, password: 'verkeerd wachtwoord' })).toEqual(
    await said('/sign-in', { email: unknown, password: 'verkeerd wachtwoord' }),
  )
  expect(await said('/reset', { email: known })).toEqual(await said('/reset', { email: unknown }))
  const { password } = aStranger()
  const [one, two] = [aStranger().name, aStranger().name]
  expect(await said('/sign-up', { name: one, email: known, password })).toEqual(
    await said('/sign-up', { name: two, email: 'nieuw@merel.example', password }),
  )
})

test('limits answer 429 with the seconds to wait, spoofed addresses do not help', async () => {
  const client = new Client()
  let last: Response | undefined
  for (let i = 0; i < 32; i++)
    last = await client.get('/search?q=simkaart', { 'x-forwarded-for': `10.0.0.${i}, ${client.address}` })
  expect(last!.status).toBe(429)
  expect(Number(last!.headers.get('retry-after'))).toBeGreaterThan(0)
  const poster = await new Client().signIn('joris')
  await ask(poster)
  const second = await poster.post('/ask', {
    title: 'Nog een vraag er meteen achteraan',
    body: 'Dit is het verhaal bij de vraag.',
    category: '1',
    tags: '',
  })
  expect(second.status).toBe(429)
  expect(second.headers.get('retry-after')).not.toBe(null)
  expect(await second.text()).toContain('Nog een vraag er meteen achteraan')
})

test('fifty at once have one effect: sign-ups, votes, choices', async () => {
  const fifty = <T>(act: (i: number) => Promise<T>) => Promise.all(Array.from({ length: 50 }, (_, i) => act(i)))
  const somebody = aStranger()
  const signUps = await fifty(async () => (await new Client().post('/sign-up', somebody)).status)
  expect(signUps.every((status) => status < 500)).toBe(true)
  const asker = await new Client().signIn('shanti')
  const threadId = await ask(asker)
  const helper = await new Client().signIn('milan')
  const answerId = await answer(helper, threadId, 'Dit is het antwoord op de vraag.')
  const accepts = await fifty(async () => (await asker.post(`/answers/${answerId}/accept`)).status)
  const votes = await fifty(async () => (await asker.post(`/posts/${answerId}/vote`, { value: '1' })).status)
  expect([...new Set([...accepts, ...votes])]).toEqual([303])
  const canonical = (await asker.get(`/t/${threadId}`)).headers.get('location')!
  const page = await (await asker.get(canonical)).text()
  expect(/Stemmen(?:<!-- -->)?: <\/span>(-?\d+)/.exec(page.slice(page.indexOf(`id="answer-${answerId}"`)))?.[1]).toBe(
    '1',
  )
})
