// Titles with common words: from lists in memory, as the embedded engine keeps them.
import { beforeEach, describe, expect, test } from 'vitest'
import { transact } from '#app/platform/db/db.server.ts'
import { embeddedEngine } from '#app/search/embedded-engine.server.ts'
import type { Filters, SearchDocument } from '#app/search/engine.ts'
import { searchEngine } from '#app/search/engines.server.ts'

const aDocument = (id: number, title: string, given: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  lang: 'nl',
  categoryId: 1,
  tagIds: [],
  solved: false,
  title,
  wording: '',
  question: '',
  solution: '',
  answers: '',
  labels: '',
  ...given,
})

const COMMON = 50_000
const put = (...documents: SearchDocument[]) => transact(() => embeddedEngine.put(documents))

async function find(words: Record<string, { weight: number; documents?: number }>, filters: Filters = {}) {
  const asked = Object.entries(words).map(([word, { weight, documents = COMMON }]) => ({ word, weight, documents }))
  return (await embeddedEngine.candidates(asked, filters)).map(({ id }) => id)
}

describe.skipIf(searchEngine.name !== 'embedded')('titles with common words', () => {
  // Between tests the database is emptied behind the engine's back.
  beforeEach(() => transact(() => embeddedEngine.clear()))

  test('stand higher the more of them they have, then the newer', async () => {
    await put(
      aDocument(1, 'router wifi'),
      aDocument(2, 'router'),
      aDocument(3, 'wifi'),
      aDocument(4, 'router'),
      aDocument(5, 'x', { question: 'router wifi' }),
    )

    expect(await find({ router: { weight: 1 }, wifi: { weight: 1.5 } })).toEqual([1, 3, 4, 2])
  })

  test('help what was found by a rare word', async () => {
    await put(
      aDocument(1, 'router', { question: 'pukcode' }),
      aDocument(2, 'x', { question: 'pukcode' }),
      aDocument(3, 'router'),
    )

    expect(await find({ router: { weight: 1 }, pukcode: { weight: 9, documents: 2 } })).toEqual([1, 2, 3])
  })

  test('are as they are now: new, changed, moved and removed ones', async () => {
    await put(aDocument(1, 'router'), aDocument(2, 'router', { categoryId: 2 }))
    expect(await find({ router: { weight: 1 } })).toEqual([2, 1])
    expect(await find({ router: { weight: 1 } }, { categoryIds: [[2]] })).toEqual([2])

    await put(aDocument(3, 'router', { categoryId: 2 }), aDocument(1, 'modem'))
    expect(await find({ router: { weight: 1 } })).toEqual([3, 2])
    expect(await find({ router: { weight: 1 } }, { categoryIds: [[2]] })).toEqual([3, 2])

    await put(aDocument(2, 'router', { categoryId: 4 }))
    await transact(() => embeddedEngine.remove([3]))
    expect(await find({ router: { weight: 1 } })).toEqual([2])
    expect(await find({ router: { weight: 1 } }, { categoryIds: [[2]] })).toEqual([])
  })

  test('are not those of a transaction that failed', async () => {
    await put(aDocument(1, 'router'))
    expect(await find({ router: { weight: 1 } })).toEqual([1])

    await transact(async () => {
      await embeddedEngine.put([aDocument(2, 'router')])
      throw new Error('changed its mind')
    }).catch(() => undefined)

    expect(await find({ router: { weight: 1 } })).toEqual([1])
  })
})
