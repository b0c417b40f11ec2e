import { beforeEach, expect, test } from 'vitest'
import { deviceOf, readDevice } from '#app/accounts/device.ts'
import { endOwnOtherSessions, endOwnSession, readOwnSessions } from '#app/accounts/own-sessions.server.ts'
import { readSession, startSession } from '#app/accounts/sessions.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { HOUR } from '#app/platform/time.ts'
import { aMember } from '../factories.ts'

const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

const start = async (memberId: number, userAgent: string) =>
  (await startSession(memberId, { secure: true, userAgent })).split(';')[0]!
const read = (cookie: string) => readSession(cookie, { secure: true })

beforeEach(() => setClock(Date.UTC(2026, 0, 5, 9)))

test('somebody sees where they are signed in, this browser first', async () => {
  const fenna = await aMember()
  const phone = await start(fenna.id, FIREFOX)
  advanceClock(HOUR)
  const other = await start(fenna.id, SAFARI)
  const { sessionId } = (await read(phone))!

  const list = await readOwnSessions(fenna, { sessionId })
  expect(list).toMatchObject([
    { here: true, device: { browser: 'Firefox', system: 'Android' } },
    { here: false, device: { browser: 'Safari', system: 'iPhone' } },
  ])
  const shown = JSON.stringify(list)
  for (const cookie of [phone, other]) {
    expect(shown).not.toContain(cookie.split('=')[1])
    expect(shown).not.toContain((await read(cookie))!.sessionId)
  }
})

test('one that is ended is nobody on its very next request; the others stay', async () => {
  const fenna = await aMember()
  const [here, there, third] = [
    await start(fenna.id, FIREFOX),
    await start(fenna.id, SAFARI),
    await start(fenna.id, ''),
  ]
  const { sessionId } = (await read(here))!
  const handle = (await readOwnSessions(fenna, { sessionId })).find(({ device }) => device.browser === 'Safari')!.handle
  await endOwnSession(fenna, { handle })
  await endOwnSession(fenna, { handle })
  expect([await read(here), await read(there), await read(third)].map(Boolean)).toEqual([true, false, true])
  await endOwnOtherSessions(fenna, { sessionId })
  expect([await read(here), await read(third)].map(Boolean)).toEqual([true, false])
})

test("nobody ends somebody else's, an administrator neither", async () => {
  const fenna = await aMember()
  const ingrid = await aMember({ role: 'administrator' })
  const cookie = await start(fenna.id, FIREFOX)
  const [session] = await readOwnSessions(fenna, { sessionId: null })
  await endOwnSession(ingrid, { handle: session!.handle })
  await endOwnOtherSessions(ingrid, { sessionId: null })
  expect(await read(cookie)).toMatchObject({ actor: { id: fenna.id } })
})

test.each([
  [FIREFOX, 'Firefox', 'Android'],
  [SAFARI, 'Safari', 'iPhone'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0',
    'Edge',
    'Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
    'Chrome',
    'macOS',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1',
    'Chrome',
    'iPad',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox', 'Linux'],
  ['curl/8.5.0', '', ''],
  [null, '', ''],
  ['<script>alert(1)</script>/Windows/', '', 'Windows'],
])('%s is told by its name', (userAgent, browser, system) => {
  expect(readDevice(deviceOf(userAgent))).toEqual({ browser, system })
})
