// Several server processes on one port, seen from outside.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { startSite } from '../../scripts/site-process.ts'

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.skip(process.platform !== 'linux', 'reads the processes from /proc')

const settings = () => ({ DATA_DIR: mkdtempSync(join(tmpdir(), 'wijzer-workers-')), DATABASE_URL: '', DEMO: 'off' })

test('two workers serve one port, one that dies is started again, and the end is the end of all', async () => {
  const site = await startSite({ ...settings(), WORKERS: '2' })
  await expect.poll(() => childrenOf(site.pid).length).toBe(2)
  await expect.poll(() => site.output()).toMatch(/one more process serves/)
  const before = childrenOf(site.pid)

  process.kill(before[0]!, 'SIGKILL')
  await expect.poll(() => runs(before[0]!)).toBe(false)
  expect((await fetch(`${site.url}/readyz`)).status).toBe(200)
  expect((await fetch(`${site.url}/questions`)).status).toBe(200)
  await expect.poll(() => childrenOf(site.pid).length, { timeout: 20_000 }).toBe(2)
  const after = childrenOf(site.pid)
  expect(after).toContain(before[1])
  expect(site.output()).toMatch(/A worker ended \(SIGKILL\): another one starts in 1 s\./)
  expect(site.output().match(/community {3}http/g)).toHaveLength(1)

  await site.stop()
  expect(site.code()).toBe(0)
  expect(after.filter(runs)).toEqual([])
})

test('workers that cannot start say why, once', async () => {
  const taken = await startSite(settings())
  for (const [wrong, why] of [
    [{ WORKERS: '2', PORT: new URL(taken.url).port }, /Port \d+ is in use by another program/g],
    [{ WORKERS: '0', PORT: '0' }, /WORKERS/g],
  ] as const) {
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        WIJZER_ENV: 'development',
        HOST: '127.0.0.1',
        ...settings(),
        ...wrong,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said = await text(child.stderr)
    expect(said.match(why)).toHaveLength(1)
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1)
  }
  await taken.stop()
})
