import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createProgress } from '#app/imports/progress.server.ts'
import { ERASURES_FILE } from '#app/own/erasures-file.ts'
import { ForOperator } from '#app/platform/errors.ts'
import { step } from '../say.mjs'
import type { Manifest } from './archive-format.ts'
import { checkSqlite } from './copy-sqlite.ts'
import { isKnownMigration } from './migrations.ts'
import { refuseUnlessEmpty, restorePostgres } from './postgres-tools.ts'
import { readArchive } from './read-archive.ts'

/** A restore that was cut off leaves this; it holds nothing of its own. */
const DRAFT = '.being-restored'
/** What stands in an empty disk. */
const NO_MATTER = new Set([DRAFT, 'lost+found', ERASURES_FILE])

type Order = { file: string; into: string; dataFolder: string; databaseUrl: string | undefined }

/**
 * Puts a backup back into an empty folder (and an empty database, for PostgreSQL). Everything is unpacked and checked
 * aside first; only what is wholly sound is moved into place. Returns the manifest; throws `ForOperator` otherwise.
 */
export async function restoreBackup({ file, into, dataFolder, databaseUrl }: Order): Promise<Manifest> {
  refuseUnlessEmptyFolder(into)
  const made = !existsSync(into)
  const draft = join(into, DRAFT)
  rmSync(draft, { recursive: true, force: true })
  let done = false
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    const progress = createProgress(process.stderr).step(
      'Checking the backup',
      statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    )
    const manifest = await readArchive({ file, into: draft, onBytes: progress.advance })
    progress.end()
    refuseUnfit(manifest, databaseUrl)
    if (manifest.engine === 'sqlite')
      await step('Checking the database', async () => void checkSqlite(join(draft, 'database', 'wijzer.db')))
    else await fill(databaseUrl!, join(draft, 'database', 'wijzer.dump'))
    bringErasures(dataFolder, into)
    moveIntoPlace(draft, into)
    done = true
    return manifest
  } catch (problem) {
    throw explained(problem, into)
  } finally {
    rmSync(made && !done ? into : draft, { recursive: true, force: true })
  }
}

async function fill(databaseUrl: string, dump: string) {
  await refuseUnlessEmpty(databaseUrl)
  await step('Filling the database', () => restorePostgres(databaseUrl, dump))
}

function refuseUnlessEmptyFolder(folder: string) {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there && !there.isDirectory()) throw new ForOperator(`${folder} is not a folder.`)
  const holds = there ? readdirSync(folder).filter((name) => !NO_MATTER.has(name)) : []
  if (holds.includes('wijzer.db'))
    throw new ForOperator(
      `${folder} holds a community: stop it and move that folder away, or name another with --into FOLDER. Nothing was changed.`,
    )
  if (holds.length)
    throw new ForOperator(
      `${folder} is not empty (${holds.slice(0, 3).join(', ')}): empty it, or name another with --into FOLDER. Nothing was changed.`,
    )
}

function refuseUnfit({ engine, migration, version }: Manifest, databaseUrl: string | undefined) {
  if (engine === 'postgres' && !databaseUrl)
    throw new ForOperator('This backup is of a PostgreSQL database: name an empty one in DATABASE_URL.')
  if (engine === 'sqlite' && databaseUrl)
    throw new ForOperator(
      'This backup is of the embedded database: leave DATABASE_URL out (no command moves a community from one to the other).',
    )
  if (!isKnownMigration(engine, migration.at))
    throw new ForOperator(
      `This backup was made by a newer version of Wijzer (${version}, ${migration.name}): restore it with that version.`,
    )
}

/** The database last: a folder with pictures and none is empty, one with a database and no pictures is not whole. */
function moveIntoPlace(draft: string, into: string) {
  for (const name of ['media', 'secret'])
    if (existsSync(join(draft, name))) renameSync(join(draft, name), join(into, name))
  const database = join(draft, 'database', 'wijzer.db')
  if (existsSync(database)) renameSync(database, join(into, 'wijzer.db'))
}

/** Who left since is in no backup: the list of the data folder in use comes along, and the next start goes by it. */
function bringErasures(from: string, into: string) {
  const list = join(from, ERASURES_FILE)
  if (from === into || !existsSync(list)) return
  copyFileSync(list, join(into, ERASURES_FILE))
}

function explained(problem: unknown, folder: string) {
  const code = (problem as { code?: string }).code
  if (code === 'EACCES' || code === 'EROFS')
    return new ForOperator(`${folder} cannot be written: give this user write access, or name another with --into.`)
  return problem
}
