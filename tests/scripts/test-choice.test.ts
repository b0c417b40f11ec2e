import { expect, test } from 'vitest'
import { chosen } from '../../scripts/test-choice.mjs'

test.each([
  ['', 'types lint unit e2e', 'sqlite postgres'],
  ['unit', 'unit', 'sqlite postgres'],
  ['unit sqlite', 'unit', 'sqlite'],
  ['postgres', 'unit e2e', 'postgres'],
  ['types lint', 'types lint', 'sqlite postgres'],
])('npm test -- %s', (words, kinds, engines) => {
  const choice = chosen(words.split(' ').filter(Boolean))
  expect([[...choice.kinds].join(' '), choice.engines.join(' ')]).toEqual([kinds, engines])
})

test('a word nobody knows is answered with the ones there are', () => {
  expect(() => chosen(['unti'])).toThrow(/"unti": choose from types, lint, unit, e2e, sqlite, postgres/)
})
