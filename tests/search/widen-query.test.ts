import { expect, test } from 'vitest'
import { stemOf } from '#app/search/analysis.ts'
import { parseQuery } from '#app/search/query.ts'
import { Synonyms } from '#app/search/synonyms.ts'
import { Vocabulary } from '#app/search/vocabulary.ts'
import { widen } from '#app/search/widen-query.ts'

const synonyms = new Synonyms([
  { name: 'gestolen', words: ['gestolen', 'gejat'] },
  { name: 'terugbetaling', words: ['terugbetaling', 'geld terug'] },
  { name: 'kapot', words: ['kapot', 'doet het niet'] },
  { name: 'opzeggen', words: ['opzeggen', 'stopzetten', 'zeg .. op'] },
  { name: 'incasso-gezien', asked: ['geld van mijn rekening'], words: ['incasso', 'storneren'] },
])

async function formsOf(typed: string, counts: Record<string, number> = {}) {
  const vocabulary = await Vocabulary.of({
    counts: new Map(Object.entries(counts).map(([word, count]) => [stemOf(word), count])),
    written: new Map(Object.keys(counts).map((word) => [stemOf(word), word])),
    documents: 1000,
  })
  const terms = widen({ text: typed, words: parseQuery(typed).written }, { vocabulary, synonyms })
  return terms.map((term) => term.forms.map((form) => `${form.words.join(' ')} (${form.via})`))
}

test('a word stands for its synonyms', async () => {
  expect(await formsOf('fiets gejat', { gestolen: 1 })).toEqual([
    ['fiet (typed)'],
    ['gejat (typed)', 'gestol (synonym)'],
  ])
})

test('several words together have synonyms too, also when each says nothing', async () => {
  expect(await formsOf('geld terug', { terugbetaling: 1 })).toEqual([
    ['geld (typed)'],
    ['terug (typed)'],
    ['geld terug (typed)', `${stemOf('terugbetaling')} (synonym)`],
  ])
  expect((await formsOf('tv doet het niet', { kapot: 1 })).flat()).toContain('kapot (synonym)')
})

test('a verb that stands in two parts has synonyms when the parts are near each other', async () => {
  const counts = { opzeggen: 1, stopzetten: 1 }
  expect((await formsOf('hoe zeg ik mijn abonnement op', counts)).at(-1)).toEqual([
    `${stemOf('opzeggen')} (synonym)`,
    `${stemOf('stopzetten')} (synonym)`,
  ])
  expect((await formsOf('zeg mij waar een abonnement te nemen is op', counts)).flat()).not.toContain(
    `${stemOf('stopzetten')} (synonym)`,
  )
})

test('what is only asked is served by words that it does not serve, and that do not serve each other', async () => {
  const counts = { incasso: 1, storneren: 1, geld: 1, rekening: 1 }
  expect((await formsOf('er is geld van mijn rekening', counts)).at(-1)).toEqual([
    'geld rek (typed)',
    'incasso (synonym)',
    'storner (synonym)',
  ])
  expect(await formsOf('incasso', counts)).toEqual([['incasso (typed)']])
})

test('a word that nobody wrote stands for what is written almost so; a known one does not', async () => {
  const counts = { internet: 12, interval: 4 }
  expect(await formsOf('interent', counts)).toEqual([['inter (typed)', 'internet (spelling)']])
  expect(await formsOf('internet', counts)).toEqual([['internet (typed)']])
})

test('a compound stands for its parts, and a part for the compounds with it', async () => {
  const counts = { internet: 40, snelheid: 20, internetsnelheid: 2 }
  expect(await formsOf('internetsnelheid', counts)).toEqual([['internetsnel (typed)', 'internet snelheid (parts)']])
  expect(await formsOf('snelheid', counts)).toEqual([['snelheid (typed)', 'internetsnel (compound)']])
})

test('what can be said in many ways is as common as all of them together', async () => {
  const counts = new Map([
    ['gejat', 1],
    ['gestol', 90],
  ])
  const vocabulary = await Vocabulary.of({ counts, written: new Map(), documents: 1000 })
  const typed = { text: 'gejat', words: new Map([['gejat', 'gejat']]) }
  const [alone] = widen(typed, { vocabulary, synonyms: new Synonyms([]) })
  const [together] = widen(typed, { vocabulary, synonyms })

  expect(together!.weight).toBeLessThan(alone!.weight)
})

test('what people say about anything says less than its rarity would have it', async () => {
  const vocabulary = await Vocabulary.of({
    counts: new Map([
      ['inen', 1],
      ['router', 1],
    ]),
    written: new Map(),
    documents: 1000,
  })
  const [ineens, router] = widen(
    { text: 'ineens router', words: parseQuery('ineens router').written },
    { vocabulary, synonyms },
  )

  expect(ineens!.weight).toBeLessThan(router!.weight)
  expect(ineens!.weight).toBeGreaterThan(0)
})
