import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { type Connection, DatabaseUnavailable, type Db, errorCode } from '#app/platform/db/connection.server.ts'

const POOL_SIZE = 10
const CONNECT_MS = 5000

function explain(problem: unknown, url: string): Error {
  const { hostname, port, pathname, username } = new URL(url)
  const server = `${hostname}:${port || 5432}`
  const code = errorCode(problem)
  if (
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(code) ||
    /timeout/i.test(String((problem as Error).message))
  )
    return new DatabaseUnavailable(
      `PostgreSQL at ${server} does not answer: start it, or correct DATABASE_URL (without it the embedded database is used).`,
    )
  if (code === '28P01' || code === '28000')
    return new DatabaseUnavailable(
      `PostgreSQL at ${server} refuses user "${username}": correct the user or password in DATABASE_URL.`,
    )
  if (code === '3D000')
    return new DatabaseUnavailable(
      `PostgreSQL at ${server} has no database "${pathname.slice(1)}": create it (createdb ${pathname.slice(1)}) or correct DATABASE_URL.`,
    )
  if (code === '53300' || code === '57P03')
    return new DatabaseUnavailable(
      `PostgreSQL at ${server} is not taking connections right now: try again in a moment.`,
    )
  if (code === '42501')
    return new DatabaseUnavailable(
      `User "${username}" may not create tables in PostgreSQL at ${server}: make it the owner of database "${pathname.slice(1)}".`,
    )
  return problem as Error
}

/** PostgreSQL through a pool; units are real transactions on a connection of their own. */
export async function connectPostgres(url: string): Promise<Connection> {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, connectionTimeoutMillis: CONNECT_MS })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
  } catch (problem) {
    await pool.end()
    throw explain(problem, url)
  }
  const options = { casing: 'snake_case' } as const
  const clients = new WeakMap<object, pg.PoolClient>()

  const begin: Connection['begin'] = async (work, { again = false } = {}) => {
    const client = await pool.connect()
    const unit = {
      db: drizzle(client, options) as unknown as Db,
      afterCommit: [],
      level: 0,
      command: async (sql: string) => void (await client.query(sql)),
    }
    clients.set(unit, client)
    try {
      await client.query('BEGIN')
      if (again) await client.query('SET LOCAL synchronous_commit = off')
      const result = await work(unit)
      await client.query('COMMIT')
      return result
    } catch (problem) {
      await client.query('ROLLBACK')
      throw problem
    } finally {
      client.release()
    }
  }

  return {
    reader: drizzle(pool, options) as unknown as Db,
    begin,
    query: async <Row>(unit: object | undefined, sql: string, parameters: unknown[]) =>
      (await ((unit && clients.get(unit)) ?? pool).query(sql, parameters)).rows as Row[],
    changeMark: () => null,
    withoutForeignKeys: (work) => work(),
    backup: async () => {
      throw new Error('PostgreSQL is backed up by pg_dump')
    },
    close: () => pool.end(),
  }
}
