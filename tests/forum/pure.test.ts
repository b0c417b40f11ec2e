import { describe, expect, test } from 'vitest'
import { applyTool } from '#app/forum/components/markdown-editing.ts'
import { askForm, draftForm } from '#app/forum/forms.ts'
import { languageOf } from '#app/forum/language.ts'
import { slugOf } from '#app/forum/slug.ts'
import { splitTags, tagProblem } from '#app/forum/tag-names.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { initials } from '#app/ui/face.tsx'
import { tellTime } from '#app/ui/tell-time.ts'

test.each([
  ['Hoe activeer ik mijn eSIM?', 'hoe-activeer-ik-mijn-esim'],
  ['Café, crème & één', 'cafe-creme-een'],
  ['???', 'x'],
  ['中文', 'x'],
  ['a'.repeat(200), 'a'.repeat(80)],
  [`${'woord '.repeat(40)}`, `${'woord-'.repeat(13)}`.slice(0, -1)],
])('the address of %j ends in %j', (title, slug) => expect(slugOf(title)).toBe(slug))

test.each([
  ['Hoe kan ik mijn abonnement opzeggen en wat kost dat?', 'en', 'nl'],
  ['How can I cancel my subscription and what does it cost?', 'nl', 'en'],
  ['APN', 'nl', 'nl'],
  ['APN', 'en', 'en'],
] as const)('%j, read on a page in %s, is %s', (text, otherwise, lang) =>
  expect(languageOf(text, otherwise)).toBe(lang),
)

describe('labels', () => {
  test.each([
    ['', []],
    ['esim', ['esim']],
    ['eSIM, Trage Verbinding,', ['esim', 'trage-verbinding']],
    ['#wifi, wifi', ['wifi']],
    ['c++, c#, .net', ['c++', 'c#', '.net']],
  ])('%j are %j', (typed, names) => expect(splitTags(typed)).toEqual(names))
  test.each([
    ['esim, wifi', null],
    ['esim,', null],
    ['sim, , kaart', 'forum.form.tags.empty'],
    ['a,b,c,d,e,f', 'forum.form.tags.many'],
    ['x'.repeat(36), 'forum.form.tags.long'],
    ['<script>', 'forum.form.tags.characters'],
    ["a'b", 'forum.form.tags.characters'],
  ])('%j: %s', (typed, problem) => expect(tagProblem(typed, 5)).toBe(problem))
})

describe('the question form', () => {
  const sound = {
    title: 'Hoe activeer ik mijn eSIM?',
    body: 'Ik heb alles al geprobeerd.',
    category: '3',
    tags: 'esim',
  }
  test('takes a sound question', () => {
    expect(askForm.parse(sound)).toEqual({ ...sound, category: 3, tags: ['esim'] })
  })
  test.each([[{ role: 'administrator' }], [{ createdAt: '1' }], [{ __proto__x: '1' }]])(
    'refuses a field it does not know: %j',
    (extra) => {
      expect(askForm.safeParse({ ...sound, ...extra }).success).toBe(false)
    },
  )
  test.each([
    ['title', '', 'forum.form.title.missing'],
    ['title', 'kort', 'forum.form.title.short'],
    ['title', 'x'.repeat(151), 'forum.form.title.long'],
    ['body', '  ', 'forum.form.body.missing'],
    ['body', 'kort', 'forum.form.body.short'],
    ['category', '', 'forum.form.category.missing'],
    ['category', '1e9', 'forum.form.category.missing'],
  ])('says what is wrong with %s %j', (field, value, message) => {
    const result = askForm.safeParse({ ...sound, [field]: value })
    expect(result.error?.issues[0]?.message).toBe(message)
  })
  test('a draft is of known places and fields', () => {
    expect(draftForm.safeParse({ place: 'ask', fields: '{"title":"a"}' }).success).toBe(true)
    expect(draftForm.safeParse({ place: 'thread:1', fields: '{"body":"a"}' }).success).toBe(true)
    expect(draftForm.safeParse({ place: 'admin', fields: '{}' }).success).toBe(false)
    expect(draftForm.safeParse({ place: 'ask', fields: '{"role":"x"}' }).success).toBe(false)
    expect(draftForm.safeParse({ place: 'ask', fields: 'not json' }).success).toBe(false)
    // Both engines must be able to keep what comes out.
    expect(draftForm.parse({ place: 'ask', fields: '{"title":"a\\u0000b","body":"\\ud83d"}' }).fields).toEqual({
      title: 'a\ufffdb',
      body: '\ufffd',
    })
  })
})

describe('a cursor', () => {
  test('comes back as it went', () =>
    expect(decodeCursor(encodeCursor([1764000000000, -3, 0]), 3)).toEqual([1764000000000, -3, 0]))
  test.each(['', 'x.y.z.w', '1', "1' or 1=1", '-', '..', '\u0000', '9'.repeat(50)])(
    'that is none of ours is ignored: %j',
    (text) => expect(decodeCursor(text, 3)).toBe(null),
  )
})

describe('times are told as people say them', () => {
  const now = Date.UTC(2026, 10, 24, 12, 0)
  const told = (at: number, language: 'nl' | 'en' = 'nl') =>
    tellTime(at, { now, language, timeZone: 'Europe/Amsterdam' }).said
  test.each([
    [now - 10_000, 'zojuist', 'just now'],
    [now - 12 * 60_000, '12 minuten geleden', '12 minutes ago'],
    [now - 2 * 3_600_000, '2 uur geleden', '2 hours ago'],
    [Date.UTC(2026, 10, 23, 5), 'gisteren', 'yesterday'],
    [Date.UTC(2026, 10, 20, 5), '4 dagen geleden', '4 days ago'],
    [Date.UTC(2026, 9, 3, 5), '3 oktober', '3 October'],
    [Date.UTC(2024, 9, 3, 5), '3 oktober 2024', '3 October 2024'],
    [Date.UTC(2025, 11, 31, 23, 30), '1 januari', '1 January'],
    [Date.UTC(2025, 11, 31, 22, 30), '31 december 2025', '31 December 2025'],
    [Date.UTC(2025, 0, 1, 22, 30), '1 januari 2025', '1 January 2025'],
    [now + 5000, 'zojuist', 'just now'],
  ])('%d is %s, %s', (at, dutch, english) => {
    expect(told(at)).toBe(dutch)
    expect(told(at, 'en')).toBe(english)
  })
})

test.each([
  ['Sanne de Vries', 'SV'],
  ['Milan', 'M'],
  ['ruud_k', 'RK'],
  ['', '?'],
  ['😀', '?'],
])('the face of %j shows %s', (name, letters) => expect(initials(name)).toBe(letters))

describe('the toolbar', () => {
  const on = (text: string, start: number, end = start) => ({ text, start, end })
  test('makes the selection bold, and plain again', () => {
    const bold = applyTool('bold', on('een woord hier', 4, 9), 'vet')
    expect(bold.text).toBe('een **woord** hier')
    expect(applyTool('bold', bold, 'vet').text).toBe('een woord hier')
  })
  test('puts a sample where nothing is selected', () => {
    const { text, start, end } = applyTool('link', on('', 0), 'tekst')
    expect(text).toBe('[tekst](https://)')
    expect(text.slice(start, end)).toBe('tekst')
  })
  test('numbers the selected lines', () => {
    expect(applyTool('numbers', on('a\nb', 0, 3), '').text).toBe('1. a\n2. b')
  })
  test('fences code of several lines', () => {
    expect(applyTool('code', on('a\nb', 0, 3), '').text).toBe('```\na\nb\n```')
  })
})
