import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { brandStylesheet } from '#app/settings/brand-css.ts'
import { contrast, hexOf, mix, nearestThat, parseColour } from '#app/settings/colour.ts'
import { FIXED, illegibleIn, OWN } from '#app/settings/legible.ts'
import { soundColour, soundFont, soundRadius } from '#app/settings/look.ts'

const colour = (text: string) => parseColour(text)!

describe('colours', () => {
  test.each([
    ['#1f5fa8', '#1f5fa8'],
    ['#FFF', '#ffffff'],
    ['rgb(31 95 168)', '#1f5fa8'],
    ['rgb(31, 95, 168)', '#1f5fa8'],
    ['white', '#ffffff'],
    // As browsers show them.
    ['oklch(0.47 0.11 245)', '#125f94'],
    ['oklch(0.76 0.1 240)', '#73baea'],
    ['oklch(0.5 0.12 60)', '#934f00'],
    ['oklch(62.8% 0.2577 29.23)', '#ff0000'],
    ['oklch(1 0 0)', '#ffffff'],
  ])('%s is %s', (typed, hex) => {
    expect(hexOf(colour(typed))).toBe(hex)
  })

  test.each([
    '',
    'red;}',
    'url(//evil)',
    'rgb(256 0 0)',
    'rgb(0 0 0 / 50%)',
    '#12345',
    '#12345678',
    'oklch(2 0 0)',
    'var(--ink)',
    'oklch(0.5 0.1 20)}body{',
    'transparent',
    '__proto__',
    'constructor',
  ])('%s is none', (typed) => expect(soundColour(typed)).toBeNull())

  test('contrast is what WCAG says it is', () => {
    expect(contrast(colour('#fff'), colour('#000'))).toBeCloseTo(21, 5)
    expect(contrast(colour('#777'), colour('#fff'))).toBeCloseTo(4.48, 2)
    expect(contrast(colour('#1f5fa8'), colour('#1f5fa8'))).toBe(1)
  })

  test('mixes are what browsers make of them', () => {
    expect(hexOf(mix(colour('#1f5fa8'), 0.3, colour('#f7f3ea')))).toBe('#b6c6d9')
    expect(hexOf(mix(colour('#1f5fa8'), 1, colour('#fff')))).toBe('#1f5fa8')
    expect(hexOf(mix(colour('#1f5fa8'), 0, colour('#f7f3ea')))).toBe('#f7f3ea')
  })

  test('the nearest that passes is near, and passes', () => {
    const onWhite = (tried: ReturnType<typeof colour>) => contrast(tried, colour('#fff')) >= 4.5
    const near = nearestThat(onWhite, colour('#ffcc00'))!
    expect(contrast(near, colour('#fff'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(near, colour('#fff'))).toBeLessThan(4.8)
  })
})

describe('what can be read', () => {
  test('our own colours can, in the light and in the dark', () => {
    expect(illegibleIn('light', OWN.light)).toEqual([])
    expect(illegibleIn('dark', OWN.dark)).toEqual([])
  })

  test('a light yellow cannot on white, and a darker one is suggested that can', () => {
    const [complaint] = illegibleIn('light', { ...OWN.light, colour: '#ffcc00', onColour: 'black' })
    expect(complaint).toMatchObject({ part: 'colour', why: 'colourOnPaper', least: 4.5 })
    expect(illegibleIn('light', { ...OWN.light, colour: complaint!.instead!, onColour: 'white' })).toEqual([])
  })

  test('white words on yellow cannot', () => {
    const complaints = illegibleIn('dark', { ...OWN.dark, colour: '#ffcc00', onColour: '#fff' })
    expect(complaints).toMatchObject([{ part: 'onColour', why: 'wordsOnColour' }])
    const instead = complaints[0]!.instead!
    expect(illegibleIn('dark', { ...OWN.dark, colour: '#ffcc00', onColour: instead })).toEqual([])
  })

  test('paper must leave our own text and lines to be seen', () => {
    const [complaint] = illegibleIn('light', { ...OWN.light, paper: '#808080' })
    expect(complaint).toMatchObject({ part: 'paper', why: 'inkOnPaper' })
    expect(complaint!.instead).toMatch(/^#[0-9a-f]{6}$/)
  })

  test('colours that we cannot compute with are let be', () => {
    expect(illegibleIn('light', { colour: 'rebeccapurple', onColour: 'hotpink', paper: OWN.light.paper })).toEqual([])
  })

  test('the colours that are compared are those of the stylesheet', () => {
    const tokens = readFileSync('app/ui/styles/tokens.css', 'utf8')
    const pair = (name: string) => new RegExp(`--${name}: light-dark\\((.+)\\);`).exec(tokens)?.[1]
    const names = { ink: 'ink', inkSoft: 'ink-soft', raised: 'raised', solved: 'solved', warn: 'warn', bad: 'bad' }
    for (const [key, name] of Object.entries(names) as [keyof typeof names, string][])
      expect(pair(name)).toBe(`${FIXED.light[key]}, ${FIXED.dark[key]}`)
    for (const [name, value] of [
      ['colour', OWN.light.colour],
      ['colour-dark', OWN.dark.colour],
      ['on-colour', OWN.light.onColour],
      ['on-colour-dark', OWN.dark.onColour],
      ['paper', OWN.light.paper],
      ['paper-dark', OWN.dark.paper],
    ])
      expect(tokens).toContain(`--brand-${name}: ${value};`)
    expect(tokens).toContain('--accent-paper: color-mix(in oklab, var(--accent) 7%, var(--paper));')
    expect(tokens).toContain('--line-strong: color-mix(in oklab, var(--ink) 50%, var(--paper));')
    expect(tokens).toContain('--sunk: color-mix(in oklab, var(--ink) 4%, var(--paper));')
  })
})

describe('the rest of a look', () => {
  test.each([
    ['0', '0px'],
    ['8px', '8px'],
    ['0.5rem', '0.5rem'],
    ['33px', null],
    ['3rem', null],
    ['1e3px', null],
    ['calc(1px)', null],
    ['8px;}', null],
  ])('corners of %s become %s', (typed, value) => expect(soundRadius(typed)).toBe(value))

  test.each([
    ['Verdana, sans-serif', 'Verdana, sans-serif'],
    [`"Segoe UI",Roboto`, `"Segoe UI", Roboto`],
    [`'Segoe UI`, null],
    ['a"b"', null],
    ['Verdana;', null],
    ['Verdana,', null],
    ['url(x)', null],
    ['x</style><script>', null],
    ['1abc', null],
  ])('the font %s becomes %s', (typed, value) => expect(soundFont(typed)).toBe(value))

  test('the stylesheet has only what is set', () => {
    const nothing = {
      brandColour: null,
      brandColourDark: null,
      brandOnColour: null,
      brandOnColourDark: null,
      brandPaper: null,
      brandPaperDark: null,
      brandRadius: null,
      brandFont: null,
    }
    expect(brandStylesheet({ ...nothing, brandColour: '#1f5fa8' })).toBe(':root {\n  --brand-colour: #1f5fa8;\n}\n')
  })
})
