// Gives this test file a database of its own before anything of the application is loaded.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'

const folder = mkdtempSync(join(inject('folder'), 'file-'))
process.env.WIJZER_ENV = 'test'
process.env.DATA_DIR = folder
process.env.LOG_LEVEL ??= 'silent'
process.env.SECRET = 'a-secret-of-the-tests-with-enough-characters'
process.env.SITE_URL = 'http://community.test'

const server = process.env.DATABASE_URL
const name = `wijzer_${process.pid}_${folder.slice(-6).replace(/\W/g, 'x').toLowerCase()}`
if (server) {
  await onServer(server, `create database ${name} template ${inject('template')}`)
  process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href
} else {
  copyFileSync(join(inject('folder'), 'base.db'), join(folder, 'wijzer.db'))
}

const { openDatabase, closeDatabase } = await import('#app/platform/db/db.server.ts')
const { emptyDatabase } = await import('./empty-database.ts')
const { resetClock } = await import('#app/platform/clock.server.ts')
const { subscribeAll } = await import('#app/subscriptions.server.ts')
const { readSiteFrom } = await import('#app/platform/site.server.ts')
const { readSettings } = await import('#app/settings/read-settings.server.ts')
const { stopRenderer } = await import('#app/platform/markdown/render-markdown.server.ts')
await openDatabase(server ? { url: process.env.DATABASE_URL! } : { file: join(folder, 'wijzer.db') })
subscribeAll()
readSiteFrom(readSettings)

beforeEach(async () => {
  resetClock()
  await emptyDatabase()
})

afterAll(async () => {
  await stopRenderer()
  await closeDatabase()
  if (server) {
    process.env.DATABASE_URL = server
    await onServer(server, `drop database if exists ${name} with (force)`)
  }
  rmSync(folder, { recursive: true, force: true })
})

async function onServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
