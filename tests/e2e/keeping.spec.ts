// What nobody sees until it matters: a machine that dies in the middle of it, and a backup made while all go on writing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { startSite } from '../../scripts/site-process.ts'
import {
  addWriters,
  askQuestion,
  command,
  examine,
  keepWriting,
  sendPicture,
  type Writer,
  writeAnswer,
} from './busy-site.ts'

const ROUNDS = 20
const READY_WITHIN = 5000

/** Folders of communities; each stands in one of its own, with all that comes of it beside it. */
const places: string[] = []
test.afterAll(() => {
  for (const place of places) rmSync(dirname(place), { recursive: true, force: true })
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const settingsFor = (folder: string) => ({ DATA_DIR: folder, DATABASE_URL: '', DEMO: 'off', LOG_LEVEL: 'error' })

const acknowledgedBy = (writers: Writer[]) => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)

/** A community in a folder of its own, stopped, with people who can write fast. */
async function aCommunity(writers: number) {
  const folder = join(mkdtempSync(join(tmpdir(), 'wijzer-keeping-')), 'data')
  places.push(folder)
  await (await startSite(settingsFor(folder))).stop()
  return { folder, settings: settingsFor(folder), writers: addWriters(folder, writers) }
}

test('killed twenty times while people write, it loses nothing that it had acknowledged', async () => {
  test.setTimeout(600_000)
  const { folder, settings, writers } = await aCommunity(4)
  const first = await startSite(settings)
  const threadId = await askQuestion(first.url, writers[0]!, 'Wie houdt dit bij?')
  await first.stop()
  const starts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    const site = await startSite(settings)
    starts.push(performance.now() - began)
    keepWriting(site.url, writers, { threadId, perSecond: 60 })
    // Amidst it: some answers have been acknowledged, more are on their way.
    const enough = acknowledgedBy(writers) + 2
    await expect.poll(() => acknowledgedBy(writers), { intervals: [10], timeout: 60_000 }).toBeGreaterThan(enough)
    await pause(round * 5)
    await site.kill()
  }
  const began = performance.now()
  const site = await startSite(settings)
  starts.push(performance.now() - began)
  await site.stop()

  const after = examine(folder)
  const acknowledged = writers.flatMap((writer) => writer.acknowledged)
  expect(acknowledged.length).toBeGreaterThan(ROUNDS)
  expect(acknowledged.filter((id) => !after.answers.has(id))).toEqual([])
  expect(after).toMatchObject({ integrity: 'ok', strays: 0, wrongCounts: 0, listed: after.threads })
  // An answer and the fact that it was posted stand together or not at all.
  expect(after.answers.size).toBe(after.facts)
  expect(Math.max(...starts)).toBeLessThan(READY_WITHIN)
  console.log(`${acknowledged.length} answers acknowledged; slowest start ${Math.round(Math.max(...starts))} ms`)
})

test('a backup made while fifty write each second has all that stood when it began, and starts elsewhere', async () => {
  test.setTimeout(120_000)
  const { folder, settings, writers } = await aCommunity(30)
  const site = await startSite(settings)
  const file = join(folder, '..', 'backup.tar')
  const threadId = await askQuestion(site.url, writers[0]!, 'Hoe zet ik mijn simkaart over?')
  const stop = keepWriting(site.url, writers.slice(1), { threadId, perSecond: 50 })
  await expect.poll(() => acknowledgedBy(writers)).toBeGreaterThan(20)
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0a5a9c' } })
    .png()
    .toBuffer()
  const picture = await sendPicture(site.url, writers[0]!, png)
  const other = await askQuestion(site.url, writers[0]!, 'Hoe ziet blauw eruit?')
  expect(await writeAnswer(site.url, writers[0]!, other, `Kijk maar: ![een blauw vlak](${picture})`)).toBe(true)

  const stood = writers.flatMap((writer) => writer.acknowledged)
  const made = await command('backup', [file], settings)
  const during = acknowledgedBy(writers) - stood.length
  await stop()
  expect(made).toMatchObject({ code: 0 })
  expect(during).toBeGreaterThan(0)

  const elsewhere = `${folder}-restored`
  expect(await command('restore', [file, '--into', elsewhere], settings)).toMatchObject({ code: 0 })
  const restored = examine(elsewhere)
  expect(stood.filter((id) => !restored.answers.has(id))).toEqual([])
  expect(restored).toMatchObject({ integrity: 'ok', strays: 0, wrongCounts: 0 })
  const second = await startSite(settingsFor(elsewhere))
  const page = await (await fetch(`${second.url}/t/${other}`)).text()
  expect(page).toContain('een blauw vlak')
  const address = /\/media\/[0-9a-f]{32}-\d+\.webp/.exec(page)![0]
  expect(Buffer.from(await (await fetch(second.url + address)).arrayBuffer())).toEqual(
    Buffer.from(await (await fetch(site.url + address)).arrayBuffer()),
  )
  expect(await (await fetch(`${second.url}/search?q=simkaart`)).text()).toContain(`/t/${threadId}/`)
  await second.stop()

  // A damaged one touches nothing, though the site runs.
  const bytes = readFileSync(file)
  bytes[Math.floor(bytes.length / 2)]! ^= 1
  writeFileSync(file, bytes)
  const refused = await command('restore', [file, '--into', `${folder}-refused`], settings)
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was changed') })
  expect(await command('restore', [file], settings)).toMatchObject({
    code: 1,
    said: expect.stringContaining('holds a community'),
  })
  await site.stop()
  expect(examine(folder)).toMatchObject({ integrity: 'ok', strays: 0 })
})
