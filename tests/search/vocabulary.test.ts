import { expect, test } from 'vitest'
import { stemOf } from '#app/search/analysis.ts'
import { lettersApart } from '#app/search/spelling.ts'
import { Vocabulary } from '#app/search/vocabulary.ts'

const vocabularyOf = (counts: Record<string, number>) =>
  Vocabulary.of({
    counts: new Map(Object.entries(counts).map(([word, count]) => [stemOf(word), count])),
    written: new Map(Object.keys(counts).map((word) => [stemOf(word), word])),
    documents: 1000,
  })

test.each([
  ['router', 'router', 0],
  ['router', 'ruoter', 1],
  ['router', 'roter', 1],
  ['router', 'rrouter', 1],
  ['router', 'riuter', 1],
  ['abonnement', 'abonement', 1],
  ['abonnement', 'abbonemnt', 3],
  ['sim', 'router', Number.POSITIVE_INFINITY],
])('%s and %s are %d letters apart', (a, b, apart) => {
  expect(lettersApart(a, b, 3)).toBe(apart)
  expect(lettersApart(b, a, 3)).toBe(apart)
})

test('a word almost so written is found: one error from four letters, two from eight', async () => {
  const vocabulary = await vocabularyOf({ router: 9, sim: 30, internet: 5, rooster: 2 })
  const near = (word: string) => vocabulary.near(word).map((each) => each.word)

  expect(near('ruoter')).toEqual(['router'].map(stemOf))
  expect(near('orouter')).toEqual(['router'].map(stemOf))
  expect(near('siim')).toEqual(['sim'])
  expect(near('sum')).toEqual([])
  expect(near('interent')).toEqual(['internet'])
  expect(near('inetrnte')).toEqual(['internet'])
  expect(near('rooter')).toEqual(['router', 'rooster'].map(stemOf))
})

test('a compound is known by its parts, also with a letter between them', async () => {
  const vocabulary = await vocabularyOf({
    sim: 30,
    kaart: 20,
    verzekering: 4,
    polis: 3,
    klant: 8,
    service: 5,
    simkaart: 2,
  })

  expect(vocabulary.partsOf('simkaart')).toEqual(['sim', 'kaart'])
  expect(vocabulary.partsOf('verzekeringspolis')).toEqual([stemOf('verzekering'), stemOf('polis')])
  expect(vocabulary.partsOf('klantenservice')).toEqual(['klant', stemOf('service')])
  expect(vocabulary.partsOf('kaartlezer')).toEqual([])
  expect(vocabulary.compoundsWith('kaart')).toEqual(['simkaart'])
})

test('words that begin so come with the commonest first', async () => {
  const vocabulary = await vocabularyOf({ simkaart: 3, simlock: 9, sim: 20, router: 1 })

  expect(vocabulary.startingWith('sim')).toEqual(['sim', 'simlock', 'simkaart'])
  expect(vocabulary.startingWith('z')).toEqual([])
})

test('forms of one word find each other, by what they are forms of, known or not', async () => {
  const vocabulary = await vocabularyOf({ geactiveerd: 3, activatie: 5, kaart: 20, waterkoker: 4, router: 9 })
  const family = (word: string) => vocabulary.familyOf(stemOf(word), word)

  expect(family('activeren')).toEqual([stemOf('activatie'), stemOf('geactiveerd')])
  expect(family('kaartje')).toEqual(['kaart'])
  expect(family('router')).toEqual([])
  expect(family('waterkokertje')).toEqual([stemOf('waterkoker')])
})
