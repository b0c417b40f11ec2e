import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../../scripts/chromium-flags.mjs'
import { findChromium } from '../../scripts/find-chromium.mjs'

const browser = await findChromium()

export default defineConfig({
  testDir: '.',
  // Looks, and sites of their own beside the shared one: seen once, on the embedded database.
  testIgnore: process.env.E2E_DATABASE_URL
    ? [
        'accessible.spec.ts',
        'bench.spec.ts',
        'imported.spec.ts',
        'keeping.spec.ts',
        'starting.spec.ts',
        'workers.spec.ts',
      ]
    : [],
  // What browsers make of stored text does not depend on the database either.
  grepInvert: process.env.E2E_DATABASE_URL ? /stays text|the watcher|makes renderers slow/ : undefined,
  outputDir: '../../test-results',
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
