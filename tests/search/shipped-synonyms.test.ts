import { describe, expect, test } from 'vitest'
import en from '#app/i18n/en/synonyms.json' with { type: 'json' }
import nl from '#app/i18n/nl/synonyms.json' with { type: 'json' }
import { analyse, stemsOf } from '#app/search/analysis.ts'
import { groupsOf } from '#app/search/synonyms/group.ts'
import { SHIPPED_SYNONYMS, SHIPPED_THEMES } from '#app/search/synonyms/shipped.ts'
import { GAP } from '#app/search/synonyms.ts'

const FEWEST_GROUPS = 300
const MOST_GROUPS_OF_A_WORD = 3
const LONGEST_PHRASE = 5

const isPhrase = (word: string) => word.includes(' ')
const analysed = (word: string) => stemsOf(word).join(' ')

test('a group is read from a line: its name, then words of one or more', () => {
  expect(groupsOf('\n  kapot: kapot, stuk, doet het niet\n  snel: snel, vlug\n')).toEqual([
    { name: 'kapot', words: ['kapot', 'stuk', 'doet het niet'] },
    { name: 'snel', words: ['snel', 'vlug'] },
  ])
})

test('or one way only: what is asked, then the words that serve for it', () => {
  expect(groupsOf('geld-weg: geld van mijn rekening, geld weg > incasso, storneren')).toEqual([
    { name: 'geld-weg', asked: ['geld van mijn rekening', 'geld weg'], words: ['incasso', 'storneren'] },
  ])
})

describe.each(Object.entries(SHIPPED_SYNONYMS))('the groups of %s', (_, groups) => {
  const all = groups.map(({ name, words, asked = [] }) => ({ name, all: [...asked, ...words] }))
  const wrong = (isWrong: (word: string) => boolean) =>
    all.flatMap(({ name, all }) => all.filter(isWrong).map((word) => `${name}: ${word}`))

  test('are many, and each has a name of its own that an address can hold', () => {
    const names = groups.map(({ name }) => name)
    expect(groups.length).toBeGreaterThanOrEqual(FEWEST_GROUPS)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  test('hold at least three words that differ after analysis, none of them twice', () => {
    const sets = all.map(({ name, all }) => ({ name, all, distinct: new Set(all.map(analysed)).size }))
    expect(sets.filter(({ all, distinct }) => distinct < all.length).map(({ name }) => name)).toEqual([])
    expect(sets.filter(({ distinct }) => distinct < 3).map(({ name }) => name)).toEqual([])
  })

  test('say what a thread could say: words come between only in what is asked', () => {
    expect(groups.filter(({ asked, words }) => asked && words.some((word) => word.includes(GAP)))).toEqual([])
    expect(wrong((word) => word.includes('..') && word.split(GAP).length !== 2)).toEqual([])
  })

  test('hold no single word that says nothing or that the index takes for several', () => {
    expect(wrong((word) => !isPhrase(word) && analyse(word).length !== 1)).toEqual([])
  })

  test('hold phrases that somebody would type', () => {
    expect(
      wrong((word) => isPhrase(word) && (stemsOf(word).length < 2 || stemsOf(word).length > LONGEST_PHRASE)),
    ).toEqual([])
  })

  test('have no word in so many groups that it stands for anything', () => {
    const uses = new Map<string, string[]>()
    for (const { name, words, asked = words } of groups)
      for (const word of asked) uses.set(analysed(word), [...(uses.get(analysed(word)) ?? []), name])
    const everywhere = [...uses].filter(([, names]) => names.length > MOST_GROUPS_OF_A_WORD)
    expect(everywhere).toEqual([])
  })
})

test.each(Object.entries(SHIPPED_THEMES))('every theme of %s has a name for administrators', (_, themes) => {
  const unnamed = Object.keys(themes).filter((theme) => !(theme in nl.theme && theme in en.theme))
  expect(unnamed).toEqual([])
})
