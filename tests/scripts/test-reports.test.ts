import { expect, test } from 'vitest'
import { agreeing, countPlaywright, countVitest, inWords, total } from '../../scripts/test-reports.mjs'

const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }] }
const unloadable = { status: 'failed', assertionResults: [] }
const vitest = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
const playwright = { expected: 9, unexpected: 1, flaky: 2, skipped: 3 }

test('unit tests are counted one by one', () => {
  expect(countVitest({ ...vitest, testResults: [loaded] })).toEqual({ passed: 40, failed: 1, skipped: 3 })
})

test('a test file that cannot be loaded is a failure', () => {
  expect(countVitest({ ...vitest, testResults: [loaded, unloadable] }).failed).toBe(2)
})

test('a journey that passed at the second attempt passed', () => {
  expect(countPlaywright({ stats: playwright })).toEqual({ passed: 11, failed: 1, skipped: 3 })
})

test('a site that does not start fails the journeys', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(countPlaywright({ stats, errors: [{ message: 'Timed out waiting for the site' }] }).failed).toBe(1)
})

test('a runner that failed without naming a failure still counts as one', () => {
  expect(agreeing({ passed: 5, failed: 0, skipped: 0 }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  expect(agreeing(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(agreeing({ passed: 5, failed: 3, skipped: 0 }, false).failed).toBe(3)
})

test('the last line says it all', () => {
  const all = total([
    { passed: 40, failed: 0, skipped: 0 },
    { passed: 2, failed: 0, skipped: 0 },
  ])
  expect(inWords(all)).toBe('42 passed, 0 failed')
  expect(inWords(total([all, { passed: 0, failed: 1, skipped: 3 }]))).toBe('42 passed, 1 failed, 3 skipped')
})
