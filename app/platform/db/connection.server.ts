import type { drizzle as drizzleLite } from 'drizzle-orm/better-sqlite3'
import { ForOperator } from '#app/platform/errors.ts'

/** What both engines offer; `.get()`, `.all()` and `.run()` are SQLite's alone and left out. */
export type Db = Omit<ReturnType<typeof drizzleLite>, 'transaction' | 'run' | 'all' | 'get' | 'values' | '$client'>

/** One open transaction. */
export type Unit = { db: Db; afterCommit: (() => void)[]; level: number; command: (sql: string) => Promise<void> }

/**
 * What a unit promises once it is through. `again` says that a power cut may take it back, since the same would then be
 * done again: nobody waits for the disk. What was written before it is never taken back alone.
 */
export type Promised = { again?: boolean }

export type Connection = {
  /** For reading outside transactions. */
  reader: Db
  /** Runs work in a transaction of its own: all or nothing. */
  begin: <T>(work: (unit: Unit) => Promise<T>, how?: Promised) => Promise<T>
  /** Hand-written SQL in the engine's own dialect with `?` (SQLite) or `$1` (PostgreSQL) parameters; joins an open unit. */
  query: <Row>(unit: Unit | undefined, sql: string, parameters: unknown[]) => Promise<Row[]>
  /**
   * Stays the same as long as nothing has been committed by anybody, in this process or another; cheaper than any query.
   * Null on an engine that has no such thing.
   */
  changeMark: () => number | null
  /** Runs a migration with foreign keys off (SQLite rebuilds tables, and dropping one would cascade), then checks them. */
  withoutForeignKeys: <T>(work: () => Promise<T>) => Promise<T>
  /** Copies the whole database into a file. SQLite only. */
  backup: (file: string) => Promise<void>
  close: () => Promise<void>
}

export type Target = { file: string } | { url: string }

/** Opens the database of this process; throws `DatabaseUnavailable`, whose message says what to do. */
export async function connect(target: Target): Promise<Connection> {
  if ('url' in target) return (await import('#app/platform/db/postgres.server.ts')).connectPostgres(target.url)
  return (await import('#app/platform/db/sqlite.server.ts')).connectSqlite(target.file)
}

/** The database cannot be used; the message is for the operator and says what to do. */
export class DatabaseUnavailable extends ForOperator {}

type DatabaseError = { code?: string; cause?: DatabaseError }

/** The engine's error code, also when drizzle has wrapped it. */
export const errorCode = (problem: unknown): string =>
  (problem as DatabaseError)?.code ??
  ((problem as DatabaseError)?.cause ? errorCode((problem as DatabaseError).cause) : '')

/** Whether a write failed because a row with such a key exists. */
export const isDuplicate = (problem: unknown) =>
  ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(errorCode(problem))
