import { beforeEach, describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { askedQuery, readAsked } from '#app/search/choices.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { readResultsPage } from '#app/search/results-page.server.ts'
import { aCategory, aMember, anAnswer, aTeam, aThread } from '../factories.ts'

const NOW = Date.UTC(2026, 4, 1)
beforeEach(() => setClock(NOW))

const asked = (query: string) => readAsked(new URLSearchParams(query))
const results = async (query: string, actor: Parameters<typeof readResultsPage>[0] = null) =>
  readResultsPage(actor, asked(query), null)
const ids = (page: { results: { threadId: number }[] }) => page.results.map(({ threadId }) => threadId)

async function community() {
  const [asker, helper] = [await aMember(), await aMember({ role: 'ambassador' })]
  const partner = await aMember({ role: 'moderator', teamId: (await aTeam({ kind: 'partner' })).id })
  const home = await aCategory({ slug: 'thuis', name: 'Thuis' })
  const mobile = await aCategory({ slug: 'mobiel', name: 'Mobiel' })
  const one = await aThread({ by: asker, title: 'Router traag', categoryId: home.id, tags: ['wifi'], at: NOW - 3 })
  const two = await aThread({ by: asker, title: 'Router kapot', categoryId: home.id, at: NOW - 2 })
  const three = await aThread({ title: 'Router mobiel', categoryId: mobile.id, tags: ['wifi'], at: NOW - 1 })
  await acceptAnswer(asker, { answerId: (await anAnswer({ to: one, by: helper })).id })
  await acceptAnswer(asker, { answerId: (await anAnswer({ to: two, by: partner })).id })
  await reindexAll()
  return { one, two, three }
}

describe('what results can be narrowed to', () => {
  test.each(['q=router', ''])('is counted, and values of one facet are alternatives (%s)', async (q) => {
    await community()
    const counted = (page: Awaited<ReturnType<typeof results>>) =>
      Object.fromEntries(
        page.facets.map(({ facet, values }) => [
          facet,
          Object.fromEntries(values.map(({ value, count }) => [value, count])),
        ]),
      )

    expect(counted(await results(q))).toEqual({
      is: { solved: 2, unsolved: 1, unanswered: 1 },
      category: { thuis: 2, mobiel: 1 },
      tag: { wifi: 2 },
      by: { ambassador: 1, partner: 1 },
    })
    const narrowed = await results(`${q}&category=thuis`)
    expect(narrowed.total).toBe(2)
    expect(counted(narrowed)).toMatchObject({ category: { thuis: 2, mobiel: 1 }, tag: { wifi: 1 } })
    expect((await results(`${q}&category=thuis&category=mobiel&tag=wifi`)).total).toBe(2)
    expect((await results(`${q}&by=partner&by=ambassador`)).total).toBe(2)
    expect((await results(`${q}&is=unanswered`)).total).toBe(1)
  })

  test('has one address for the same question', () => {
    const typed = 'tag=B&category=x&category=a&tag=b&q=+router+&is=nonsense&sort=wild&category=a&other=1'
    expect(askedQuery(asked(typed))).toBe('q=router&category=a&category=x&tag=b')
  })
})

test('results stand in the order that was asked for', async () => {
  const { one, two, three } = await community()
  expect(ids(await results('q=router&sort=newest'))).toEqual([three.id, two.id, one.id])
  expect(ids(await results('sort=active'))).toHaveLength(3)
  expect(ids(await results('q=router&sort=votes'))).toHaveLength(3)
})

describe('a typing error', () => {
  test('gives what was meant, and the words as typed on request', async () => {
    for (let n = 0; n < 3; n++) await aThread({ title: `Simkaart activeren ${n}` })
    await reindexAll()

    const page = await results('q=simkarrt')
    expect(page.meant).toEqual({ q: 'simkaart', shown: true })
    expect(page.total).toBe(3)
    const exact = await results('q=simkarrt&exact=1')
    expect(exact.meant).toBeNull()
    expect(exact.total).toBe(0)
    expect((await results('q=activeren+simkarrt')).meant).toEqual({ q: 'activeren simkaart', shown: false })
  })

  test('is not looked for in names, quotations and operators', async () => {
    for (let n = 0; n < 3; n++) await aThread({ title: `Simkaart activeren ${n}` })
    await aThread({ title: 'Iets anders', tags: ['simkarrt'] })
    await reindexAll()
    for (const q of ['simkarrt', '"simkarrt"', 'activeren -simkarrt', 'activeren user:simkarrt'])
      expect((await results(new URLSearchParams({ q }).toString())).meant, q).toBeNull()
  })
})

describe('where nothing is found', () => {
  test('what keeps results out can be taken away, and what comes nearest is shown', async () => {
    const { three } = await community()
    const page = await results('q=router+is:solved&category=mobiel')

    expect(page.total).toBe(0)
    expect(page.instead?.removable.map(({ what, count }) => ({ what, count }))).toEqual([
      { what: { facet: 'category', values: ['mobiel'] }, count: 2 },
      { what: { typed: 'is:solved' }, count: 1 },
    ])
    expect(page.instead?.closest.map(({ threadId }) => threadId)).toContain(three.id)
  })

  test('words that begin alike help', async () => {
    const { one } = await community()
    const page = await results('q=routeringsprotocollen&exact=1&tag=nergens')
    expect(page.instead?.closest.map(({ threadId }) => threadId)).toContain(one.id)
  })
})

test('why a result stands where it does is told to administrators only', async () => {
  await community()
  const why = async (role: 'member' | 'moderator' | 'administrator') =>
    (await results('q=router', await aMember({ role }))).results.every((result) => 'why' in result)
  expect([await why('member'), await why('moderator'), await why('administrator')]).toEqual([false, false, true])
})
