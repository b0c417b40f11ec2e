import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from '../../scripts/one-at-a-time.mjs'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijzer-lock-'))
  lock = join(folder, 'build/.installing')
})

afterEach(() => rmSync(folder, { recursive: true }))

function abandonedBy(owner: string, at = new Date()) {
  mkdirSync(join(folder, 'build'))
  writeFileSync(lock, owner)
  utimesSync(lock, at, at)
}

test('two processes at once take turns', async () => {
  const story = join(folder, 'story')
  await Promise.all([aProcess(story), aProcess(story)])
  expect(readFileSync(story, 'utf8')).toBe('begins ends begins ends ')
})

test('work that fails lets the next one in', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space')
  expect(existsSync(lock)).toBe(false)
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})

test('the lock of a process that was killed is taken over', async () => {
  abandonedBy(`999999999 ${hostname()}`)
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})

test('the lock of another container is taken over once nobody touches it any more', async () => {
  abandonedBy('1 elsewhere', new Date(2020, 0, 1))
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})

function aProcess(story: string) {
  const script = `
    import { appendFileSync } from 'node:fs'
    import { setImmediate } from 'node:timers/promises'
    import { oneAtATime } from ${JSON.stringify(new URL('../../scripts/one-at-a-time.mjs', import.meta.url).href)}
    await oneAtATime(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(story)}, 'begins ')
      for (let turn = 0; turn < 1000; turn++) await setImmediate()
      appendFileSync(${JSON.stringify(story)}, 'ends ')
    })`
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
}
