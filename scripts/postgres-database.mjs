import { randomBytes } from 'node:crypto'

/** The version of a PostgreSQL server, such as "18.4"; rejects when it cannot be reached. */
export async function versionOf(url) {
  const [row] = await ask(url, 'show server_version')
  return row.server_version.split(' ')[0]
}

/** A new, empty database on that server: `{ url, drop() }`. */
export async function createDatabase(server, purpose) {
  const name = `wijzer_${purpose}_${randomBytes(4).toString('hex')}`
  await ask(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => ask(server, `drop database if exists ${name} with (force)`) }
}

async function ask(url, sql) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
