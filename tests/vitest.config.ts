import { defineConfig } from 'vitest/config'

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`The tests need Node 24 (this is ${process.version}): run them with "npm test"`)

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['tests/setup/global.ts'],
    setupFiles: ['tests/setup/environment.ts'],
    testTimeout: 20_000,
  },
})
