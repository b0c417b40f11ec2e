import { expect, test } from 'vitest'
import { NumberSet } from '#app/search/number-set.ts'

test('holds what was put in, whatever came out meanwhile', () => {
  const set = NumberSet.of([3, 64, 65, 1000])
  set.add(31)
  set.add(5000)
  set.delete(64)
  set.delete(99_999)

  expect([3, 31, 65, 1000, 5000].every((number) => set.has(number))).toBe(true)
  expect([0, 4, 32, 64, 99_999].some((number) => set.has(number))).toBe(false)
})

test('goes from the highest to the lowest through what several sets share', () => {
  const sets = [NumberSet.of([1, 2, 70, 71, 300]), NumberSet.of([2, 70, 71, 400]), NumberSet.of([70, 71, 2], 64)]

  expect([...NumberSet.inAll(sets)]).toEqual([71, 70])
  expect([...NumberSet.inAll(sets.slice(0, 2))]).toEqual([71, 70, 2])
  expect([...NumberSet.inAll([])]).toEqual([])
})

test('knows nothing below where it begins', () => {
  const set = NumberSet.of([200, 201], 200)
  set.add(100)

  expect(set.has(100)).toBe(false)
  expect([...NumberSet.inAll([set, NumberSet.of([100, 201])])]).toEqual([201])
})
