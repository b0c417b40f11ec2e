import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import type { Segment } from '#app/search/snippet.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'
import { naughtyStrings } from './corpora.ts'

const NOW = Date.UTC(2026, 4, 1)
const marked = (segments: Segment[]) => segments.map((each) => (each.hit ? `[${each.text}]` : each.text)).join('')
const ids = (page: { results: { threadId: number }[] }) => page.results.map((result) => result.threadId)

beforeEach(() => setClock(NOW))

test('a customer finds the solved thread first, with its solution marked', async () => {
  const asker = await aMember()
  const helper = await aMember({ name: 'Sanne', role: 'ambassador' })
  const category = await aCategory({ name: 'Thuis', slug: 'thuis' })
  const unsolved = await aThread({ title: 'Router herstarten' })
  const solved = await aThread({
    by: asker,
    title: 'Router herstarten',
    categoryId: category.id,
    tags: ['wifi'],
    lang: 'nl',
  })
  const answer = await anAnswer({ to: solved, by: helper, body: 'Trek de **stekker** uit de router & wacht.' })
  await acceptAnswer(asker, { answerId: answer.id })
  await reindexAll()

  const page = await searchThreads(null, { q: 'Hoe moet ik mijn routers herstarten?' })

  expect(ids(page)).toEqual([solved.id, unsolved.id])
  expect(page).toMatchObject({ total: 2, capped: false, nextCursor: null })
  expect(page.results[0]).toMatchObject({
    slug: 'router-herstarten',
    solved: true,
    solvedBy: { id: helper.id, name: 'Sanne', role: 'ambassador' },
    category: { slug: 'thuis', name: 'Thuis' },
    answerCount: 1,
    score: 0,
    createdAt: NOW,
    lang: 'nl',
    tags: ['wifi'],
    snippetFrom: 'solution',
  })
  expect(marked(page.results[0]!.title)).toBe('[Router] [herstarten]')
  expect(marked(page.results[0]!.snippet)).toBe('Trek de stekker uit de [router] & wacht.')
  expect(page.results[1]).toMatchObject({ solved: false, solvedBy: null })
  expect(page.results[0]!.why.length).toBeGreaterThan(0)
})

test('what was removed is never shown, even when the index still has it', async () => {
  const moderator = await aMember({ role: 'moderator' })
  const gone = await aThread({ title: 'Router herstarten' })
  const kept = await aThread({ title: 'Router vervangen', body: 'Er staat niets meer in.' })
  const answer = await anAnswer({ to: kept, body: 'Mijn geheim klantnummer staat op de router.' })
  await reindexAll()
  await hidePost(moderator, { postId: gone.questionId })
  await hidePost(moderator, { postId: answer.id })

  const page = await searchThreads(moderator, { q: 'router geheim klantnummer' })

  expect(ids(page)).toEqual([kept.id])
  expect(page.total).toBe(1)
  expect(marked(page.results[0]!.snippet)).not.toContain('geheim')
  expect(ids(await searchThreads(null, { q: '' }))).toEqual([kept.id])
})

describe('filters', () => {
  test('category, label with its synonyms, and solved narrow a search', async () => {
    const mobile = await aCategory({ slug: 'mobiel' })
    const home = await aCategory({ slug: 'thuis' })
    const asker = await aMember()
    const one = await aThread({ by: asker, title: 'Router een', categoryId: home.id, tags: ['wifi'] })
    const two = await aThread({ title: 'Router twee', categoryId: home.id, tags: ['glasvezel'] })
    const three = await aThread({ title: 'Router drie', categoryId: mobile.id, tags: ['wifi'] })
    await acceptAnswer(asker, { answerId: (await anAnswer({ to: one })).id })
    await reindexAll()

    for (const q of ['router', '']) {
      expect(ids(await searchThreads(null, { q, choices: { category: ['thuis'] } })).sort()).toEqual([one.id, two.id])
      expect(ids(await searchThreads(null, { q, choices: { tag: ['WiFi'] } })).sort()).toEqual([one.id, three.id])
      expect(ids(await searchThreads(null, { q, choices: { is: ['solved'] } }))).toEqual([one.id])
      expect(ids(await searchThreads(null, { q, choices: { is: ['unsolved'] } })).sort()).toEqual([two.id, three.id])
      expect(ids(await searchThreads(null, { q, choices: { category: ['mobiel'], tag: ['glasvezel'] } }))).toEqual([])
    }
  })

  test('hold for what is true now, not for what was indexed', async () => {
    const home = await aCategory({ slug: 'thuis' })
    const thread = await aThread({ title: 'Router', categoryId: home.id })
    await reindexAll()
    const elsewhere = await aCategory({ slug: 'elders' })
    await transact(() => db.update(threads).set({ categoryId: elsewhere.id }).where(eq(threads.id, thread.id)))

    expect(ids(await searchThreads(null, { q: 'router', choices: { category: ['thuis'] } }))).toEqual([])
  })

  test('that do not exist have no threads', async () => {
    await aThread({ title: 'Router' })
    await reindexAll()

    expect(await searchThreads(null, { q: 'router', choices: { category: ['nergens'] } })).toMatchObject({
      results: [],
      total: 0,
    })
    expect(await searchThreads(null, { q: 'router', choices: { tag: ['niets'] } })).toMatchObject({
      results: [],
      total: 0,
    })
  })
})

test.each(['router', ''])('pages follow one another without gaps or repeats (searching for "%s")', async (q) => {
  const by = await aMember()
  const made: number[] = []
  for (let n = 0; n < 7; n++) made.push((await aThread({ by, title: `Router ${n}`, at: NOW - n })).id)
  await reindexAll()

  const seen: number[] = []
  let cursor: string | null = null
  do {
    const page = await searchThreads(null, { q, perPage: 3, cursor })
    expect(page.total).toBe(7)
    seen.push(...ids(page))
    cursor = page.nextCursor
  } while (cursor)

  expect([...seen].sort((a, b) => a - b)).toEqual([...made].sort((a, b) => a - b))
  if (q === '') expect(seen).toEqual(made)
})

test('words that say nothing find nothing, rather than everything', async () => {
  await aThread({ title: 'Hoe kan ik dit doen met mijn router?' })
  await reindexAll()

  expect(ids(await searchThreads(null, { q: 'hoe kan ik' }))).toEqual([])
  expect(ids(await searchThreads(null, { q: '???' }))).toEqual([])
})

describe('nothing typed is an error', () => {
  const hostile = [
    'c++',
    "can't",
    'foo AND',
    'NEAR(',
    '"',
    '\u0000',
    `${'router '.repeat(1500)}`,
    '"a" '.repeat(2500),
    "' or 1=1 --",
    'a'.repeat(10_000),
  ]

  test.each(hostile)('%j', async (q) => {
    await searchThreads(null, { q, choices: { category: [q], product: [q], tag: [q] }, cursor: q })
    await searchThreads(null, { q, cursor: q })
  })

  test.skipIf(!naughtyStrings)('naughty strings (skipped without ../shared/data/corpora)', async () => {
    await aThread({ title: 'Router herstarten' })
    await reindexAll()
    for (const q of naughtyStrings!) await searchThreads(null, { q, choices: { tag: [q] }, cursor: q })
  })
})

describe('operators narrow what is found', () => {
  async function community() {
    const fenna = await aMember({ name: 'Fenna Bos' })
    const jan = await aMember({ name: 'Jan' })
    const desk = await aMember({ role: 'moderator' })
    const category = await aCategory({ slug: 'thuis', name: 'Internet thuis' })
    const other = await aCategory({ slug: 'overig', name: 'Overig' })
    const one = await aThread({ title: 'Router traag', by: fenna, categoryId: category.id, tags: ['wifi'] })
    const two = await aThread({ title: 'Router kapot', by: jan, categoryId: other.id })
    const three = await aThread({ title: 'Slow router in the attic', by: jan, categoryId: other.id })
    const answer = await anAnswer({ to: two, by: desk, body: 'Bel even.' })
    await acceptAnswer(jan, { answerId: answer.id })
    await reindexAll()
    return { one, two, three }
  }

  test('by label, category, person, state, solver, and words that must not be there', async () => {
    const { one, two, three } = await community()
    const found = async (q: string) => ids(await searchThreads(null, { q })).sort()

    expect(await found('router label:wifi')).toEqual([one.id])
    expect(await found('router onderwerp:thuis')).toEqual([one.id])
    expect(await found('router category:"internet thuis"')).toEqual([one.id])
    expect(await found('router van:"fenna bos"')).toEqual([one.id])
    expect(await found('router user:@jan')).toEqual([two.id, three.id])
    expect(await found('router is:opgelost')).toEqual([two.id])
    expect(await found('router is:unanswered')).toEqual([one.id, three.id])
    expect(await found('router door:merk')).toEqual([two.id])
    expect(await found('router by:ambassador')).toEqual([])
    expect(await found('router -kapot')).toEqual([one.id, three.id])
    expect(await found('is:solved')).toEqual([two.id])
    expect(await found('router before:2020')).toEqual([])
    expect(await found('router score:1')).toEqual([])
  })

  test('what means nothing is looked for as words, and named', async () => {
    const { one } = await community()

    const page = await searchThreads(null, { q: 'label:traag is:kwijt user:niemand' })

    expect(ids(page)).toContain(one.id)
    expect(page.taken).toEqual(['is:kwijt', 'label:traag', 'user:niemand'])
  })

  test('a category that is kept from a reader is a word to them', async () => {
    const kept = await aCategory({ slug: 'intern', name: 'Intern' })
    await transact(() => db.update(categories).set({ seenFrom: 2 }).where(eq(categories.id, kept.id)))

    expect((await searchThreads(null, { q: 'category:intern' })).taken).toEqual(['category:intern'])
    expect((await searchThreads(null, { q: 'category:nergens' })).taken).toEqual(['category:nergens'])
  })
})

test('what stands there word for word comes before what only means the same', async () => {
  const meant = await aThread({ title: 'Mediabox kapot, wat nu', body: 'Hij is stuk, defect, storing.' })
  const said = await aThread({ title: 'Mijn eSIM werkt niet meer na het herstellen van mijn tablet' })
  const alike = await aThread({ title: 'Kapot toestel', body: 'Kapot.' })
  await reindexAll()

  expect(ids(await searchThreads(null, { q: 'werkt niet meer na het' }))[0]).toBe(said.id)
  expect(ids(await searchThreads(null, { q: 'werkt niet' })).sort()).toEqual([meant.id, said.id, alike.id])
})
