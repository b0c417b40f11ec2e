// The community of the bench: the same for the same number of threads, whichever machine makes it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openData } from '#app/open-site.server.ts'
import { closeDatabase, query, transact } from '#app/platform/db/db.server.ts'
import { RENDERER_VERSION } from '#app/platform/markdown/version.ts'
import { ANALYSIS_VERSION } from '#app/search/analysis.ts'
import { embeddedEngine } from '#app/search/embedded-engine.server.ts'
import { rememberAnalysis } from '#app/search/renew-index.server.ts'
import { storeDocuments } from '#app/search/stored-documents.server.ts'
import { recountWords } from '#app/search/word-counts.server.ts'
import { renderBlocks } from './blocks.ts'
import { fillPeopleAndPlaces } from './people-and-places.ts'
import { SPAN, type Thread, threadOf } from './thread-rows.ts'
import { documentOf, writeThread } from './write-thread.ts'

/** Goes up when the same seed would give another community. */
const FILL_VERSION = 1
/** Threads a transaction: what a stop in the middle costs. */
const BATCH = 500

/**
 * Makes the community of so many threads in this folder, or goes on with one that was begun. Memory stays bounded:
 * threads are made one by one from their number. Leaves the database open.
 */
export async function fillCommunity({
  folder,
  threads,
  onProgress = () => {},
}: {
  folder: string
  threads: number
  onProgress?: (done: number) => void
}) {
  const until = beginning(folder, threads)
  await openData()
  const [last] = await query<{ thread: number; post: number }>(
    'select (select coalesce(max(id), 0) from threads) as thread, (select coalesce(max(id), 0) from posts) as post',
  )
  let { thread: done, post } = last!
  if (done >= threads) return
  await fillPeopleAndPlaces({ threads, since: until - SPAN })
  const blocks = await renderBlocks()
  while (done < threads) {
    const batch: Thread[] = []
    for (let n = done + 1; n <= Math.min(done + BATCH, threads); n++)
      batch.push(threadOf(n, { threads, blocks, until }))
    const documents = batch.map(documentOf).filter((document) => document !== null)
    await transact(async () => {
      for (const thread of batch) post += await writeThread(thread, post + 1)
      for (let at = 0; at < documents.length; at += 50) await storeDocuments(documents.slice(at, at + 50))
      await recountWords([], documents)
      await embeddedEngine.put(documents)
    })
    done += batch.length
    onProgress(done)
  }
  await rememberAnalysis()
  // What the planner knows of the tables is gathered at the end of each run of the site; here it is its first.
  await closeDatabase()
  await openData()
}

/** Notes for whom the folder was made, and until when its threads run; one made by other rules is thrown away. */
function beginning(folder: string, threads: number) {
  const file = join(folder, 'bench.json')
  const rules = { threads, fill: FILL_VERSION, renderer: RENDERER_VERSION, analysis: ANALYSIS_VERSION }
  if (existsSync(file)) {
    const { until, ...made } = JSON.parse(readFileSync(file, 'utf8')) as typeof rules & { until: number }
    if (JSON.stringify(made) === JSON.stringify(rules)) return until
  } else if (existsSync(join(folder, 'wijzer.db'))) {
    throw new Error(`${folder} holds a community that is not the bench's: give another folder`)
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const until = Date.now()
  writeFileSync(file, JSON.stringify({ ...rules, until }))
  return until
}
