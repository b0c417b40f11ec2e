// node make-template.ts FILE NAME: migrates an empty database (FILE, or NAME on the server of DATABASE_URL).
// node make-template.ts --drop NAME: drops it, and every copy of it.
import pg from 'pg'

const [file, name] = process.argv.slice(2) as [string, string]
const server = process.env.DATABASE_URL

if (server) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [name])
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
  if (file !== '--drop') await client.query(`create database ${name}`)
  await client.end()
}
if (file !== '--drop') {
  if (server) process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href
  const { openDatabase, closeDatabase } = await import('#app/platform/db/db.server.ts')
  const { migrate } = await import('#app/platform/db/migrate.server.ts')
  await openDatabase(server ? { url: process.env.DATABASE_URL! } : { file })
  await migrate({ dataFolder: '/nowhere' })
  await closeDatabase()
}
