import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { now } from '#app/platform/clock.server.ts'
import { DatabaseUnavailable } from '#app/platform/db/connection.server.ts'
import { backupDatabase, command, query, transact, withoutForeignKeys } from '#app/platform/db/db.server.ts'
import { engine, onPostgres } from '#app/platform/db/engine.server.ts'

const folder = join(process.cwd(), 'drizzle', engine)
const table = 'wijzer_migrations'
/** Any number, the same for every process: only one migrates at a time. */
const LOCK = 748_201

type Applied = { hash: string; created_at: number }

async function applied(): Promise<Applied[]> {
  const known = onPostgres
    ? await query(
        `select 1 from information_schema.tables where table_name = '${table}' and table_schema = current_schema()`,
      )
    : await query(`select 1 from sqlite_master where type = 'table' and name = '${table}'`)
  return known.length ? query<Applied>(`select hash, created_at from ${table} order by created_at`) : []
}

const newest = (migrations: Applied[]) => Math.max(0, ...migrations.map((m) => Number(m.created_at)))

function ours() {
  if (!existsSync(join(folder, 'meta', '_journal.json')))
    throw new Error(`No migrations in ${folder}: run from the project's folder`)
  return readMigrationFiles({ migrationsFolder: folder })
}

/**
 * Brings the tables up to this version, all or nothing; the embedded database is copied to `backups` first.
 * Refuses a database of a newer version. Says how many migrations ran, and where the copy is.
 */
export async function migrate({ dataFolder }: { dataFolder: string }) {
  const migrations = ours()
  const done = newest(await applied())
  const known = migrations.at(-1)?.folderMillis ?? 0
  if (done > known)
    throw new DatabaseUnavailable(
      `The database was made by a newer version of Wijzer (${name(done)}): start that version, or put back a backup made by this one.`,
    )
  if (done === known) return { ran: 0, backup: undefined }
  const backup = done > 0 && !onPostgres ? join(dataFolder, 'backups', `before-${stamp()}.db`) : undefined
  if (backup) await backupDatabase(backup)
  const ran = await withoutForeignKeys(() => transact(applyPending))
  return { ran, backup }

  async function applyPending() {
    if (onPostgres) await query('select pg_advisory_xact_lock($1)', [LOCK])
    const already = newest(await applied())
    const pending = migrations.filter((m) => m.folderMillis > already)
    await command(`create table if not exists ${table} (hash text not null, created_at bigint not null)`)
    for (const migration of pending) {
      for (const statement of migration.sql) if (statement.trim()) await command(statement)
      const [a, b] = onPostgres ? ['$1', '$2'] : ['?', '?']
      await query(`insert into ${table} (hash, created_at) values (${a}, ${b})`, [
        migration.hash,
        migration.folderMillis,
      ])
    }
    const broken = onPostgres ? [] : await query('pragma foreign_key_check')
    if (broken.length) throw new Error(`A migration left ${broken.length} rows that point nowhere`)
    return pending.length
  }
}

const stamp = () => new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-')

function name(at: number) {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string; when: number }[]
  }
  return journal.entries.find((e) => e.when === at)?.tag ?? new Date(at).toISOString().slice(0, 10)
}
