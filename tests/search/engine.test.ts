// The contract of every engine; this runs it against the one that DATABASE_URL chooses.
import { describe, expect, test } from 'vitest'
import { transact } from '#app/platform/db/db.server.ts'
import { indexedWords } from '#app/search/analysis.ts'
import { COMMON, MOST_CANDIDATES, placesToLook, type SearchDocument } from '#app/search/engine.ts'
import { frequenciesOf, searchEngine } from '#app/search/engines.server.ts'
import { parseQuery } from '#app/search/query.ts'
import { storeDocuments } from '#app/search/stored-documents.server.ts'
import { naughtyStrings } from './corpora.ts'

type Given = Partial<Record<'title' | 'question' | 'solution' | 'answers' | 'labels', string>> &
  Pick<Partial<SearchDocument>, 'categoryId' | 'tagIds' | 'solved'>

function aDocument(id: number, { categoryId = 1, tagIds = [], solved = false, ...texts }: Given): SearchDocument {
  const { title = '', question = '', solution = '', answers = '', labels = '' } = texts
  return {
    id,
    lang: 'nl',
    categoryId,
    tagIds,
    solved,
    title: indexedWords(title),
    question: indexedWords(question),
    solution: indexedWords(solution),
    answers: indexedWords(answers),
    labels: indexedWords(labels),
  }
}

const put = (...documents: SearchDocument[]) =>
  transact(async () => {
    await storeDocuments(documents.map((document) => ({ ...document, checksum: '' })))
    await searchEngine.put(documents)
  })

async function find(typed: string, filters: { categoryId?: number; tagId?: number; solved?: boolean } = {}) {
  const criteria = { ...parseQuery(typed), ...filters }
  const candidates = await searchEngine.candidates(criteria, await frequenciesOf(criteria.words))
  return candidates.map((candidate) => candidate.id)
}

describe(`the ${searchEngine.name} engine`, () => {
  test('finds documents with any of the words, wherever they stand', async () => {
    await put(
      aDocument(1, { title: 'Router herstarten' }),
      aDocument(2, { question: 'Mijn modem knippert' }),
      aDocument(3, { solution: 'Zet de televisie uit' }),
      aDocument(4, { answers: 'Bel even met de winkel' }),
      aDocument(5, { labels: 'glasvezel' }),
      aDocument(6, { title: 'Iets anders' }),
    )

    expect((await find('router modem televisie winkel glasvezel')).sort()).toEqual([1, 2, 3, 4, 5])
  })

  test('holds a word in the title above the same word elsewhere', async () => {
    await put(
      aDocument(1, { question: 'wachtwoord' }),
      aDocument(2, { title: 'wachtwoord' }),
      aDocument(3, { title: 'x' }),
    )

    expect(await find('wachtwoord')).toEqual([2, 1])
  })

  test('holds a rare word above a common one', async () => {
    await put(
      aDocument(1, { title: 'sim pukcode' }),
      ...[2, 3, 4, 5, 6].map((id) => aDocument(id, { title: 'sim internet' })),
    )

    expect((await find('sim pukcode'))[0]).toBe(1)
  })

  test('counts in how many documents a word stands', async () => {
    await put(aDocument(1, { title: 'sim sim' }), aDocument(2, { answers: 'sim' }), aDocument(3, { title: 'c++' }))

    const of = await searchEngine.frequencies(['sim', 'c++', 'onbekend'])

    expect(await searchEngine.documents()).toBe(3)
    expect([of.get('sim'), of.get('c++'), of.get('onbekend') ?? 0]).toEqual([2, 1, 0])
  })

  test('completes the beginning of a word with the commonest words that begin so', async () => {
    await put(
      aDocument(1, { title: 'simkaart router', solved: true }),
      aDocument(2, { title: 'simkaart simlock' }),
      aDocument(3, { title: "simmen 50% c'est" }),
    )

    expect(await searchEngine.completions('simk')).toEqual(['simkaart'])
    expect((await searchEngine.completions('sim')).slice(0, 2)).toEqual(['simkaart', 'simlock'])
    expect(await searchEngine.completions('solved')).toEqual([])
    expect(await searchEngine.completions("x' & y | !z")).toEqual([])
    expect(await searchEngine.completions('\\%_*')).toEqual([])
  })

  test('replaces a document that is put again', async () => {
    await put(aDocument(1, { title: 'oude woorden' }))
    await put(aDocument(1, { title: 'nieuwe woorden' }))

    expect(await find('oude')).toEqual([])
    expect(await find('nieuwe')).toEqual([1])
  })

  test('forgets what is removed, and all of it', async () => {
    await put(...[1, 2, 3].map((id) => aDocument(id, { title: 'router' })))

    await transact(() => searchEngine.remove([2, 99]))
    expect((await find('router')).sort()).toEqual([1, 3])

    await transact(() => searchEngine.clear())
    expect(await find('router')).toEqual([])
    expect(await searchEngine.documents()).toBe(0)
  })

  test('keeps to the filters', async () => {
    await put(
      aDocument(1, { title: 'router', categoryId: 1, tagIds: [7], solved: true }),
      aDocument(2, { title: 'router', categoryId: 2, tagIds: [7, 17] }),
      aDocument(3, { title: 'router', categoryId: 2, tagIds: [71], solved: true }),
    )

    expect((await find('router', { categoryId: 2 })).sort()).toEqual([2, 3])
    expect((await find('router', { tagId: 7 })).sort()).toEqual([1, 2])
    expect((await find('router', { solved: true })).sort()).toEqual([1, 3])
    expect((await find('router', { solved: false })).sort()).toEqual([2])
    expect(await find('router', { categoryId: 2, tagId: 7, solved: true })).toEqual([])
  })

  test('gives no more than the best candidates', async () => {
    await put(...Array.from({ length: MOST_CANDIDATES + 20 }, (_, at) => aDocument(at + 1, { title: 'router' })))

    expect(await find('router')).toHaveLength(MOST_CANDIDATES)
  })

  test.each(['c++', 'q#', '5G', 'wi-fi', '3.5', "foto's", 'café', '日本語'])(
    'finds %s as it was written',
    async (word) => {
      await put(aDocument(1, { title: word }), aDocument(2, { title: 'anders' }))

      expect(await find(word)).toEqual([1])
    },
  )

  test.each([
    "can't",
    'foo AND',
    'NEAR(',
    '"',
    "'",
    'a:b',
    "x' & y | !z",
    '\\',
    '*',
    '\u0000',
    'OR OR OR',
    '{title}: x',
  ])('takes %j as words', async (typed) => {
    await put(aDocument(1, { title: 'router' }))

    expect(await find(typed)).toEqual([])
  })

  test.skipIf(!naughtyStrings)(
    'stores and finds naughty strings (skipped without ../shared/data/corpora)',
    async () => {
      await put(...naughtyStrings!.map((text, at) => aDocument(at + 1, { title: text, question: text })))

      for (const [at, typed] of naughtyStrings!.entries())
        if (parseQuery(typed).words.length) expect((await find(typed)).length, `string ${at}`).toBeGreaterThan(0)
    },
  )
})

test('common words are looked for in titles only, however few rare ones there are', () => {
  const of = new Map([
    ['puk', 3],
    ['sim', COMMON - 10],
    ['internet', COMMON + 1],
  ])
  const frequencies = { documents: 100_000, of }

  expect(placesToLook(['internet', 'sim', 'puk', 'unknown'], frequencies)).toEqual({
    everywhere: ['puk', 'sim'],
    titlesOnly: ['internet'],
  })
  expect(placesToLook(['internet'], frequencies)).toEqual({ everywhere: [], titlesOnly: ['internet'] })
})
