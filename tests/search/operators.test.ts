import { expect, test } from 'vitest'
import { readOperators } from '#app/search/operators.ts'

test.each([
  ['router traag', 'router traag', {}],
  ['router tag:wifi', 'router', { tag: 'wifi' }],
  ['label:"slim meten" storing', 'storing', { tag: 'slim meten' }],
  ['category:internet onderwerp:bellen', '', { category: 'bellen' }],
  ['user:@Fenna van:"Jan de Vries"', '', { user: 'Jan de Vries' }],
  ['is:solved', '', { state: 'solved' }],
  ['IS:Onbeantwoord', '', { state: 'unanswered' }],
  ['by:ambassadeur door:merk', '', { by: 'brand' }],
  ['taal:nl lang:en', '', { lang: 'en' }],
  ['after:2026-03 before:2026-03-14', '', { after: Date.UTC(2026, 2, 1), before: Date.UTC(2026, 2, 14) }],
  ['score:5', '', { score: 5 }],
  ['score:>5', '', { score: 6 }],
  ['score:-2', '', { score: -2 }],
  ['router -wifi -"tv"', 'router -"tv"', { without: ['wifi'] }],
  ['"geen bereik" is:unsolved', '"geen bereik"', { state: 'unsolved' }],
])('%s', (typed, text, bounds) => {
  expect(readOperators(typed)).toMatchObject({ text, bounds, unknown: [] })
})

test.each([
  ['is:weg', 'is weg'],
  ['before:gisteren', 'before gisteren'],
  ['after:2026-02-31', 'after 2026-02-31'],
  ['score:veel', 'score veel'],
  ['lang:fr', 'lang fr'],
  ['by:', 'by:'],
])('%s is taken as words, and said so', (typed, text) => {
  const { text: left, bounds, unknown } = readOperators(typed)
  expect(left).toBe(text)
  expect(bounds).toEqual({})
  expect(unknown).toEqual(typed === 'by:' ? [] : [typed])
})

test('a colon that means nothing is part of the text', () => {
  expect(readOperators('fout 12:30 https://example.com constructor:x').unknown).toEqual([])
  expect(readOperators('__proto__:x toString:y').bounds).toEqual({})
})

test('two hundred operators are read as far as they help', () => {
  const { bounds, text } = readOperators('tag:wifi '.repeat(200))
  expect(bounds).toEqual({ tag: 'wifi' })
  expect(text.length).toBeLessThan(2000)
})
