// npm run import -- stackexchange FOLDER [--category SLUG|NAME] [--source NAME] [--emails FILE] [--json]
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const USAGE = `npm run import -- stackexchange FOLDER [--category SLUG|NAME] [--source NAME] [--emails FILE] [--json]

  FOLDER       an unpacked Stack Exchange data dump: Posts.xml and, as far as there are any, Users, Comments, Votes,
               Tags, PostLinks and Badges
  --category   where the questions go, by the end of its address or by its name; made when there is none
  --source     a name of the site, the same for all its dumps (the folder's name when left out)
  --emails     a list of lines like 17,ada@example.com: these people can come in by "forgot password"
  --json       the counts as one JSON object on standard output`

const say = (line: string) => void process.stderr.write(`${line}\n`)

function read() {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { category: text, source: text, emails: text, json: { type: 'boolean' }, help: { type: 'boolean' } },
    })
    const [format, folder, ...others] = positionals
    if (values.help) return 'help'
    return format === 'stackexchange' && folder && !others.length ? { ...values, folder } : undefined
  } catch {
    return undefined
  }
}

/** A path as it was typed, also where npm has moved to the project's folder. */
const typed = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

async function main(given: Exclude<ReturnType<typeof read>, undefined | 'help'>) {
  // Standard output belongs to the result, and the application's log writes there.
  process.env.LOG_LEVEL = 'silent'
  const { openData } = await import('#app/open-site.server.ts')
  const { closeDatabase } = await import('#app/platform/db/db.server.ts')
  const { stopRenderer } = await import('#app/platform/markdown/render-markdown.server.ts')
  const { createProgress } = await import('#app/imports/progress.server.ts')
  const { importStackExchange } = await import('#app/imports/import-stack-exchange.server.ts')
  const began = performance.now()
  try {
    await openData()
    const { counts, leftOut } = await importStackExchange({
      folder: typed(given.folder),
      progress: createProgress(process.stderr),
      source: given.source,
      category: given.category,
      addresses: given.emails && typed(given.emails),
    })
    for (const [what, count] of leftOut) say(`left out: ${count} ${what}`)
    const { skipped, ...there } = counts
    say(`Done in ${Math.ceil((performance.now() - began) / 1000)} s; from this dump there are now in the community:`)
    say(
      Object.entries(there)
        .map(([what, count]) => `${count} ${what}`)
        .join(', '),
    )
    if (skipped) say(`${skipped} rows could not be used, see above`)
    if (given.json) process.stdout.write(`${JSON.stringify(counts)}\n`)
  } finally {
    await stopRenderer()
    await closeDatabase()
  }
}

/** What may happen in the middle; all that was written till then is kept. */
const MISHAPS: [codes: RegExp, sentence: string][] = [
  [/^(SQLITE_FULL|ENOSPC)/, 'The disk is full: make room and give the same command again, it goes on from here.'],
  [
    /^SQLITE_BUSY/,
    'Another program keeps the database to itself: close it and give the same command again, it goes on from here.',
  ],
  [/^(ECONN|EPIPE|57P)/, 'The database has gone away: start it and give the same command again, it goes on from here.'],
]

async function speakingPlainly(work: () => Promise<void>) {
  try {
    await work()
  } catch (problem) {
    process.exitCode = 1
    const { CannotImport } = await import('#app/imports/cannot-import.ts')
    const { DatabaseUnavailable, errorCode } = await import('#app/platform/db/connection.server.ts')
    const { BadSettings } = await import('#app/platform/env.server.ts')
    const forOperator = [CannotImport, DatabaseUnavailable, BadSettings].some((kind) => problem instanceof kind)
    const mishap = MISHAPS.find(([codes]) => codes.test(errorCode(problem)))
    say(forOperator ? (problem as Error).message : (mishap?.[1] ?? String((problem as Error)?.stack ?? problem)))
  }
}

const given = read()
if (given === 'help') process.stdout.write(`${USAGE}\n`)
else if (given) await speakingPlainly(() => main(given))
else {
  say(`Say what to import:\n\n${USAGE}`)
  process.exitCode = 2
}
