// npm run bench: what the built site does in a second, beside a bare server that sends the same bytes.
import { rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Answer } from './bench/bare-server.ts'
import type { Measured } from './bench/report.ts'
import type { Row } from './bench/rows.ts'
import { duration, say } from './say.mjs'

const USAGE = `npm run bench [-- --threads N] [--seconds S] [--only NAMES] [--json FILE] [--data FOLDER] [--profile FOLDER]

  --threads  how large a community (100000); it is made once and kept
  --seconds  how long each row is measured (8)
  --only     the rows that count, by name: --only search,similar
  --json     the figures as JSON into this file
  --data     where the communities are kept (bench-data)
  --profile  writes CPU profiles of the site there, for Chrome's developer tools; figures are then a little worse`

const REST_MS = 3000

function read() {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      threads: text,
      seconds: text,
      only: text,
      json: text,
      data: text,
      profile: text,
      help: { type: 'boolean' },
    },
  })
  const threads = Number(values.threads ?? 100_000)
  const seconds = Number(values.seconds ?? 8)
  if (values.help || !Number.isInteger(threads) || threads < 100 || !(seconds > 0)) return undefined
  return { ...values, threads, seconds, only: values.only?.split(',') }
}

/** A path as it was typed, also where npm has moved to the project's folder. */
const typed = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

async function main({ threads, seconds, only, json, data, profile }: NonNullable<ReturnType<typeof read>>) {
  const folder = join(data ? typed(data) : resolve('bench-data'), String(threads))
  const prepared = await prepare(folder, threads)
  const { measure, startBare, startSite } = await import('./bench/processes.ts')
  const { jobsDone } = await import('./bench/jobs-done.ts')
  const { longLists, rowsFor } = await import('./bench/rows.ts')
  const { asJson, asTable } = await import('./bench/report.ts')
  const site = await startSite(folder, profile ? { profile: typed(profile) } : {})
  try {
    await jobsDone(folder)
    await pause(REST_MS)
    const { rss } = await site.usage()
    say(`Started in ${duration(site.startMs)}, ${(rss / 1e6).toFixed(0)} MB at rest`)
    const host = `127.0.0.1:${site.port}`
    const rows = rowsFor({
      host,
      ...prepared,
      pages500: !only || only.includes('list-500') ? await longLists(`http://${host}`) : [],
    })
    const load = ({ connections, requests, spread }: Row) => ({
      connections,
      requests,
      spread,
      seconds,
      warmUp: Math.min(3, seconds / 2),
    })
    const threadRow = rows[0]!
    const bareServer = await startBare(await answersOf(`http://${host}`, prepared.paths))
    const bare = await measure(bareServer, load(threadRow)).finally(bareServer.stop)
    const measured: Measured[] = []
    for (const row of rows.filter(({ name }) => !only || only.includes(name))) {
      const figures = await measure(site, load(row))
      if (figures.wrong.length) say(`${row.name}: not as expected: ${figures.wrong[0]}`)
      say(`${row.name.padEnd(18)} ${figures.rps.toFixed(0)} requests/s`)
      measured.push({ ...figures, name: row.name })
    }
    const { model } = cpus()[0]!
    process.stdout.write(
      `\n${threads} threads, ${cpus().length} × ${model}, Node ${process.version}: the site and its visitors share them\n`,
    )
    process.stdout.write(`${asTable(bare, measured)}\n`)
    if (json) writeFileSync(typed(json), `${JSON.stringify(asJson(threads, bare, measured))}\n`)
  } finally {
    await site.stop()
    rmSync(join(folder, 'mail'), { recursive: true, force: true })
  }
}

/** Makes the community if it is not there, and what the rows need of it. */
async function prepare(folder: string, threads: number) {
  process.env.DATA_DIR = folder
  process.env.LOG_LEVEL = 'silent'
  delete process.env.DATABASE_URL
  const { fillCommunity } = await import('./bench/fill.ts')
  const { prepareRows } = await import('./bench/rows.ts')
  const { closeDatabase } = await import('#app/platform/db/db.server.ts')
  const began = Date.now()
  await fillCommunity({
    folder,
    threads,
    onProgress: (done) => {
      if (done % 5000 === 0 || done === threads)
        say(
          `${done} of ${threads} threads, ${duration(Date.now() - began)}, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
        )
    },
  })
  try {
    return await prepareRows()
  } finally {
    await closeDatabase()
  }
}

/** What the site sends for these pages, byte by byte; a bare server adds the date and the connection itself. */
async function answersOf(origin: string, paths: string[]): Promise<Answer[]> {
  const { exchange } = await import('./bench/exchange.ts')
  const answers: Answer[] = []
  for (const path of paths) answers.push(await exchange(origin, path))
  return answers
}

const given = read()
if (given) await main(given)
else {
  say(USAGE)
  process.exitCode = 2
}
