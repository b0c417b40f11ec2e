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
  if (engine === 'sqlite') return part('unit tests on SQLite', () => units(folder, ''))
  if (!server.url) return withoutServer('unit tests on PostgreSQL', server)
  return part(`unit tests on PostgreSQL ${server.version}`, () => units(folder, server.url))
}

async function browserTests(engines, server, folder, built) {
  const names = { sqlite: 'browser journeys on SQLite', postgres: 'browser journeys on PostgreSQL' }
  const { value: browser, failure } = built.failure ? {} : await attempt(() => findChromium({ install: true }))
  for (const engine of engines) {
    const name = names[engine]
    if (built.failure) await skipped(name, 'Not run: there is no build.')
    else if (failure) await part(name, () => failure)
    else if (!browser) await withoutBrowser(name)
    else if (engine === 'sqlite') await part(name, () => journeys(folder, browser.path, ''))
    else if (!server.url) await withoutServer(name, server)
    else await part(name, () => journeysOnPostgres(folder, browser, server))
  }
}

async function journeysOnPostgres(folder, browser, server) {
  const database = await createDatabase(server.url, 'e2e')
  try {
    return await journeys(folder, browser.path, database.url)
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
