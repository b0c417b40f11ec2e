import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, isStamped, removeStamp, writeStamp } from '../../scripts/stamps.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wijzer-stamps-'))
  mkdirSync(join(root, 'app/forum'), { recursive: true })
  write('app/root.tsx', 'root')
  write('app/forum/ask.ts', 'ask')
  write('tsconfig.json', '{}')
})

afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, content: string) => writeFileSync(join(root, path), content)
const moveLetter = () => {
  write('app/forum/ask.ts', 'askr')
  write('app/root.tsx', 'oot')
}
const print = (...also: string[]) => fingerprint(root, ['app', 'tsconfig.json', 'absent'], also)

test('nothing changed, the same fingerprint', () => {
  const before = print('linux')
  write('app/root.tsx', 'root')
  write('README.md', 'not one of the sources')
  expect(print('linux')).toBe(before)
})

test.each([
  ['a file deep inside is edited', () => write('app/forum/ask.ts', 'asked')],
  ['a file is added', () => write('app/forum/answer.ts', '')],
  ['a file is removed', () => rmSync(join(root, 'app/root.tsx'))],
  ['words move from one file to the next', moveLetter],
  ['a file that was missing appears', () => write('absent', '')],
])('%s, another fingerprint', (_, change) => {
  const before = print()
  change()
  expect(print()).not.toBe(before)
})

test('another machine, another fingerprint', () => {
  expect(print('linux', 'x64')).not.toBe(print('linux', 'arm64'))
})

test('work counts as done only while its stamp says the same fingerprint', () => {
  const stamp = join(root, 'build/.stamp')
  expect(isStamped(stamp, 'one')).toBe(false)
  writeStamp(stamp, 'one')
  expect([isStamped(stamp, 'one'), isStamped(stamp, 'two')]).toEqual([true, false])
  removeStamp(stamp)
  expect(isStamped(stamp, 'one')).toBe(false)
})
