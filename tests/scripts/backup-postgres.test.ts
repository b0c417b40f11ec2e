// The same two commands on PostgreSQL, by its own tools: on a server of the version that is installed, if one is.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownUser } from '../../scripts/postgres-binaries.mjs'
import { freePort } from '../../scripts/site-process.ts'

const DEBIAN = '/usr/lib/postgresql'
const bin = (existsSync(DEBIAN) ? readdirSync(DEBIAN) : [])
  .map((version) => join(DEBIAN, version, 'bin'))
  .findLast((place) => ['postgres', 'initdb', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(place, name))))

const folder = mkdtempSync(join(tmpdir(), 'wijzer-backup-pg-'))
let server: ChildProcess | undefined
let port = 0

const url = (name: string) => `postgres://wijzer:hush@127.0.0.1:${port}/${name}`

async function ask(name: string, sql: string) {
  const client = new pg.Client({ connectionString: url(name) })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function command(script: 'admin' | 'backup' | 'restore', args: string[], database: string) {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: {
      ...process.env,
      WIJZER_ENV: 'development',
      DATA_DIR: join(folder, 'data'),
      INIT_CWD: folder,
      DATABASE_URL: url(database),
    },
  })
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, said, code }
}

async function startServer(place: string) {
  const cluster = join(folder, 'cluster')
  mkdirSync(cluster)
  if ('uid' in ownUser) for (const path of [folder, cluster]) chownSync(path, ownUser.uid!, ownUser.gid!)
  const as = { ...ownUser, cwd: '/', stdio: 'ignore' as const }
  const init = spawn(join(place, 'initdb'), ['-D', cluster, '-U', 'wijzer', '--auth=trust', '-E', 'UTF8', '-N'], as)
  if ((await once(init, 'close'))[0] !== 0) throw new Error('initdb failed')
  port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${cluster}`, 'fsync=off']
  const args = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  server = spawn(join(place, 'postgres'), args, as)
  for (let i = 0; i < 200; i++) {
    if (await ask('postgres', 'select 1').catch(() => null)) return
    await pause(50)
  }
  throw new Error('PostgreSQL did not start')
}

afterAll(async () => {
  if (server) {
    server.kill('SIGINT')
    await once(server, 'close')
  }
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!bin)(`PostgreSQL of this machine (${bin ?? 'none is installed: skipped'})`, () => {
  beforeAll(async () => {
    await startServer(bin!)
    for (const name of ['live', 'second', 'third']) await ask('postgres', `create database ${name}`)
    const added = await command('admin', ['add', 'ingrid@example.com', '--name', 'Ingrid Bakker'], 'live')
    if (added.code !== 0) throw new Error(added.said)
    const media = join(folder, 'data', 'media', 'ab')
    mkdirSync(media, { recursive: true })
    writeFileSync(join(media, `ab${'c'.repeat(30)}-96.webp`), 'a picture')
  }, 60_000)

  test('a community is kept, put into an empty database, and goes on there', async () => {
    const kept = await command('backup', ['kept.tar'], 'live')
    expect(kept).toMatchObject({ code: 0, said: expect.stringContaining('1 file of pictures') })
    const back = await command('restore', ['kept.tar', '--into', 'back'], 'second')
    expect(back).toMatchObject({ code: 0, said: expect.stringContaining('keep DATABASE_URL as it is now') })
    expect(readdirSync(join(folder, 'back'))).toEqual(['media'])
    expect((await command('admin', ['list'], 'second')).out).toContain('Ingrid Bakker')
    // Its triggers came along.
    await ask('second', `update members set name = 'Ingrid'`)
    const [version] = await ask('second', `select version from site_versions where name = 'frame'`)
    expect(Number(version.version)).toBeGreaterThan(1)
  }, 60_000)

  test('a database with tables, or a damaged file, is refused and nothing is touched', async () => {
    const full = await command('restore', ['kept.tar', '--into', 'again'], 'live')
    expect(full).toMatchObject({ code: 1, said: expect.stringContaining('has tables already') })
    expect(existsSync(join(folder, 'again'))).toBe(false)
    const bytes = readFileSync(join(folder, 'kept.tar'))
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(join(folder, 'damaged.tar'), bytes)
    const damaged = await command('restore', ['damaged.tar', '--into', 'again'], 'third')
    expect(damaged).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was changed') })
    expect(await ask('third', `select 1 from pg_tables where schemaname = 'public'`)).toEqual([])
  }, 60_000)

  test('a database that is not there is named, without the password', async () => {
    const away = await command('backup', ['away.tar'], 'nowhere')
    expect(away).toMatchObject({ code: 1, said: expect.stringContaining('PostgreSQL does not answer') })
    expect(away.said).not.toContain('hush')
  }, 60_000)
})
