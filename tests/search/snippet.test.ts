import { expect, test } from 'vitest'
import { stemOf } from '#app/search/analysis.ts'
import { highlight, type Segment, snippetOf } from '#app/search/snippet.ts'
import { naughtyStrings } from './corpora.ts'

const asked = (...words: string[]) => ({ words: new Set(words.map(stemOf)), weight: () => 1 })
const marked = (segments: Segment[]) => segments.map((each) => (each.hit ? `[${each.text}]` : each.text)).join('')
const passage = (from: 'solution' | 'question', text: string) => ({
  from,
  text,
  preference: from === 'solution' ? 1.2 : 1,
})
const filler = 'Dit gaat nergens over en duurt best lang. '.repeat(20)

test('marks words in any form, as they were written', () => {
  expect(marked(highlight('Waar vind ik mijn Facturen?', asked('factuur').words))).toBe('Waar vind ik mijn [Facturen]?')
  expect(marked(highlight('Wi-Fi en c++', asked('wifi', 'c++').words))).toBe('[Wi-Fi] en [c++]')
  expect(highlight('Niets', new Set())).toEqual([{ text: 'Niets', hit: false }])
})

test('shows the passage where the words stand together', () => {
  const text = `Een router. ${filler}Zet de router uit en start het modem. ${filler}`
  const shown = marked(snippetOf([passage('question', text)], asked('router', 'modem'))!.segments)
  expect(shown).toMatch(/^… .*Zet de \[router\] uit en start het \[modem\]\. .* …$/)
  expect(shown.length).toBeLessThan(260)
})

test('prefers the solution, unless the question says clearly more', () => {
  const solution = passage('solution', 'Herstart de router.')
  expect(snippetOf([solution, passage('question', 'Mijn router is stuk.')], asked('router', 'modem'))!.from).toBe(
    'solution',
  )
  expect(snippetOf([solution, passage('question', 'Mijn router en modem.')], asked('router', 'modem'))!.from).toBe(
    'question',
  )
})

test('begins at the beginning when no word is in it, and is nothing without texts', () => {
  expect(marked(snippetOf([passage('solution', filler), passage('question', 'x')], asked('router'))!.segments)).toMatch(
    /^Dit gaat .* …$/,
  )
  expect(snippetOf([passage('solution', '')], asked('router'))).toBeNull()
})

test.skipIf(!naughtyStrings)(
  'loses and changes nothing of naughty strings (skipped without ../shared/data/corpora)',
  () => {
    for (const text of naughtyStrings!) {
      const segments = highlight(text, new Set(text.split(/\s+/).map(stemOf)))
      expect(segments.map((each) => each.text).join('')).toBe(text)
    }
  },
)

test('a text without spaces is cut, never through a character', () => {
  const { segments } = snippetOf([passage('question', `${'😀'.repeat(500)} router`)], asked('router'))!
  expect(marked(segments)).toContain('[router]')
  expect(marked(segments).isWellFormed()).toBe(true)
})
