// npm run restore -- FILE [--into FOLDER]
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ERASURES_FILE } from '#app/own/erasures-file.ts'
import { commandLine } from './keeping/command-line.ts'

const USAGE = `npm run restore -- FILE [--into FOLDER]

  FILE     a backup, made by npm run backup
  --into   an empty folder, or one that is not there yet (DATA_DIR when left out)

Everything is checked before anything is put in place. A backup of PostgreSQL goes into the database that DATABASE_URL
names, which must be empty, and its pictures into the folder.`

await commandLine(USAGE, read, async ({ file, folder }) => {
  const { env } = await import('#app/platform/env.server.ts')
  const { restoreBackup } = await import('./keeping/restore-backup.ts')
  const into = folder ?? env.DATA_DIR
  const { made, version, pictures, engine } = await restoreBackup({
    file,
    into,
    dataFolder: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
  })
  return [
    `Restored: the community as it was at ${made} (version ${version}).`,
    ...(pictures === 'elsewhere' ? ['Its pictures are on the S3 server that its settings named.'] : []),
    `Next: put back .env (or at least the same SECRET)${into === env.DATA_DIR ? '' : `, set DATA_DIR=${into}`}${engine === 'postgres' ? ', keep DATABASE_URL as it is now' : ''}, and npm start.`,
    existsSync(join(into, ERASURES_FILE))
      ? `Who deleted their account after that moment is deleted again at the next start: ${ERASURES_FILE} says who.`
      : `Who deleted their account after that moment is there again: put ${ERASURES_FILE} of the data folder that was in use into ${into} before you start.`,
  ]
})

function read() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { into: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return 'help'
  const [file, ...others] = positionals
  if (!file || others.length || values.into === '') return undefined
  const typed = (path: string) => resolve(process.env.INIT_CWD ?? '.', path)
  return { file: typed(file), folder: values.into && typed(values.into) }
}
