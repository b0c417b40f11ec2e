import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { ForOperator } from '#app/platform/errors.ts'

type Tool = 'pg_dump' | 'pg_restore'
const DEBIAN = '/usr/lib/postgresql'

function places() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  return [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
}

async function run(file: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(file, args, { env: { ...process.env, ...env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = new Promise<number>((resolve) => {
    child.once('error', () => resolve(-1)).once('close', (code) => resolve(code ?? -1))
  })
  const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { said, complained, code }
}

async function majorOf(file: string) {
  const { said, code } = await run(file, ['--version'])
  return code === 0 ? Number(/(\d+)(?:\.\d+)*/.exec(said)?.[1] ?? 0) : 0
}

/** The newest of PostgreSQL's own tools on this machine; throws in words when there is none, or none new enough for the server. */
async function find(tool: Tool, server: number) {
  const files = [...new Set(places().map((folder) => join(folder, tool)))].filter((file) => existsSync(file))
  const found = await Promise.all(files.map(async (file) => ({ file, major: await majorOf(file) })))
  const [best] = found.sort((a, b) => b.major - a.major)
  if (!best?.major)
    throw new ForOperator(
      `${tool} is not on this machine: install PostgreSQL's client programs, version ${server} or newer.`,
    )
  if (best.major < server)
    throw new ForOperator(
      `${best.file} is version ${best.major} and the server ${server}: install PostgreSQL's client programs, version ${server} or newer.`,
    )
  return best.file
}

/** The password travels in the environment: arguments are seen by everybody on the machine. */
function reached(url: string) {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  const env: Record<string, string> = password ? { PGPASSWORD: password } : {}
  return { dbname: address.href, env }
}

async function ask<Row extends object>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    return (await client.query<Row>(sql)).rows
  } catch (problem) {
    throw new ForOperator(`PostgreSQL does not answer as DATABASE_URL says: ${(problem as Error).message}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function serverOf(url: string) {
  const [row] = await ask<{ server_version: string }>(url, 'show server_version')
  return row!.server_version
}

/** Dumps the database as it is at one moment; returns the server's version and the newest migration. */
export async function dumpPostgres(url: string, file: string) {
  const server = await serverOf(url)
  const tool = await find('pg_dump', Number.parseInt(server, 10))
  const [row] = await ask<{ newest: string }>(url, 'select max(created_at) as newest from wijzer_migrations')
  const { dbname, env } = reached(url)
  const args = ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`, `--dbname=${dbname}`]
  const { code, complained } = await run(tool, args, env)
  if (code !== 0) throw new ForOperator(`pg_dump could not copy the database: ${complained.trim()}`)
  return { server, migration: Number(row?.newest) }
}

/** Throws in words unless the database is there, empty, and its server no older than the tools need. */
export async function refuseUnlessEmpty(url: string) {
  const tables = await ask(url, `select 1 from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)
  if (tables.length)
    throw new ForOperator(
      'The database that DATABASE_URL names has tables already: make a new, empty one and name that. Nothing was changed.',
    )
  await find('pg_restore', Number.parseInt(await serverOf(url), 10))
}

/** Fills an empty database from a dump, all or nothing. */
export async function restorePostgres(url: string, file: string) {
  const tool = await find('pg_restore', Number.parseInt(await serverOf(url), 10))
  const { dbname, env } = reached(url)
  const args = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction', `--dbname=${dbname}`, file]
  const { code, complained } = await run(tool, args, env)
  if (code !== 0)
    throw new ForOperator(`pg_restore could not fill the database, which is as it was: ${complained.trim()}`)
}
