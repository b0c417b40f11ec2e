// A real Meilisearch for tests and measurements: that of TEST_MEILI_URL, or one of our own on a free port with a folder of its own.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const START_MS = 30_000

export type MeilisearchServer = { url: string; key: string | undefined; version: string; stop: () => Promise<void> }

/** A server, or one sentence on why there is none. */
export async function startMeilisearch(): Promise<MeilisearchServer | { reason: string }> {
  const { TEST_MEILI_URL: url, TEST_MEILI_KEY: key } = process.env
  if (url) {
    const version = await answers(url)
    return version
      ? { url, key, version: 'given', stop: async () => {} }
      : { reason: `No Meilisearch answers at ${url}.` }
  }
  const { status, stdout } = spawnSync('meilisearch', ['--version'], { encoding: 'utf8' })
  if (status !== 0) return { reason: 'No meilisearch is on the PATH, and MEILI_URL names no server.' }
  return startOwn(stdout.trim().split(' ').at(-1) ?? '')
}

async function startOwn(version: string): Promise<MeilisearchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-meilisearch-'))
  const key = randomBytes(16).toString('hex')
  const port = await freePort()
  const child = spawn(
    'meilisearch',
    [
      ...[
        '--db-path',
        join(folder, 'data'),
        '--dump-dir',
        join(folder, 'dumps'),
        '--snapshot-dir',
        join(folder, 'snapshots'),
      ],
      ...['--http-addr', `127.0.0.1:${port}`, '--master-key', key, '--env', 'production', '--no-analytics'],
      ...['--log-level', 'ERROR'],
    ],
    { cwd: folder, stdio: 'ignore' },
  )
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const url = `http://127.0.0.1:${port}`
  const giveUpAt = performance.now() + START_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error('Meilisearch does not start')
    await pause(30)
  }
  return {
    url,
    key,
    version,
    async stop() {
      process.off('exit', end)
      const gone = once(child, 'exit')
      end()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (url: string) =>
  fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  )

/** A port of this machine that nobody uses. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
