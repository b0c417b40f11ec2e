import { defineConfig } from 'vitest/config'

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`The tests need Node 24 (this is ${process.version}): run them with "npm test"`)

/** What never meets the database: run once, with the embedded one. */
const WITHOUT_DATABASE = [
  'tests/{architecture,i18n}.test.ts',
  'tests/http/borders.test.ts',
  'tests/{scripts,enhance}/**',
  'tests/platform/markdown/**',
  'tests/accounts/{addresses,names}.test.ts',
  'tests/{forum,found}/pure.test.ts',
  'tests/forum/policy.test.ts',
  'tests/settings/colours.test.ts',
  'tests/imports/html-to-markdown.test.ts',
  'tests/search/{analysis,query,ranking,snippet}.test.ts',
]

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...(process.env.DATABASE_URL ? WITHOUT_DATABASE : [])],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    isolate: false, // see setup/environment.ts
    globalSetup: ['tests/setup/global.ts'],
    setupFiles: ['tests/setup/environment.ts'],
    testTimeout: 20_000,
  },
})
