// A backup is trusted on the worst day: every byte of it must count.
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import Database from 'better-sqlite3'
import { list } from 'tar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArchive } from '../../scripts/keeping/read-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijzer-backup-'))
const live = join(folder, 'live')
const backup = join(folder, 'backup.tar')
const picture = `${'ab'}${'c'.repeat(30)}-960.webp`
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command as an operator does, on an embedded database. */
async function command(script: 'backup' | 'restore', args: string[], dataDir = live) {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, WIJZER_ENV: 'development', DATA_DIR: dataDir, INIT_CWD: folder, DATABASE_URL: '' },
  })
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { said, code }
}

const migrations = JSON.parse(readFileSync('drizzle/sqlite/meta/_journal.json', 'utf8')) as {
  entries: { when: number }[]
}

function aDatabase(file: string, { newest = migrations.entries.at(-1)!.when } = {}) {
  const database = new Database(file)
  database.exec(`create table wijzer_migrations (hash text, created_at integer);
    create table notes (id integer primary key, said text); insert into notes (said) values ('canary of the database')`)
  database.prepare('insert into wijzer_migrations values (?, ?)').run('x', newest)
  database.close()
}

const contentsOf = (place: string) =>
  existsSync(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])
    : []

beforeAll(async () => {
  mkdirSync(join(live, 'media', 'ab'), { recursive: true })
  mkdirSync(join(live, 'mail'))
  aDatabase(join(live, 'wijzer.db'))
  writeFileSync(join(live, 'media', 'ab', picture), randomBytes(3000))
  writeFileSync(join(live, 'media', 'ab', `${picture}.0a0b.part`), 'half a picture')
  writeFileSync(join(live, 'mail', 'a.eml'), 'a mail')
  writeFileSync(join(live, 'secret'), 'a'.repeat(64))
  const { said, code } = await command('backup', ['backup.tar'])
  if (code !== 0) throw new Error(said)
})

test('a backup has the database, the pictures and a list, and any tar can read it', async () => {
  const names: string[] = []
  await list({ file: backup, onReadEntry: (entry) => names.push(entry.path) })
  expect(names).toEqual([
    'READ-ME.txt',
    'database/wijzer.db.gz',
    'secret',
    `media/ab/${picture}`,
    'manifest.json',
    'checksum',
  ])
  expect(readdirSync(folder).sort()).toEqual(['backup.tar', 'live'])
})

test('put back elsewhere it is what it was', async () => {
  const { said, code } = await command('restore', ['backup.tar', '--into', 'elsewhere'])
  expect(said).toContain('Next: put back .env')
  expect(code).toBe(0)
  const place = join(folder, 'elsewhere')
  expect(readdirSync(place).sort()).toEqual(['media', 'secret', 'wijzer.db'])
  expect(readFileSync(join(place, 'media', 'ab', picture))).toEqual(readFileSync(join(live, 'media', 'ab', picture)))
  const database = new Database(join(place, 'wijzer.db'), { readonly: true })
  expect(database.prepare('select said from notes').pluck().get()).toBe('canary of the database')
  database.close()
})

test('cut short anywhere, it is refused and leaves nothing', async () => {
  const bytes = readFileSync(backup)
  const lengths = [0, 1, 511, 512, 700, 2048, ...Array.from({ length: 30 }, (_, i) => bytes.length - 1 - i * 97)]
  for (const length of lengths) await refused(bytes.subarray(0, length), `${length} bytes`)
  await refused(Buffer.concat([bytes, Buffer.alloc(1)]), 'one byte more')
  await refused(Buffer.concat([bytes, bytes]), 'twice')
}, 60_000)

test('with one byte changed anywhere, it is refused and leaves nothing', async () => {
  const bytes = readFileSync(backup)
  // Most of all in the first and last blocks, where the format is.
  const edges = [
    ...Array.from({ length: 600 }, (_, i) => i),
    ...Array.from({ length: 2200 }, (_, i) => bytes.length - 1 - i),
  ]
  const between = Array.from({ length: 80 }, (_, i) => Math.floor((i * bytes.length) / 80))
  for (const at of [...new Set([...edges.filter((_, i) => i % 11 === 0), ...between])]) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1 << (at % 8)
    await refused(changed, `byte ${at}`)
  }
}, 120_000)

async function refused(bytes: Buffer, what: string) {
  const file = join(folder, 'changed.tar')
  const into = join(folder, 'nowhere')
  writeFileSync(file, bytes)
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into)
  const problem = await readArchive({ file, into }).then(
    () => null,
    (error: Error & { forOperator?: boolean }) => error,
  )
  expect(problem?.forOperator, what).toBe(true)
  rmSync(into, { recursive: true, force: true })
  rmSync(file)
}

test.each<[string, () => Promise<string[]> | string[], RegExp]>([
  ['there is no such file', () => ['nothing.tar', '--into', 'x'], /There is no file .*nothing\.tar/],
  [
    'the file is something else',
    () => {
      writeFileSync(join(folder, 'other.tar'), readFileSync('package.json'))
      return ['other.tar', '--into', 'x']
    },
    /it is not a backup of Wijzer\. Nothing was changed/,
  ],
  [
    'it is cut short',
    () => {
      const bytes = readFileSync(backup)
      writeFileSync(join(folder, 'short.tar'), bytes.subarray(0, bytes.length / 2))
      return ['short.tar', '--into', 'x']
    },
    /short\.tar cannot be restored: it was cut short or changed .*Nothing was changed/,
  ],
  ['a community stands there', () => ['backup.tar'], /live holds a community: stop it and move that folder away/],
  [
    'the folder is not empty',
    () => {
      mkdirSync(join(folder, 'full'))
      writeFileSync(join(folder, 'full', 'holiday.jpg'), '')
      return ['backup.tar', '--into', 'full']
    },
    /full is not empty \(holiday\.jpg\)/,
  ],
  [
    'it is of a newer version',
    async () => {
      mkdirSync(join(folder, 'newer'))
      aDatabase(join(folder, 'newer', 'wijzer.db'), { newest: 4_000_000_000_000 })
      await command('backup', ['newer.tar'], join(folder, 'newer'))
      return ['newer.tar', '--into', 'x']
    },
    /made by a newer version of Wijzer/,
  ],
])('when %s a sentence says so, and nothing has changed', async (_, prepare, words) => {
  const args = await prepare()
  const before = contentsOf(folder)
  const { said, code } = await command('restore', args)
  expect(said).toMatch(words)
  expect(said).not.toMatch(/\n\s+at /)
  expect(code).toBe(1)
  expect(contentsOf(folder)).toEqual(before)
  expect(existsSync(join(folder, 'x'))).toBe(false)
})

test('what cannot be kept is not half kept', async () => {
  const again = await command('backup', ['backup.tar'])
  expect(again).toMatchObject({ code: 1, said: expect.stringMatching(/backup\.tar exists already/) })
  const none = await command('backup', ['none.tar'], join(folder, 'empty'))
  expect(none).toMatchObject({ code: 1, said: expect.stringMatching(/There is no database/) })
  mkdirSync(join(folder, 'broken'))
  aDatabase(join(folder, 'broken', 'wijzer.db'))
  const bytes = readFileSync(join(folder, 'broken', 'wijzer.db'))
  bytes.fill(0xab, 4096, 8192)
  writeFileSync(join(folder, 'broken', 'wijzer.db'), bytes)
  const broken = await command('backup', ['broken.tar'], join(folder, 'broken'))
  expect(broken).toMatchObject({ code: 1, said: expect.stringMatching(/is damaged/) })
  const nowhere = await command('backup', ['no/such/folder.tar'])
  expect(nowhere).toMatchObject({ code: 1, said: expect.stringMatching(/There is no folder /) })
  for (const odd of [[], ['a', 'b'], ['--what']])
    expect(await command('backup', odd)).toMatchObject({ code: 2, said: expect.stringContaining('npm run backup') })
  expect(readdirSync(folder).filter((name) => /part|database|plain|(none|broken)\.tar/.test(name))).toEqual([])
})
