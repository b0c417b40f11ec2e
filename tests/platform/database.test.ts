import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { teams } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { connect, isDuplicate } from '#app/platform/db/connection.server.ts'
import { afterCommit, command, db, query, transact } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'

const aTeam = (name: string) => db.insert(teams).values({ name, kind: 'in-house', createdAt: now() })
const names = async () => (await db.select({ name: teams.name }).from(teams).orderBy(teams.name)).map((t) => t.name)

describe('a unit', () => {
  test('that fails leaves nothing', async () => {
    await expect(
      transact(async () => {
        await aTeam('gone')
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await names()).toEqual([])
  })

  test('within another undoes only its own part when its failure is caught', async () => {
    await transact(async () => {
      await aTeam('kept')
      await transact(async () => {
        await aTeam('inner')
        throw new Error('inner')
      }).catch(() => undefined)
      await transact(() => aTeam('second'))
    })
    expect(await names()).toEqual(['kept', 'second'])
  })

  test('is not seen by others until it is done', async () => {
    const written = Promise.withResolvers<void>()
    const seen = Promise.withResolvers<void>()
    const unit = transact(async () => {
      await aTeam('pending')
      written.resolve()
      await seen.promise
    })
    await written.promise
    const during = await names()
    seen.resolve()
    await unit
    expect(during).toEqual([])
    expect(await names()).toEqual(['pending'])
  })

  test('says what follows only once it is committed', async () => {
    let followed = 0
    await transact(async () => {
      await transact(async () => afterCommit(() => followed++))
      expect(followed).toBe(0)
    })
    await transact(async () => {
      afterCommit(() => followed++)
      throw new Error('no')
    }).catch(() => undefined)
    expect(followed).toBe(1)
  })

  test('two hundred at once, a third failing: the rest are all there', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) =>
        transact(async () => {
          await aTeam(`team ${i}`)
          if (i % 3 === 0) throw new Error('third')
        }),
      ),
    )
    expect(await names()).toHaveLength(results.filter((r) => r.status === 'fulfilled').length)
  })
})

test('a write outside a unit is refused', () => {
  expect(() => db.insert(teams)).toThrow(/outside transact/)
})

test('a name that is taken is told from other failures', async () => {
  await transact(() => aTeam('Webcare'))
  const problem = await transact(() => aTeam('Webcare')).catch((p) => p)
  expect(isDuplicate(problem)).toBe(true)
  const other = await transact(() =>
    db.insert(teams).values({ name: null as never, kind: 'in-house', createdAt: 1 }),
  ).catch((p) => p)
  expect(isDuplicate(other)).toBe(false)
})

test('whole numbers come back as numbers', async () => {
  await transact(() => db.insert(teams).values({ name: 'x', kind: 'partner', createdAt: 1_764_000_000_000 }))
  const [row] = await db.select().from(teams).where(eq(teams.name, 'x'))
  expect(row!.createdAt).toBe(1_764_000_000_000)
})

describe.skipIf(onPostgres)('the embedded database', () => {
  test('keeps what it acknowledged', async () => {
    const pragma = async (name: string) =>
      Object.values((await transact(() => query<Record<string, unknown>>(`pragma ${name}`)))[0]!)[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('busy_timeout')).toBe(5000)
    const [{ version }] = (await query<{ version: string }>('select sqlite_version() as version')) as [
      { version: string },
    ]
    expect(version.localeCompare('3.51.3', undefined, { numeric: true })).toBeGreaterThanOrEqual(0)
  })

  test('that is no database, or cut off, is refused with what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wijzer-damaged-'))
    const nonsense = join(folder, 'a.db')
    writeFileSync(nonsense, 'this is not a database, whatever its name says'.repeat(100))
    await expect(connect({ file: nonsense })).rejects.toThrow(/is damaged: put a backup in its place/)
    const cut = join(folder, 'b.db')
    const whole = await connect({ file: cut })
    await whole.begin(async (unit) => {
      await unit.command('create table t (x text)')
      await unit.command(`insert into t select hex(randomblob(3000)) from (values (1),(2),(3),(4),(5),(6),(7),(8),(9))`)
    })
    await whole.close()
    truncateSync(cut, 20_000)
    await expect(connect({ file: cut })).rejects.toThrow(/is damaged/)
    // A side file left beside a backup that is put back would damage that, too.
    expect(readdirSync(folder).sort()).toEqual(['a.db', 'b.db'])
  })

  test('is closed also while another program is writing', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wijzer-busy-')), 'a.db')
    const [ours, theirs] = [await connect({ file }), await connect({ file })]
    await theirs.begin(async (unit) => {
      await unit.command('create table t (x text)')
      await ours.close()
    })
    await theirs.close()
  })

  test('in a folder that is a file is refused with what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wijzer-file-'))
    writeFileSync(join(folder, 'data'), '')
    await expect(connect({ file: join(folder, 'data', 'wijzer.db') })).rejects.toThrow(/cannot be written to/)
  })
})

describe.runIf(onPostgres)('PostgreSQL', () => {
  test('that does not answer, or refuses, is told apart', async () => {
    await expect(connect({ url: 'postgres://a:b@127.0.0.1:1/x' })).rejects.toThrow(/does not answer: start it/)
    const url = Object.assign(new URL(process.env.DATABASE_URL!), { pathname: '/no_such_database' }).href
    await expect(connect({ url })).rejects.toThrow(/has no database "no_such_database"/)
  })
})

test('a database of a newer version is refused', async () => {
  const { migrate } = await import('#app/platform/db/migrate.server.ts')
  const [a, b] = onPostgres ? ['$1', '$2'] : ['?', '?']
  await transact(() =>
    query(`insert into wijzer_migrations (hash, created_at) values (${a}, ${b})`, ['future', 4_000_000_000_000]),
  )
  await expect(migrate({ dataFolder: tmpdir() })).rejects.toThrow(/made by a newer version/)
  await transact(() => command(`delete from wijzer_migrations where hash = 'future'`))
  expect(await migrate({ dataFolder: tmpdir() })).toEqual({ ran: 0, backup: undefined })
})

test('two processes that migrate one empty database at once both go on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-two-'))
  const script = `
    const { openDatabase, closeDatabase } = await import('#app/platform/db/db.server.ts')
    const { migrate } = await import('#app/platform/db/migrate.server.ts')
    await openDatabase({ file: ${JSON.stringify(join(folder, 'w.db'))} })
    const { ran } = await migrate({ dataFolder: ${JSON.stringify(folder)} })
    await closeDatabase()
    process.stdout.write(String(ran > 0))`
  const run = async () =>
    (
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, DATABASE_URL: '' },
      })
    ).stdout
  expect((await Promise.all([run(), run()])).sort()).toEqual(['false', 'true'])
})
