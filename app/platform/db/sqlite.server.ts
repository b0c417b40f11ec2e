import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Connection, DatabaseUnavailable, type Db, errorCode } from '#app/platform/db/connection.server.ts'

const BUSY_MS = 5000
/** Files up to this size are checked whole at start; a check reads about 500 MB a second. */
const CHECKED_AT_START = 64 * 1024 * 1024

const PRAGMAS = [
  `busy_timeout = ${BUSY_MS}`,
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'temp_store = MEMORY',
  'cache_size = -64000',
]
// NORMAL, the compiled-in default with WAL, can lose an acknowledged commit at power loss.
const WRITER_PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'journal_size_limit = 67108864']

function open(file: string, readonly: boolean) {
  const connection = new Database(file, { readonly })
  try {
    for (const pragma of readonly ? PRAGMAS : [...PRAGMAS, ...WRITER_PRAGMAS]) connection.pragma(pragma)
    return connection
  } catch (problem) {
    connection.close()
    throw problem
  }
}

function explain(problem: unknown, file: string): Error {
  const code = errorCode(problem)
  const folder = dirname(file)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new DatabaseUnavailable(
      `The database ${file} is locked by another program: close that program (or wait until its backup is done) and start again.`,
    )
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new DatabaseUnavailable(
      `The database ${file} is damaged: put a backup in its place (see "Backup and restore" in the README; automatic ones are in ${folder}/backups) and start again.`,
    )
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC')
    return new DatabaseUnavailable(`The disk that holds ${folder} is full: make room and start again.`)
  if (
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code) ||
    /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code)
  )
    return new DatabaseUnavailable(
      `The folder ${folder} cannot be written to: give this user write access to it, or set DATA_DIR to another folder.`,
    )
  return problem as Error
}

function openChecked(file: string) {
  let writer: Database.Database | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    const existed = statSync(file, { throwIfNoEntry: false })
    writer = open(file, false)
    if (existed && existed.size <= CHECKED_AT_START) {
      const verdict = writer.pragma('quick_check(1)', { simple: true })
      if (verdict !== 'ok') throw Object.assign(new Error(String(verdict)), { code: 'SQLITE_CORRUPT' })
    }
    return { writer, reading: open(file, true) }
  } catch (problem) {
    // Takes its side files along.
    writer?.close()
    throw explain(problem, file)
  }
}

/** Another process may hold the write lock: waits for it without holding up this one's event loop. */
async function beginImmediate(writer: Database.Database) {
  const giveUpAt = performance.now() + BUSY_MS
  for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
    try {
      writer.pragma('busy_timeout = 0')
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (problem) {
      if (!errorCode(problem).startsWith('SQLITE_BUSY') || performance.now() > giveUpAt) throw problem
      await pause(wait)
    } finally {
      writer.pragma(`busy_timeout = ${BUSY_MS}`)
    }
  }
}

/** Leaves one small file behind; somebody else who is writing just now does not hold up the closing. */
function tidy(writer: Database.Database) {
  try {
    writer.pragma('busy_timeout = 0')
    writer.pragma('optimize')
    writer.pragma('wal_checkpoint(TRUNCATE)')
  } catch (problem) {
    if (!errorCode(problem).startsWith('SQLITE_BUSY')) throw problem
  }
}

/** The embedded database: one writer whose units queue, and a reader that sees only what is committed. */
export function connectSqlite(file: string): Connection {
  const { writer, reading } = openChecked(file)
  const options = { casing: 'snake_case' } as const
  const writing = drizzle(keepingStatements(writer), options) as unknown as Db
  let last: Promise<unknown> = Promise.resolve()

  const begin: Connection['begin'] = (work, { again = false } = {}) => {
    const turn = last.then(async () => {
      // Not to be changed inside a transaction.
      if (again) writer.pragma('synchronous = NORMAL')
      try {
        await beginImmediate(writer)
        const result = await work({
          db: writing,
          afterCommit: [],
          level: 0,
          command: async (sql) => void writer.exec(sql),
        })
        writer.exec('COMMIT')
        return result
      } catch (problem) {
        if (writer.inTransaction) writer.exec('ROLLBACK')
        throw problem
      } finally {
        if (again) writer.pragma('synchronous = FULL')
      }
    })
    last = turn.catch(() => undefined)
    return turn
  }

  const dataVersion = reading.prepare('pragma data_version').pluck()

  return {
    reader: drizzle(keepingStatements(reading), options) as unknown as Db,
    begin,
    query: async <Row>(unit: unknown, sql: string, parameters: unknown[]) => {
      const statement = prepared(unit ? writer : reading, sql)
      if (statement.reader) return statement.all(...parameters) as Row[]
      statement.run(...parameters)
      return []
    },
    changeMark: () => dataVersion.get() as number,
    withoutForeignKeys: async (work) => {
      await last
      writer.pragma('foreign_keys = OFF')
      try {
        return await work()
      } finally {
        writer.pragma('foreign_keys = ON')
      }
    },
    backup: async (target) => {
      mkdirSync(dirname(target), { recursive: true })
      await reading.backup(target)
    },
    close: async () => {
      await last
      tidy(writer)
      reading.close()
      writer.close()
    },
  }
}

const STATEMENTS_KEPT = 500

/**
 * The same connection for drizzle, which prepares each query anew: SQLite's planning of a page's queries would take
 * longer than running them. Its own cache and that of `prepared` below stay apart, since drizzle changes how a
 * statement gives its rows.
 */
function keepingStatements(connection: Database.Database): Database.Database {
  const known = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const statement = known.get(sql) ?? connection.prepare(sql)
    // The one that was not used for longest goes: keys stand in the order of their last use.
    known.delete(sql)
    known.set(sql, statement)
    if (known.size > STATEMENTS_KEPT) known.delete(known.keys().next().value!)
    return statement
  }
  return Object.create(connection, { prepare: { value: prepare } }) as Database.Database
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** Engine files use a small fixed set of statements: each is prepared once per connection. */
function prepared(connection: Database.Database, sql: string) {
  const known = statements.get(connection) ?? new Map<string, Database.Statement>()
  statements.set(connection, known)
  const statement = known.get(sql) ?? connection.prepare(sql)
  if (known.size > 200) known.clear()
  known.set(sql, statement)
  return statement
}
