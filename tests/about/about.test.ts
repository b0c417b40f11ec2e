import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ABOUT_PAGES } from '#app/about/about-page.ts'
import { readAbout } from '#app/about/read-about.server.ts'
import { LANGUAGES } from '#app/i18n/languages.ts'

const shape = (page: string, language: 'nl' | 'en') =>
  readAbout(page, { language, brandName: 'Merel' }).sections.map(
    ({ paragraphs = [], points = [], contact = false }) => [paragraphs.length, points.length, contact],
  )

describe.each(ABOUT_PAGES)('%s', (page) => {
  test('says the same in both languages', () => expect(shape(page, 'nl')).toEqual(shape(page, 'en')))

  test.each(LANGUAGES)('names the brand and says how to reach it, in %s', (language) => {
    const text = readAbout(page, { language, brandName: 'Merel' })
    expect(text.intro).toContain('Merel')
    expect(JSON.stringify(text)).not.toContain('{{')
    expect(text.sections.at(-1)?.contact).toBe(true)
  })
})

test.each(['nowhere', '', '__proto__', 'toString', undefined])('there is no page %s', (page) => {
  expect(() => readAbout(page, { language: 'nl', brandName: 'Merel' })).toThrow('error.notFound')
})

test.each(LANGUAGES)('every cookie that the site sets is told, in %s', (language) => {
  const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('app', file), 'utf8'))
    .join('\n')
  const set = new Set([...sources.matchAll(/\bcookie\(\s*'([\w-]+)'/g)].map((match) => match[1]!))
  const told = readAbout('privacy', { language, brandName: 'Merel' })
    .sections.flatMap(({ points = [] }) => points)
    .map((point) => point.split(':')[0])
  expect(told).toEqual(expect.arrayContaining([...set, 'wijzer']))
  expect(set.size).toBeGreaterThan(3)
})
