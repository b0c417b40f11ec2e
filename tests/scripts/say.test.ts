import { expect, test } from 'vitest'
import { duration, Stop, sentenceFor } from '../../scripts/say.mjs'

test.each([
  [40, '0.0 s'],
  [3_940, '3.9 s'],
  [9_960, '10 s'],
  [31_200, '31 s'],
  [119_600, '2 min 0 s'],
  [125_000, '2 min 5 s'],
])('%i milliseconds are %s', (ms, words) => {
  expect(duration(ms)).toBe(words)
})

test('what a person can mend is told in a sentence, a bug is not', () => {
  expect(sentenceFor(new Stop('Say which script to run.'))).toBe('Say which script to run.')
  expect(sentenceFor({ code: 'ENOSPC' })).toMatch(/^The disk is full/)
  expect(sentenceFor({ code: 'EROFS', path: '/srv/wijzer/build' })).toMatch(/may not write \/srv\/wijzer\/build: make/)
  expect(sentenceFor(new TypeError('x is not a function'))).toBeUndefined()
})
