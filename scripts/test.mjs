// npm test: everything that must hold before a change is shared, or the parts that are named (see test-choice.mjs).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, NODE } from './bootstrap.mjs'
import { findChromium, NO_BROWSER } from './find-chromium.mjs'
import { startPostgres } from './postgres.mjs'
import { createDatabase } from './postgres-database.mjs'
import { sentenceFor, speakingPlainly } from './say.mjs'
import { chosen } from './test-choice.mjs'
import { check, journeys, units } from './test-parts.mjs'
import { inWords, total } from './test-reports.mjs'
import { part, parts, printSummary, skipped } from './test-summary.mjs'

const JOURNEYS = { sqlite: 'browser journeys on SQLite', postgres: 'browser journeys on PostgreSQL' }
const LOOKS = 'every page, by axe'
const ALONE = 'browser journeys that go by the clock'

await speakingPlainly(async () => {
  const { kinds, engines } = chosen(process.argv.slice(2))
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-test-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

  await install()
  NODE() // throws while nothing runs yet
  const types = kinds.has('types') && check(['typescript', 'bin', 'tsc'], ['--noEmit', '--pretty', 'false'])
  const lint =
    kinds.has('lint') &&
    check(['@biomejs', 'biome', 'bin', 'biome'], ['check', '--config-path=scripts/biome.json', '.'])
  const built = kinds.has('e2e') ? await attempt(build) : {}
  if (types) await part('types', () => types)
  if (lint) await part('lint and format', () => lint)
  if (built.failure) await part('build', () => built.failure)

  const server = engines.includes('postgres') && (kinds.has('unit') || kinds.has('e2e')) ? await startPostgres() : {}
  if (kinds.has('unit')) for (const engine of engines) await unitTests(engine, server, folder)
  if (kinds.has('e2e')) await browserTests(engines, server, folder, built)
  await server.stop?.()

  printSummary()
  const counts = total(parts)
  console.log(inWords(counts))
  process.exitCode = counts.failed ? 1 : 0
})

async function unitTests(engine, server, folder) {
  if (engine === 'sqlite') return part('unit tests on SQLite', () => units(folder, ''), { live: true })
  if (!server.url) return withoutServer('unit tests on PostgreSQL', server)
  return part(`unit tests on PostgreSQL ${server.version}`, () => units(folder, server.url), { live: true })
}

// Most of a journey is waiting: on two cores those of both databases take hardly longer than those of one. What goes by
// the clock comes after them, with the machine for itself.
async function browserTests(engines, server, folder, built) {
  const onSqlite = engines.includes('sqlite')
  const names = [...engines.map((engine) => JOURNEYS[engine]), ...(onSqlite ? [LOOKS, ALONE] : [])]
  const none = (say) => Promise.all(names.map(say))
  if (built.failure) return none((name) => skipped(name, 'Not run: there is no build.'))
  const { value: browser, failure } = await attempt(() => findChromium({ install: true }))
  if (failure) return none((name) => part(name, () => failure))
  if (!browser) return none(withoutBrowser)
  const sqlite = (which) => journeys(folder, browser.path, '', which)
  const postgres = async () => {
    if (!engines.includes('postgres')) return
    if (!server.url) return withoutServer(JOURNEYS.postgres, server)
    return part(JOURNEYS.postgres, () => journeysOnPostgres(folder, browser, server))
  }
  if (!onSqlite) return postgres()
  await Promise.all([
    part(JOURNEYS.sqlite, () => sqlite('journeys')),
    postgres().then(() => part(LOOKS, () => sqlite('looks'))),
  ])
  await part(ALONE, () => sqlite('alone'))
}

async function journeysOnPostgres(folder, browser, server) {
  const database = await createDatabase(server.url, 'e2e')
  try {
    return await journeys(folder, browser.path, database.url, 'journeys')
  } finally {
    await database.drop()
  }
}

// Where the results count, a browser is a must; elsewhere its absence should not keep anyone from the other tests.
function withoutBrowser(name) {
  return process.env.CI ? part(name, () => ({ failed: 1, said: NO_BROWSER })) : skipped(name, NO_BROWSER)
}

function withoutServer(name, { reason }) {
  return process.env.TEST_DATABASE_URL ? part(name, () => ({ failed: 1, said: reason })) : skipped(name, reason)
}

async function attempt(work) {
  try {
    return { value: await work() }
  } catch (error) {
    return { failure: { failed: 1, said: sentenceFor(error) || error.stack } }
  }
}
