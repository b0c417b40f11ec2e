import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NODE, root, withBin } from './bootstrap.mjs'
import { output, tie } from './children.mjs'
import { agreeing, countPlaywright, countVitest } from './test-reports.mjs'

// The run should take a quarter of an hour. One that hangs must still say what it found, on a busy machine too.
const deadline = Date.now() + 30 * 60_000

/** Runs a checker quietly: one thing that passes or fails, and what it said. */
export async function check(tool, args) {
  const began = Date.now()
  const { code, error, text } = await output(
    NODE(),
    [join(root, 'node_modules', ...tool), ...args],
    inRoot(process.env),
  )
  const passed = code === 0 ? 1 : 0
  return { passed, failed: 1 - passed, said: passed ? '' : error?.message || text, took: Date.now() - began }
}

/** Runs the unit tests on the database at this address, or on SQLite. */
export function units(folder, databaseUrl) {
  const report = join(folder, 'vitest.json')
  const config = ['run', '--config', 'tests/vitest.config.ts', '--root', '.']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = { ...ownSettings(databaseUrl), NODE_ENV: 'test', WIJZER_ENV: 'test' }
  return runner(['vitest', 'vitest.mjs'], [...config, ...reporters], env, () => countVitest(take(report)))
}

/**
 * Runs a part of the browser tests (see tests/e2e/playwright.config.ts), with the site on the database at this address,
 * or on SQLite. Quietly: it says what it found when it is done, so that parts can run side by side.
 */
export function journeys(folder, browser, databaseUrl, part) {
  const report = join(folder, `playwright-${part}-${databaseUrl ? 'postgres' : 'sqlite'}.json`)
  const env = {
    ...ownSettings(''),
    CHROMIUM_PATH: browser,
    E2E_DATABASE_URL: databaseUrl,
    E2E_PART: part,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json']
  return runner(['@playwright', 'test', 'cli.js'], args, env, () => countPlaywright(take(report)), { quietly: true })
}

// The database and files of whoever runs the tests are not theirs to write in.
function ownSettings(databaseUrl) {
  const { DATA_DIR, MEILI_URL = '', MEILI_KEY = '', ...env } = process.env
  return { TEST_MEILI_URL: MEILI_URL, TEST_MEILI_KEY: MEILI_KEY, ...env, DATABASE_URL: databaseUrl }
}

function runner(tool, args, env, count, { quietly = false } = {}) {
  return new Promise((resolve) => {
    const began = Date.now()
    const command = [join(root, 'node_modules', ...tool), ...args]
    const options = {
      ...inRoot(env),
      stdio: ['ignore', quietly ? 'pipe' : 'inherit', quietly ? 'pipe' : 'inherit'],
      timeout: Math.max(deadline - Date.now(), 1),
    }
    const child = tie(NODE(), command, options)
    let text = ''
    if (quietly)
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (part) => {
          text += part
        })
    const done = (counts) => resolve({ ...counts, took: Date.now() - began })
    child.on('error', (error) => done({ failed: 1, said: error.message }))
    child.on('close', (code, signal) => {
      if (child.interrupted) process.exit(130)
      const stopped = signal ? 'Stopped: all tests together may take half an hour.' : ''
      done({ ...agreeing(attempt(count), code === 0), said: `${text}${stopped}` })
    })
  })
}

function inRoot(env) {
  return { cwd: root, env: withBin(env) }
}

function take(report) {
  const found = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  return found
}

// A runner that broke off leaves no report.
function attempt(count) {
  try {
    return count()
  } catch {
    return undefined
  }
}
