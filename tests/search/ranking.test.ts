import { expect, test } from 'vitest'
import { indexedWords } from '#app/search/analysis.ts'
import { parseQuery } from '#app/search/query.ts'
import { type Ranked, rank } from '#app/search/ranking.ts'
import { Synonyms } from '#app/search/synonyms.ts'
import { Vocabulary } from '#app/search/vocabulary.ts'
import { idf, widen } from '#app/search/widen-query.ts'

const AT = Date.UTC(2026, 0, 1)
const DAY = 86_400_000

type Given = Partial<Ranked> & { id: number }

const aResult = ({
  title = 'iets',
  wording = '',
  question = '',
  solution = '',
  answers = '',
  labels = '',
  ...given
}: Given): Ranked => ({
  solved: false,
  score: 0,
  lastActivityAt: AT,
  outdated: false,
  ...given,
  title: indexedWords(title),
  wording: indexedWords(wording),
  question: indexedWords(question),
  solution: indexedWords(solution),
  answers: indexedWords(answers),
  labels: indexedWords(labels),
})

async function order(typed: string, results: Given[], counts: Record<string, number> = {}) {
  const { words, written, phrases } = parseQuery(typed)
  const vocabulary = await Vocabulary.of({
    counts: new Map(words.map((word) => [word, counts[word] ?? 10])),
    written: new Map(),
    documents: 1000,
  })
  const terms = widen({ text: typed, words: written }, { vocabulary, synonyms: new Synonyms([]) })
  const weight = (word: string) => idf(1000, vocabulary.count(word))
  return rank(results.map(aResult), { words, phrases, terms, weight, at: AT }).map((result) => result.id)
}

test('title over solution over question over other answers', async () => {
  const text = 'wachtwoord wijzigen'
  expect(
    await order(text, [
      { id: 1, answers: text },
      { id: 2, question: text },
      { id: 3, solution: text },
      { id: 4, title: text },
    ]),
  ).toEqual([4, 3, 2, 1])
})

test('solved before unsolved among equals, even when older', async () => {
  const title = 'Router herstarten'
  expect(
    await order('router', [
      { id: 2, title },
      { id: 1, title, solved: true, lastActivityAt: AT - 700 * DAY },
    ]),
  ).toEqual([1, 2])
})

test('solved does not make up for words that are not there', async () => {
  expect(
    await order('router herstarten', [
      { id: 1, title: 'Router', solved: true, score: 90 },
      { id: 2, title: 'Router herstarten' },
    ]),
  ).toEqual([2, 1])
})

test('better voted before less voted, fresher before older, among equals', async () => {
  const title = 'Router herstarten'
  expect(
    await order('router', [
      { id: 1, title, score: 3 },
      { id: 2, title, score: 30 },
      { id: 3, title, score: -5 },
    ]),
  ).toEqual([2, 1, 3])
  expect(
    await order('router', [
      { id: 1, title },
      { id: 2, title, lastActivityAt: AT - 900 * DAY },
    ]),
  ).toEqual([1, 2])
})

test('a rare word over a common one', async () => {
  expect(
    await order(
      'internet pukcode',
      [
        { id: 2, title: 'Internet' },
        { id: 1, title: 'Pukcode' },
      ],
      { internet: 600, pukcod: 2 },
    ),
  ).toEqual([1, 2])
})

test('words together as typed over the same words scattered', async () => {
  const scattered = 'Bereik ik jullie ook zonder beltegoed, want ik heb er geen'
  const together = 'Ik heb hier al dagen geen bereik, en ook zonder beltegoed niet'
  expect(
    await order('geen bereik', [
      { id: 2, question: scattered },
      { id: 1, question: together },
    ]),
  ).toEqual([1, 2])
  expect(
    await order('"geen bereik"', [
      { id: 2, title: 'Bereik: geen' },
      { id: 1, question: together },
    ]),
  ).toEqual([1, 2])
})

test('what is out of date comes after what is not, however well it was received; not after what is about something else', async () => {
  const title = 'Router herstarten'
  expect(
    await order('router herstarten', [
      { id: 3, title: 'Router kopen' },
      { id: 2, title, solved: true, score: 40, outdated: true },
      { id: 1, title, lastActivityAt: AT - 900 * DAY },
    ]),
  ).toEqual([1, 2, 3])
})

test('a title that looks like the word typed over one that does not', async () => {
  expect(
    await order('internetsnelheid meten', [
      { id: 2, title: 'Stroom meten' },
      { id: 1, title: 'Snelheid meten' },
    ]),
  ).toEqual([1, 2])
})

test('each result says what earned it its place', async () => {
  const [best] = rank([aResult({ id: 1, title: 'router', solved: true, score: 4 })], {
    words: ['router'],
    terms: [{ forms: [{ words: ['router'], share: 1, via: 'typed' }], weight: 1 }],
    phrases: [],
    weight: () => 1,
    at: AT,
  })
  expect(best!.why.map((each) => each.feature)).toEqual(['title', 'likeness', 'wholeTitle', 'solved', 'votes', 'fresh'])
  expect(best!.why.reduce((sum, each) => sum + each.points, 0)).toBeCloseTo(best!.points)
})
