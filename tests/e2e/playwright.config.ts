import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../../scripts/chromium-flags.mjs'
import { findChromium } from '../../scripts/find-chromium.mjs'

const browser = await findChromium()

/** What measures how long answers take, or stops the site amidst its work: with the machine for itself. */
const ALONE = ['imported.spec.ts', 'keeping.spec.ts', 'slow-posts.spec.ts']
/** Every page in every look: as long as all the others together are on one database. */
const LOOKS = ['accessible.spec.ts']
/** Sites of their own beside the shared one: seen once, on the embedded database. */
const OWN_SITES = ['bench.spec.ts', 'starting.spec.ts', 'workers.spec.ts']

/** Thousands of forms: for a minute webcare may send nothing more. */
const LAST = ['hostile-requests.spec.ts']

// Parts that "npm test" runs side by side or apart; without a part, all of them.
const part = process.env.E2E_PART ?? ''
const apart = [...ALONE, ...LOOKS, ...(process.env.E2E_DATABASE_URL ? OWN_SITES : [])]
const ignored = part || process.env.E2E_DATABASE_URL ? apart : []
const projects: Record<string, { testMatch?: string[]; testIgnore?: string[] }[]> = {
  looks: [{ testMatch: LOOKS }],
  alone: [{ testMatch: ALONE }],
}

export default defineConfig({
  testDir: '.',
  projects: projects[part] ?? [{ testIgnore: [...ignored, ...LAST] }, { testMatch: LAST }],
  // What browsers make of stored text does not depend on the database.
  grepInvert: process.env.E2E_DATABASE_URL ? /stays text|the watcher/ : undefined,
  outputDir: `../../test-results/${process.env.E2E_DATABASE_URL ? 'postgres' : 'sqlite'}-${part || 'all'}`,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalSetup: './start-site.ts',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser?.path, args: CHROMIUM_FLAGS },
  },
})
