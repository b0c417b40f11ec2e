// The whole bench on a small community: that it runs, and that every row gets the answers it asks for.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

test('the bench measures every row beside a bare server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-bench-'))
  const file = join(folder, 'bench.json')
  const small = ['--threads', '200', '--seconds', '0.5', '--data', folder, '--json', file]
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bench.ts', ...small], { encoding: 'utf8' })
  expect(stderr).not.toContain('not as expected')
  expect(status).toBe(0)
  const { threads, bare, rows } = JSON.parse(readFileSync(file, 'utf8')) as {
    threads: number
    bare: { rps: number }
    rows: { name: string; rps: number }[]
  }
  expect(threads).toBe(200)
  expect(bare.rps).toBeGreaterThan(0)
  expect(rows.map((row) => row.name).join(' ')).toBe(
    'thread-signed-out home list-1 list-500 tag thread-signed-in search similar post-answer',
  )
  rmSync(folder, { recursive: true, force: true })
})
