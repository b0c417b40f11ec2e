import { eq } from 'drizzle-orm'
import { JSDOM } from 'jsdom'
import { beforeEach, expect, test } from 'vitest'
import { members } from '#app/accounts/schema.server.ts'
import { translator } from '#app/i18n/translate.ts'
import { exportAsHtml } from '#app/own/export-as-html.server.ts'
import { exportAsJson } from '#app/own/export-as-json.server.ts'
import { exportParts, notExported } from '#app/own/export-parts.server.ts'
import { requestExport, takeTicket } from '#app/own/request-export.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { DAY, MINUTE } from '#app/platform/time.ts'
import { personColumns } from './person-columns.ts'
import { CANARIES, PASSWORD, somebodyWithEverything } from './somebody-with-everything.ts'

const t = translator('nl')
const here = { sessionId: 'here' }

async function whole(pieces: AsyncIterable<string>) {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

type File = Record<string, Record<string, unknown>[]>

beforeEach(() => setClock(Date.UTC(2026, 0, 5, 9)))

test('every column that names a person is in the file, or has a reason not to be', async () => {
  const known = new Set([...exportParts.flatMap((part) => part.of), ...Object.keys(notExported)])
  const there = (await personColumns()).map((column) => column.name)
  expect(there.filter((column) => !known.has(column))).toEqual([])
  const besides = ['members.id', 'post_revisions.post_id']
  expect([...known].filter((column) => !there.includes(column) && !besides.includes(column))).toEqual([])
})

test('the file holds all of somebody who did everything, and says what each part is', async () => {
  const { kanarie, mine } = await somebodyWithEverything()
  const text = await whole(exportAsJson(kanarie, t))
  const { about, ...parts } = JSON.parse(text) as File & { about: { parts: Record<string, string> } }
  for (const canary of CANARIES) expect(text, canary).toContain(canary)
  const empty = Object.keys(parts).filter((name) => !parts[name]!.length)
  expect(empty).toEqual(['threadActs', 'removed', 'edits', 'settingChanges', 'synonymChanges'])
  expect(Object.keys(about.parts)).toEqual(Object.keys(parts))
  expect(parts.posts!.map((post) => post.text)).toContain('De tweede tekst.')
  expect(parts.earlierTexts).toMatchObject([{ text: 'De eerste tekst.', replacedAt: '2026-01-05T09:00:00.000Z' }])
  expect(parts.questions).toMatchObject([
    { address: `http://community.test/t/${mine.id}`, title: 'Vraag van de vogel' },
  ])
})

test("nothing of others is in it: no text, no name, no address; and no secret of one's own", async () => {
  const { kanarie } = await somebodyWithEverything()
  const [row] = await db.select().from(members).where(eq(members.id, kanarie.id))
  for (const text of [
    await whole(exportAsJson(kanarie, t)),
    await whole(exportAsHtml(kanarie, { t, language: 'nl', timeZone: 'UTC' })),
  ])
    for (const theirs of ['geheim-van-emre', 'Emre', 'emre-canary', 'Zo doe je dat', row!.passwordHash!])
      expect(text).not.toContain(theirs)
})

test('the page for reading needs nothing else, has a word for every field, and shows hostile text as text', async () => {
  const { kanarie } = await somebodyWithEverything()
  await transact(async () => {
    await db.update(members).set({ bio: '<img src=x onerror=alert(1)>' }).where(eq(members.id, kanarie.id))
  })
  const html = await whole(exportAsHtml(kanarie, { t, language: 'nl', timeZone: 'Europe/Amsterdam' }))
  const { document } = new JSDOM(html).window
  expect(document.querySelectorAll('img, script, link, iframe').length).toBe(0)
  expect([...document.querySelectorAll('dt')].map((dt) => dt.textContent).filter((dt) => dt?.includes('.'))).toEqual([])
  expect(document.querySelectorAll('h2').length).toBe(exportParts.length)
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>')
})

test('it takes the password, and twice a day is enough', async () => {
  const { kanarie } = await somebodyWithEverything()
  await expect(requestExport(kanarie, 'iets anders', here)).rejects.toMatchObject({ field: 'currentPassword' })
  await requestExport(kanarie, PASSWORD, here)
  await requestExport(kanarie, PASSWORD, here)
  await expect(requestExport(kanarie, PASSWORD, here)).rejects.toMatchObject({ kind: 'too-many' })
  advanceClock(DAY)
  await requestExport(kanarie, PASSWORD, here)
})

test('a ticket is for one person in one browser, for ten minutes', async () => {
  const { kanarie, emre } = await somebodyWithEverything()
  const ticket = await requestExport(kanarie, PASSWORD, here)
  takeTicket(kanarie, ticket, here)
  for (const [who, what, where] of [
    [emre, ticket, here],
    [kanarie, ticket, { sessionId: 'elsewhere' }],
    [kanarie, ticket, { sessionId: null }],
    [kanarie, `${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`, here],
    [kanarie, `z${ticket.slice(1)}`, here],
    [kanarie, '', here],
    [kanarie, null, here],
  ] as const)
    expect(() => takeTicket(who, what, where)).toThrow('error.notFound')
  advanceClock(10 * MINUTE)
  expect(() => takeTicket(kanarie, ticket, here)).toThrow('error.notFound')
})
