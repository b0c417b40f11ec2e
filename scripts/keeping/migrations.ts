import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Engine = 'sqlite' | 'postgres'

function journal(engine: Engine) {
  const file = join('drizzle', engine, 'meta', '_journal.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { entries: { when: number; tag: string }[] }).entries
}

/** What a migration is called here, or its day when this version does not know it. */
export const nameOfMigration = (engine: Engine, at: number) =>
  journal(engine).find((migration) => migration.when === at)?.tag ?? new Date(at).toISOString().slice(0, 10)

/** Whether this version can go on with a database that has come as far as this. */
export const isKnownMigration = (engine: Engine, at: number) =>
  at <= Math.max(...journal(engine).map(({ when }) => when))
