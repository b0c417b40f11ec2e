// npm run backup -- FILE
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commandLine } from './keeping/command-line.ts'

const USAGE = `npm run backup -- FILE

  FILE   where to write the backup: one file with the database and the pictures of the community that the settings
         name. The site may go on running. A file that exists is left alone.

Keep .env as well, or at least SECRET: it is not inside.`

await commandLine(USAGE, read, async (file) => {
  const { makeBackup } = await import('./keeping/make-backup.ts')
  const { bytes, pictures, elsewhere } = await makeBackup(file)
  return [
    `${file}: ${(bytes / 1024 / 1024).toFixed(1)} MB, the database and ${pictures} ${pictures === 1 ? 'file' : 'files'} of pictures.`,
    ...(elsewhere ? ['Pictures are on the S3 server and not inside: keep a copy of them there.'] : []),
    'Keep it on another machine, and .env (or at least SECRET) with it. To try it: npm run restore -- FILE --into FOLDER',
  ]
})

function read() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } })
  if (values.help) return 'help'
  const [file, ...others] = positionals
  return file && !others.length ? resolve(process.env.INIT_CWD ?? '.', file) : undefined
}
