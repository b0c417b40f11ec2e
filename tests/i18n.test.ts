import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { words as en } from '#app/i18n/en/words.ts'
import { languageFrom } from '#app/i18n/languages.ts'
import { words as nl } from '#app/i18n/nl/words.ts'
import { makeSmallTranslator } from '#app/i18n/small-translator.ts'
import { translator } from '#app/i18n/translate.ts'

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )

const dutch = new Map(leaves(nl as unknown as Tree))
const english = new Map(leaves(en as unknown as Tree))
const base = (key: string) => key.replace(/_(one|other)$/, '')

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('app', file), 'utf8'))
  .join('\n')

/** `t('a.b')`, `'a.b.c'` as a reason, and `t(`a.b.${x}`)`, which stands for every key that begins so. */
const literal = new Set([...sources.matchAll(/['"`]([a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+)['"`]/g)].map((m) => m[1]!))
const prefixes = [...sources.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)*\.)\$\{/g)].map((m) => m[1]!)

const areas = new Set([...dutch.keys()].map((key) => key.split('.')[0]!))

test('both languages have the same words', () => {
  const missing = (of: Map<string, string>, inside: Map<string, string>) =>
    [...of.keys()].filter((key) => !inside.has(key))
  expect(missing(dutch, english)).toEqual([])
  expect(missing(english, dutch)).toEqual([])
})

test('the same things are filled in, in both languages', () => {
  const filled = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort()
  const unlike = [...dutch].filter(
    ([key, text]) => english.has(key) && String(filled(text)) !== String(filled(english.get(key)!)),
  )
  expect(unlike.map(([key]) => key)).toEqual([])
})

test('every message that code names exists', () => {
  const known = new Set([...dutch.keys()].map(base))
  const isMessage = (key: string) => areas.has(key.split('.')[0]!) && !/\.(ts|tsx|json|server)$/.test(key)
  const missing = [...literal].filter(
    (key) => isMessage(key) && !known.has(key) && ![...known].some((k) => k.startsWith(`${key}.`)),
  )
  // Names of facts and jobs look alike but have a verb with a hyphen, or are no words of ours.
  expect(
    missing.filter(
      (key) =>
        !/\.[a-z]+(-[a-z]+)+$/.test(key) &&
        !/^(forum|search|accounts|mail)\.(voted|reindex|renamed|verified)$/.test(key),
    ),
  ).toEqual([])
})

test('every message is used', () => {
  const unused = [...new Set([...dutch.keys()].map(base))].filter(
    (key) => !literal.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})

test('no words stand in components', () => {
  const hard = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(join('app', file), 'utf8').matchAll(/>\s*([A-Z][a-z]+ [a-z][^<>{}]*)</g)].map(
        (m) => `${file}: ${m[1]}`,
      ),
    )
  expect(hard).toEqual([])
})

test.each([
  ['nl', nl],
  ['en', en],
] as const)('a browser says every message as the server does (%s)', (language, words) => {
  const small = makeSmallTranslator(language, words)
  for (const [key, text] of leaves(words as unknown as Tree)) {
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, `<${name} & $1>`])
    const asked = base(key)
    for (const count of key === asked ? [undefined] : [0, 1, 2, 1204]) {
      const values = { ...Object.fromEntries(names), amount: 1204.5, ...(count === undefined ? {} : { count }) }
      expect([key, small(asked, values)]).toEqual([key, translator(language)(asked, values)])
    }
    expect([key, small(asked)]).toEqual([key, names.length ? small(asked) : translator(language)(asked)])
  }
  for (const odd of ['nowhere', 'forum', 'forum.', '__proto__.toString', 'forum.answers.x'])
    expect(small(odd)).toBe(odd)
})

test('plurals and numbers are said as the language says them', () => {
  expect(translator('nl')('forum.answers', { count: 1 })).toBe('1 antwoord')
  expect(translator('nl')('forum.answers', { count: 1204 })).toBe('1.204 antwoorden')
  expect(translator('en')('forum.answers', { count: 1204 })).toBe('1,204 answers')
})

test.each([
  ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
  ['en-GB,en;q=0.9', 'en'],
  ['de,en;q=0.5,nl;q=0.7', 'nl'],
  ['fr', 'nl'],
  ['en;q=0', 'nl'],
  [null, 'nl'],
  ['\u0000;;;q=x,,', 'nl'],
] as const)('a browser that asks for %s gets %s', (header, language) => {
  expect(languageFrom(header, 'nl')).toBe(language)
})

test('words of administration and of mails stand only where they are loaded', () => {
  const places = /^(routes\/admin\.|frame\/admin-page|settings\/|forum\/(components\/)?admin-)|\.server\.ts$|^i18n\//
  const strays = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !places.test(file))
    .filter((file) => /['"`](admin|settings|mail)\.[a-z][\w.]*['"`]/.test(readFileSync(join('app', file), 'utf8')))
  expect(strays).toEqual([])
})
