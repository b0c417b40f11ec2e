// Gives this process a database of its own before anything of the application is loaded. The test files that a process
// runs follow one another and share what is loaded, which takes longer than most of them: each test starts from nothing.
import { copyFileSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'

const here = globalThis as typeof globalThis & { wijzerIsOpen?: true }

if (!here.wijzerIsOpen) {
  const folder = mkdtempSync(join(inject('folder'), 'process-'))
  process.env.WIJZER_ENV = 'test'
  process.env.DATA_DIR = folder
  process.env.LOG_LEVEL ??= 'silent'
  process.env.SECRET = 'a-secret-of-the-tests-with-enough-characters'
  process.env.SITE_URL = 'http://community.test'
  // Whoever tests with Meilisearch connects to it by themselves, with an index of their own.
  process.env.TEST_MEILI_URL ??= process.env.MEILI_URL ?? ''
  process.env.TEST_MEILI_KEY ??= process.env.MEILI_KEY ?? ''
  for (const name of ['MEILI_URL', 'MEILI_KEY', 'MEILI_INDEX']) delete process.env[name]
  if (process.env.DATABASE_URL) process.env.DATABASE_URL = await databaseOnServer(process.env.DATABASE_URL)
  else copyFileSync(join(inject('folder'), 'base.db'), join(folder, 'wijzer.db'))
}

const { openDatabase } = await import('#app/platform/db/db.server.ts')
const { emptyDatabase } = await import('./empty-database.ts')
const { resetClock } = await import('#app/platform/clock.server.ts')
const { subscribeAll } = await import('#app/subscriptions.server.ts')
const { readSiteFrom } = await import('#app/platform/site.server.ts')
const { readSettings } = await import('#app/settings/read-settings.server.ts')
const { stopRenderer } = await import('#app/platform/markdown/render-markdown.server.ts')

if (!here.wijzerIsOpen) {
  const url = process.env.DATABASE_URL
  await openDatabase(url ? { url } : { file: join(process.env.DATA_DIR!, 'wijzer.db') })
  subscribeAll()
  readSiteFrom(readSettings)
  here.wijzerIsOpen = true
}

beforeEach(async () => {
  resetClock()
  await emptyDatabase()
})

afterAll(stopRenderer)

/** A copy of the template; it goes when all tests are done. */
async function databaseOnServer(url: string) {
  const name = `${inject('template')}_${process.pid}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name} template ${inject('template')}`)
  await client.end()
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
