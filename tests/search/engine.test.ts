// The contract of every engine: that of the database (DATABASE_URL chooses), and Meilisearch where there is a real server.
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { transact } from '#app/platform/db/db.server.ts'
import { indexedWords } from '#app/search/analysis.ts'
import {
  COMMON,
  type Filters,
  MOST_CANDIDATES,
  placesToLook,
  type SearchDocument,
  type SearchEngine,
} from '#app/search/engine.ts'
import { searchEngine } from '#app/search/engines.server.ts'
import { MeilisearchConnection } from '#app/search/meilisearch-connection.server.ts'
import { meilisearchEngine } from '#app/search/meilisearch-engine.server.ts'
import { prepareIndex } from '#app/search/meilisearch-index.server.ts'
import { parseQuery } from '#app/search/query.ts'
import { storeDocuments } from '#app/search/stored-documents.server.ts'
import { wordsAsked } from '#app/search/widen-query.ts'
import { widenQuery } from '#app/search/widening.server.ts'
import { recountWords } from '#app/search/word-counts.server.ts'
import { startMeilisearch } from '../../scripts/meilisearch-server.ts'
import { naughtyStrings } from './corpora.ts'
import { anIndex } from './meilisearch.ts'

type Given = Partial<Record<'title' | 'wording' | 'question' | 'solution' | 'answers' | 'labels', string>> &
  Pick<Partial<SearchDocument>, 'categoryId' | 'tagIds' | 'solved'>

function aDocument(id: number, { categoryId = 1, tagIds = [], solved = false, ...texts }: Given): SearchDocument {
  const { title = '', wording = '', question = '', solution = '', answers = '', labels = '' } = texts
  return {
    id,
    lang: 'nl',
    categoryId,
    tagIds,
    solved,
    title: indexedWords(title),
    wording: indexedWords(wording),
    question: indexedWords(question),
    solution: indexedWords(solution),
    answers: indexedWords(answers),
    labels: indexedWords(labels),
  }
}

type Contracted = { name: string; engine: SearchEngine; write: (work: () => Promise<void>) => Promise<void> }

const contracted: Contracted[] = [{ name: searchEngine.name, engine: searchEngine, write: transact }]
const server = await startMeilisearch()
if ('url' in server) {
  // Whether it is quick enough on a busy machine is another matter.
  const connection = new MeilisearchConnection({ ...server, index: anIndex(), answerWithin: 10_000 })
  const engine = meilisearchEngine(connection)
  await prepareIndex(await connection.client(), connection.index)
  contracted.push({ name: `Meilisearch ${server.version}`, engine, write: (work) => work() })
  beforeEach(async () => {
    if (await engine.documents()) await engine.clear()
  })
  afterAll(async () => {
    await (await connection.client()).deleteIndex(connection.index).waitTask()
    await server.stop()
  })
} else test.skip(`the contract of Meilisearch (${server.reason})`, () => undefined)

describe.each(contracted)('the $name engine', ({ engine, write }) => {
  const put = async (...documents: SearchDocument[]) => {
    await transact(async () => {
      await storeDocuments(documents.map((document) => ({ ...document, checksum: '' })))
      await recountWords([], documents)
    })
    await write(() => engine.put(documents))
  }

  async function find(typed: string, filters: Filters = {}) {
    const { terms, count } = await widenQuery(typed)
    const words = [...wordsAsked(terms)].map(([word, weight]) => ({ word, weight, documents: count(word) }))
    const candidates = await engine.candidates(words, filters)
    return candidates.map((candidate) => candidate.id)
  }

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

  test('finds documents by other wordings, each on a line of its own, as by their title', async () => {
    const wording = ['mobiel gejat', 'toestel kwijt'].map((text) => indexedWords(text)).join('\n')
    await put(
      { ...aDocument(1, { title: 'Diefstal' }), wording },
      aDocument(2, { question: 'gejat' }),
      aDocument(3, { title: 'x' }),
    )

    expect(await find('gejat')).toEqual([1, 2])
    expect(await find('toestel kwijt')).toEqual([1])
  })

  test('holds a rare word above a common one', async () => {
    await put(
      aDocument(1, { title: 'sim pukcode' }),
      ...[2, 3, 4, 5, 6].map((id) => aDocument(id, { title: 'sim internet' })),
    )

    expect((await find('sim pukcode'))[0]).toBe(1)
  })

  test('replaces a document that is put again', async () => {
    await put(aDocument(1, { title: 'oude woorden' }))
    await put(aDocument(1, { title: 'nieuwe woorden' }))

    expect(await find('oude')).toEqual([])
    expect(await find('nieuwe')).toEqual([1])
  })

  test('forgets what is removed, and all of it', async () => {
    await put(...[1, 2, 3].map((id) => aDocument(id, { title: 'router' })))

    await write(() => engine.remove([2, 99]))
    expect((await find('router')).sort()).toEqual([1, 3])

    await write(() => engine.clear())
    expect(await find('router')).toEqual([])
    expect(await engine.documents()).toBe(0)
  })

  test('keeps to the filters', async () => {
    await put(
      aDocument(1, { title: 'router', categoryId: 1, tagIds: [7], solved: true }),
      aDocument(2, { title: 'router', categoryId: 2, tagIds: [7, 17] }),
      aDocument(3, { title: 'router', categoryId: 2, tagIds: [71], solved: true }),
    )

    expect((await find('router', { categoryIds: [[2]] })).sort()).toEqual([2, 3])
    expect((await find('router', { tagIds: [[7]] })).sort()).toEqual([1, 2])
    expect((await find('router', { tagIds: [[17, 71]] })).sort()).toEqual([2, 3])
    expect((await find('router', { tagIds: [[7, 71], [17]] })).sort()).toEqual([2])
    expect((await find('router', { solved: true })).sort()).toEqual([1, 3])
    expect((await find('router', { solved: false })).sort()).toEqual([2])
    expect(await find('router', { categoryIds: [[1, 2]], tagIds: [[17]], solved: true })).toEqual([])
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

      for (let from = 0; from < naughtyStrings!.length; from += 20) {
        const typed = naughtyStrings!.slice(from, from + 20).filter((text) => parseQuery(text).words.length)
        const found = await Promise.all(typed.map((text) => find(text)))
        expect(typed.filter((_, at) => !found[at]!.length)).toEqual([])
      }
    },
    60_000,
  )
})

test('common words are looked for in titles only, however few rare ones there are', () => {
  const word = (word: string, documents: number) => ({ word, weight: 1, documents })
  const [internet, sim, puk] = [word('internet', COMMON + 1), word('sim', COMMON - 10), word('puk', 3)]

  expect(placesToLook([internet, sim, puk])).toEqual({ everywhere: [puk, sim], titlesOnly: [internet] })
  expect(placesToLook([internet])).toEqual({ everywhere: [], titlesOnly: [internet] })
})
