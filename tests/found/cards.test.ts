import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { CARD_HEIGHT, CARD_WIDTH, cardSvg } from '#app/found/card.ts'
import { readCard, siteCard, threadCard } from '#app/found/cards.server.ts'
import { drawCard } from '#app/found/draw-card.server.ts'
import { keepCard, readKeptCard, removeOldest } from '#app/found/kept-cards.server.ts'
import { lettersOf } from '#app/found/letters.server.ts'
import { fitLines } from '#app/found/lines.ts'
import { env } from '#app/platform/env.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { anAnswer, aThread } from '../factories.ts'
import { threadsKeptFromVisitors } from './kept-from-visitors.ts'

const ip = '192.0.2.1'
const cardOf = async (threadId: number) => threadCard((await readThread(null, { threadId })).thread)
const fileOf = ({ path }: { path: string }) => path.replace('/cards/', '')

const HOSTILE = [
  '<script>alert(1)</script>"><image href="https://evil.example/x.png"/>',
  'שלום עולם \u202E reversed \u0000',
  '🙂🙃'.repeat(50),
  'Z̸̢͝a̷l̴g̶o̵ '.repeat(20),
  'w'.repeat(3000),
  'ﷺ '.repeat(500),
  '',
]
const face = (title: string) => ({
  brand: 'Merel community',
  title,
  mark: { kind: 'solved' as const, word: 'Opgelost' },
  facts: title,
  colours: { accent: '#1d5f92', onAccent: '#ffffff' },
})

describe('the picture of a link', () => {
  test('of a question is drawn once, and again at another address when it shows something else', async () => {
    const thread = await aThread({ title: 'How do I export my contacts?' })
    const before = await cardOf(thread.id)
    const card = await readCard(fileOf(before), ip)
    if ('to' in card) throw new Error('It should be here')
    expect(await sharp(card.body).metadata()).toMatchObject({ format: 'png', width: CARD_WIDTH, height: CARD_HEIGHT })
    expect(await readKeptCard(fileOf(before))).toEqual(card.body)
    await anAnswer({ to: thread })
    const after = await cardOf(thread.id)
    expect(after.path).not.toBe(before.path)
    expect(after.alt).toContain('How do I export my contacts?')
    expect(await readCard(fileOf(before), ip)).toEqual({ to: after.path })
  })

  test('of the site stands for all other pages', async () => {
    expect(await readCard(fileOf(await siteCard()), ip)).toMatchObject({ body: expect.any(Buffer) })
  })

  test('is not there for what visitors do not find', async () => {
    const kept = await threadsKeptFromVisitors()
    const thread = await aThread()
    const drawn = fileOf(await cardOf(thread.id))
    await readCard(drawn, ip)
    await hidePost(thread.by, { postId: thread.questionId })
    await expect(readCard(drawn, ip)).rejects.toThrow(Declined)
    for (const { id } of [kept.removed, kept.unlisted, kept.merged, kept.restricted])
      await expect(readCard(`t-${id}-AAAAAAAAAA.png`, ip)).rejects.toThrow(Declined)
    for (const file of ['t-0-AAAAAAAAAA.png', 'x.png', '../wijzer.db', 'site-AAAAAAAAAA.svg'])
      await expect(readCard(file, ip)).rejects.toThrow(Declined)
  })

  test.each(HOSTILE.map((title, i) => [i, title] as const))('holds nothing but shapes: %d', async (_, title) => {
    const svg = cardSvg(face(title), { bold: lettersOf(700), medium: lettersOf(500) }, { width: 60, drawn: true })
    expect(svg.replace(/ d="[MLHVCQZ\d. -]*"/gi, '')).not.toMatch(/script|evil|image|href|w{4}|<text/)
    expect(await sharp(await drawCard(face(title), null)).metadata()).toMatchObject({ width: CARD_WIDTH })
  })

  test('carries the brand’s own logo, and does without one that cannot be read', async () => {
    const logo = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#f0f"/></svg>',
    )
    const plain = await drawCard(face('A question'), null)
    expect(await drawCard(face('A question'), logo)).not.toEqual(plain)
    expect(await drawCard(face('A question'), Buffer.from('no picture'))).toEqual(plain)
  })

  test('waits its turn, and too many are asked to come back', async () => {
    const all = await Promise.allSettled(Array.from({ length: 25 }, () => drawCard(face(''), null)))
    const refused = all.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(5)
    expect(refused[0]!.reason).toMatchObject({ kind: 'busy', retryAfter: 10 })
  })

  test('keeps the newest when there are too many', async () => {
    const folder = join(env.DATA_DIR, 'cache', 'cards')
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1)
    for (let i = 1; i <= 5; i++) {
      writeFileSync(join(folder, `${i}.png`), Buffer.alloc(1000))
      utimesSync(join(folder, `${i}.png`), 100 * i, 100 * i)
    }
    await removeOldest(3500)
    expect(readdirSync(folder).sort()).toEqual(['3.png', '4.png', '5.png'])
    await keepCard('6.png', Buffer.alloc(10))
    expect(await readKeptCard('6.png')).toHaveLength(10)
    expect(await readKeptCard('none.png')).toBe(null)
  })
})

test('lines are about as long as each other, and end with … when there is too much', () => {
  const width = (text: string, size: number) => text.length * size
  const room = {
    width: 20,
    sizes: [
      { size: 2, lines: 2 },
      { size: 1, lines: 2 },
    ],
  }
  expect(fitLines('one two', room, width)).toEqual({ size: 2, lines: ['one two'] })
  expect(fitLines('one two tree four five', room, width).lines).toEqual(['one two tree', 'four five'])
  expect(fitLines('abcdefghijklmnopqrstuvwxyz', room, width).lines).toEqual(['abcdefghijklm', 'nopqrstuvwxyz'])
  expect(fitLines('a '.repeat(100).trim(), room, width).lines[1]).toMatch(/ a…$/)
  expect(fitLines('', room, width).lines).toEqual([])
})
