// Starting and stopping, seen from outside: what an operator reads, and what is left on the disk.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { freePort, startSite } from '../../scripts/site-process.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'wijzer-start-'))

type Ending = { code: number | null; said: string }

/** Starts the server with these settings and waits for its end. */
async function startAndFail(settings: Record<string, string>): Promise<Ending> {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', WIJZER_ENV: 'development', HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { said: await everythingFrom(child), code: child.exitCode }
}

async function everythingFrom(child: ChildProcess) {
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (part) => (said += part))
  await once(child, 'close')
  return said
}

/** Every file of a folder with what is in it, to see that nothing changed. */
const contentsOf = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])
    : []

test.describe('a start that cannot be says why in a sentence and changes nothing', () => {
  const cases: [string, (folder: string) => Promise<Record<string, string>>, RegExp][] = [
    [
      'the folder is a file',
      async (folder) => {
        writeFileSync(join(folder, 'data'), '')
        return { DATA_DIR: join(folder, 'data') }
      },
      /cannot be written to: give this user write access to it, or set DATA_DIR/,
    ],
    [
      'the database is damaged',
      async (folder) => {
        writeFileSync(join(folder, 'wijzer.db'), 'no database at all '.repeat(1000))
        return { DATA_DIR: folder }
      },
      /is damaged: put a backup in its place/,
    ],
    [
      'a page of the database is damaged',
      async (folder) => {
        await (await startSite({ DATA_DIR: folder, DEMO: 'off', DATABASE_URL: '', LOG_LEVEL: 'error' })).stop()
        const file = join(folder, 'wijzer.db')
        const bytes = readFileSync(file)
        for (let at = 8192; at < bytes.length; at += 3 * 4096) bytes.fill(0xab, at, at + 4096)
        writeFileSync(file, bytes)
        return { DATA_DIR: folder }
      },
      /is damaged: put a backup in its place/,
    ],
    [
      'PostgreSQL does not answer',
      async () => ({ DATABASE_URL: 'postgres://a:hush@127.0.0.1:1/c' }),
      /does not answer: start it, or correct DATABASE_URL/,
    ],
    [
      'the address of PostgreSQL is none',
      async () => ({ DATABASE_URL: 'postgres://a:hush@db:99999/c' }),
      /DATABASE_URL is not an address/,
    ],
    ['settings are wrong', async () => ({ PORT: 'many', LANGUAGE: 'fr' }), /PORT is wrong[\s\S]*LANGUAGE/],
    [
      'production has no secret',
      async () => ({ WIJZER_ENV: 'production' }),
      /SECRET is missing[\s\S]*SITE_URL is missing/,
    ],
    [
      'production has the sample secret',
      async () => ({
        WIJZER_ENV: 'production',
        SITE_URL: 'https://community.example.com',
        SECRET: 'change-me-to-a-long-random-text-of-32-or-more',
      }),
      /SECRET is the sample/,
    ],
  ]
  for (const [name, prepare, words] of cases)
    test(name, async () => {
      const folder = aFolder()
      const settings = await prepare(folder)
      const before = contentsOf(folder)
      const { code, said } = await startAndFail({
        DATA_DIR: join(folder, 'fresh'),
        PORT: String(await freePort()),
        ...settings,
      })
      expect(said).toMatch(words)
      expect(said).not.toMatch(/\n\s+at |hush/)
      expect(code).toBe(1)
      expect(contentsOf(folder)).toEqual(before)
    })

  test('the port is in use', async () => {
    const folder = aFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, said } = await startAndFail({ DATA_DIR: join(folder, 'data'), PORT: String(port) })
    other.close()
    expect(said).toContain(`Port ${port} is in use by another program: stop that one, or choose another port`)
    expect(code).toBe(1)
    expect(contentsOf(folder)).toEqual([])
  })

  test('the database is locked, or from a newer version', async () => {
    const folder = aFolder()
    const settings = { DATA_DIR: folder, DEMO: 'off' }
    await (await startSite({ ...settings, DATABASE_URL: '', LOG_LEVEL: 'error' })).stop()
    const file = new Database(join(folder, 'wijzer.db'))
    file.exec(`insert into wijzer_migrations values ('future', 4000000000000)`)
    const rows = file.prepare('select * from wijzer_migrations').all()
    const newer = await startAndFail(settings)
    expect(file.prepare('select * from wijzer_migrations').all()).toEqual(rows)
    expect(newer.said).toMatch(/made by a newer version of Wijzer/)
    file.exec(`delete from wijzer_migrations where hash = 'future'`)
    file.pragma('journal_mode = delete')
    file.exec('begin exclusive')
    const locked = await startAndFail(settings)
    file.exec('rollback')
    file.close()
    expect(locked.said).toMatch(/is locked by another program/)
    expect([newer.code, locked.code]).toEqual([1, 1])
  })
})

/** Sends a form's head; resolves once the server is at work on it, to a function that sends the rest and gives the answer. */
async function begin(url: string, body: string) {
  const headers = {
    expect: '100-continue',
    origin: new URL(url).origin,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
  }
  const sending = request(url, { method: 'POST', headers })
  sending.flushHeaders()
  await once(sending, 'continue')
  return async () => {
    sending.end(body)
    const [response] = (await once(sending, 'response')) as [IncomingMessage]
    return text(response)
  }
}

const connects = (url: string) =>
  new Promise<boolean>((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

test.describe('a running site', () => {
  test('starts again, answers what it has begun when told to stop, and ends well', async () => {
    const settings = { DATA_DIR: aFolder(), DEMO: 'on', DATABASE_URL: '', LOG_LEVEL: 'error' }
    await (await startSite(settings)).stop()
    const site = await startSite(settings)
    const body = new URLSearchParams({ email: 'nobody@example.com', password: 'wrong password' }).toString()
    const begun = await Promise.all(Array.from({ length: 10 }, () => begin(`${site.url}/sign-in`, body)))
    const stopped = site.stop()
    // No new ones are taken; those it has begun are answered.
    await expect(async () => expect(await connects(site.url)).toBe(false)).toPass()
    for (const answer of await Promise.all(begun.map((finish) => finish()))) expect(answer).toContain('</html>')
    await stopped
    expect(site.code()).toBe(0)
  })

  test('in production logs JSON with request ids and no secrets, shows no mailbox and no demo', async () => {
    const secret = 'canary-secret-0123456789-0123456789'
    const site = await startSite({
      DATA_DIR: aFolder(),
      DATABASE_URL: '',
      WIJZER_ENV: 'production',
      SECRET: secret,
      SITE_URL: 'https://community.example.com',
      INDEXNOW_KEY: 'our-own-indexnow-key',
      LOG_LEVEL: 'info',
    })
    const home = await fetch(`${site.url}/`)
    expect(home.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(await home.text()).toContain('Hier staat nog geen vraag')
    expect((await fetch(`${site.url}/dev/mail`)).status).toBe(404)
    // By this search engines know that who tells them speaks for this site.
    expect(await (await fetch(`${site.url}/our-own-indexnow-key.txt`)).text()).toBe('our-own-indexnow-key')
    const wrong = await fetch(`${site.url}/verify/canary-token-in-the-address`)
    expect(wrong.status).toBe(410)
    await fetch(`${site.url}/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://community.example.com', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ email: 'canary@example.com', password: 'canary-password' }),
    })
    await site.stop()
    const lines = site
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { requestId?: string; path?: string })
    expect(lines.find((line) => line.path === '/')?.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(site.output()).not.toContain('canary')
  })
})
