// npm run migrate:new -- NAME: writes the migration that brings both engines to the schema (--custom: an empty one).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'

const given = process.argv.slice(2)
const name = given.find((word) => !word.startsWith('-')) || 'change'
const options = given.filter((word) => word.startsWith('-'))

// The drizzle configuration tells the engine, and with it the folder, by the address of the database.
for (const DATABASE_URL of ['', 'postgres://generate']) {
  const drizzle = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs')
  const args = [drizzle, 'generate', '--config', 'drizzle/config.ts', '--name', name, ...options]
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATABASE_URL },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status || 1)
}
