import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createProgress } from '#app/imports/progress.server.ts'
import { env } from '#app/platform/env.server.ts'
import { ForOperator } from '#app/platform/errors.ts'
import { step } from '../say.mjs'
import { FORMAT, isMedia, type Manifest, NAMES } from './archive-format.ts'
import { copySqlite } from './copy-sqlite.ts'
import { nameOfMigration } from './migrations.ts'
import { dumpPostgres } from './postgres-tools.ts'
import { type Source, writeArchive } from './write-archive.ts'

const WORDS = (made: string) => `A backup of a Wijzer community, made at ${made}.

npm run restore -- THIS-FILE      checks it and puts it back, in Wijzer's own folder

By hand: database/wijzer.db.gz is the embedded database (gunzip it, name it wijzer.db), database/wijzer.dump one of
PostgreSQL (pg_restore). media/ holds the pictures. Both belong in the folder that DATA_DIR names.
`

/** Copies the community that the settings name into one file, while it runs. Returns what an operator wants to know. */
export async function makeBackup(target: string) {
  refuseUnlessWritable(target)
  const database = `${target}.database`
  try {
    // The database first: every picture that it knows of was stored before.
    const copied = await step('Copying the database', () => copyDatabase(database))
    const made = new Date().toISOString()
    const about: Omit<Manifest, 'entries'> = {
      format: FORMAT,
      made,
      version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
      pictures: process.env.S3_ENDPOINT ? 'elsewhere' : 'inside',
      ...copied,
    }
    const files = pictures()
    const total = [database, ...files.map(({ file }) => file)].reduce((sum, file) => sum + sizeOf(file), 0)
    const progress = createProgress(process.stderr).step('Writing the backup', total)
    const sources: Source[] = [
      { name: NAMES.words, text: WORDS(made) },
      { name: copied.engine === 'sqlite' ? NAMES.sqlite : NAMES.postgres, file: database },
      ...(existsSync(join(env.DATA_DIR, 'secret')) ? [{ name: NAMES.secret, file: join(env.DATA_DIR, 'secret') }] : []),
      ...files,
    ]
    const bytes = await writeArchive({ target, sources, about, onBytes: progress.advance })
    progress.end()
    return { bytes, pictures: files.length, elsewhere: about.pictures === 'elsewhere' }
  } finally {
    rmSync(database, { force: true })
  }
}

function refuseUnlessWritable(target: string) {
  if (existsSync(target)) throw new ForOperator(`${target} exists already: give another name, or take that file away.`)
  const folder = dirname(target)
  if (!existsSync(folder)) throw new ForOperator(`There is no folder ${folder}: make it first.`)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new ForOperator(`The folder ${folder} cannot be written to: choose another place.`)
  }
}

async function copyDatabase(to: string): Promise<Pick<Manifest, 'engine' | 'server' | 'migration'>> {
  if (env.DATABASE_URL) {
    const { server, migration } = await dumpPostgres(env.DATABASE_URL, to)
    return { engine: 'postgres', server, migration: { at: migration, name: nameOfMigration('postgres', migration) } }
  }
  const migration = await copySqlite(join(env.DATA_DIR, 'wijzer.db'), to)
  return { engine: 'sqlite', migration: { at: migration, name: nameOfMigration('sqlite', migration) } }
}

/** Names of pictures never come to mean another: whatever is added or goes meanwhile changes none of these. */
function pictures(): { name: string; file: string }[] {
  const folder = join(env.DATA_DIR, 'media')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ name: `media/${path.replaceAll('\\', '/')}`, file: join(folder, path) }))
    .filter(({ name }) => isMedia(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
