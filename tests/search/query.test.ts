import { describe, expect, test } from 'vitest'
import { MOST_WORDS, parseQuery } from '#app/search/query.ts'
import { naughtyStrings } from './corpora.ts'

test('each word counts once, in the order typed', () => {
  expect(parseQuery('router traag, router!').words).toEqual(['router', 'trag'])
})

test('what stands between quotation marks is a run of words', () => {
  expect(parseQuery('mijn "geen bereik" melding').phrases).toEqual([['gen', 'bereik']])
  expect(parseQuery('„geen bereik”').phrases).toEqual([['gen', 'bereik']])
  expect(parseQuery('"router"').phrases).toEqual([])
})

describe('nothing typed is an error', () => {
  test.each([
    ['c++', ['c++']],
    ['foo AND', ['foo']],
    ['NEAR(', ['near']],
    ['"', []],
    ['""""', []],
    ['title:foo*', ['titl', 'foo']],
    ['a OR NOT b', ['b']],
    ["'; drop table threads --", ['drop', 'tabl', 'thread']],
    ['\u0000', []],
    ['%_\\', []],
  ])('%s', (typed, words) => {
    expect(parseQuery(typed).words).toEqual(words)
  })

  test('of a very long text the first words count', () => {
    const typed = Array.from({ length: 2000 }, (_, n) => `w${n}x`).join(' ')
    expect(parseQuery(typed).words).toHaveLength(MOST_WORDS)
    expect(parseQuery('"'.repeat(10_000)).phrases).toEqual([])
    expect(parseQuery('x'.repeat(1_000_000)).words).toHaveLength(1)
  })

  test.skipIf(!naughtyStrings)('naughty strings (skipped without ../shared/data/corpora/blns.json)', () => {
    for (const typed of naughtyStrings!) expect(parseQuery(typed).words.length).toBeLessThanOrEqual(MOST_WORDS)
  })
})
