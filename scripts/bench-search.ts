// npm run bench:search -- [--threads FILE --queries FILE [--distractors DUMP_FOLDER]] [--typos SEED] [--learned K] [--json]
//   [--engine embedded|postgres|meilisearch] [--embeddings URL [--model NAME]]
// How well and how fast search finds the right thread for people's own questions. Works in a database of its own: a
// scratch file, or the (empty) one of DATABASE_URL; `--engine` starts what it needs, also beside what DATABASE_URL names. With
// `--embeddings` the jobs of the site have threads embedded; questions wait for the model however busy the machine is.
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SaxesParser } from 'saxes'
import { startMeilisearch } from './meilisearch-server.ts'
import { startPostgres } from './postgres.mjs'

const { values } = parseArgs({
  options: {
    threads: { type: 'string' },
    queries: { type: 'string' },
    distractors: { type: 'string' },
    typos: { type: 'string' },
    learned: { type: 'string' },
    engine: { type: 'string' },
    embeddings: { type: 'string' },
    model: { type: 'string', default: 'all-minilm-l6-v2' },
    json: { type: 'boolean', default: false },
  },
})
if (!values.threads !== !values.queries)
  throw new Error('Name both, or neither for the Dutch set of the tests: --threads FILE --queries FILE')
const files = {
  threads: values.threads ?? 'tests/search/dutch/threads.json',
  queries: values.queries ?? 'tests/search/dutch/queries.json',
}

type Thread = { id: number; title: string; body?: string; answers?: string[] }
type Query = { threadId: number; query: string; kind?: string }

const folder = mkdtempSync(join(tmpdir(), 'wijzer-bench-'))
process.env.DATA_DIR = folder
const ownPostgres = values.engine === 'postgres' && !process.env.DATABASE_URL ? await startPostgres() : undefined
if (ownPostgres?.reason) throw new Error(ownPostgres.reason)
if (ownPostgres) process.env.DATABASE_URL = ownPostgres.url
if (values.engine === 'embedded') delete process.env.DATABASE_URL

const { closeDatabase, db, openDatabase, transact } = await import('#app/platform/db/db.server.ts')
const { countRows } = await import('#app/platform/db/sql.server.ts')
const { threads: threadTable } = await import('#app/forum/schema.server.ts')
const { migrate } = await import('#app/platform/db/migrate.server.ts')
const { searchEngine } = await import('#app/search/engines.server.ts')
const { connectMeilisearch } = await import('#app/search/meilisearch-connection.server.ts')
const { embeddingsAddress } = await import('#app/platform/env.server.ts')
const { embedThreads } = await import('#app/search/meaning/embed-threads.server.ts')
const { connectEmbeddings } = await import('#app/search/meaning/embeddings-connection.server.ts')
const { unembeddedSoFar } = await import('#app/search/meaning/thread-meanings.server.ts')
const { readModel } = await import('#app/search/meaning/model-state.server.ts')
const { rebuildMeilisearch } = await import('#app/search/rebuild-index.server.ts')
const { searchUnsent } = await import('#app/search/schema.server.ts')
const { reindexAll } = await import('#app/search/refresh-index.server.ts')
const { searchThreads } = await import('#app/search/search-threads.server.ts')

const url = process.env.DATABASE_URL
const server = values.engine === 'meilisearch' ? await startMeilisearch() : undefined
if (server && 'reason' in server) throw new Error(server.reason)
if (server) connectMeilisearch({ ...server, index: `wijzer_bench_${process.pid}`, answerWithin: 10_000 })
if (values.embeddings)
  connectEmbeddings({ url: embeddingsAddress(values.embeddings), model: values.model, answerWithin: 20_000 })
await openDatabase(url ? { url } : { file: join(folder, 'bench.db') })
try {
  await migrate({ dataFolder: folder })
  if (await countRows(threadTable)) throw new Error('This database holds a community: give the bench an empty one')
  const threads = read<Thread[]>(files.threads)
  const ids = await insert([...threads, ...(values.distractors ? await questionsOf(values.distractors) : [])])
  const began = performance.now()
  const indexed = await reindexAll()
  await transact(() => db.delete(searchUnsent))
  await rebuildMeilisearch()
  const seconds = (performance.now() - began) / 1000
  if (values.embeddings) await embedAll()
  const right = new Map(threads.map((thread, at) => [thread.id, ids[at]!]))
  const queries = read<Query[]>(files.queries)
  const asked = values.learned ? await askAsLearned(queries, right, Number(values.learned)) : await ask(queries, right)
  report(asked, queries, `${indexed} threads indexed in ${seconds.toFixed(1)} s`)
} finally {
  await closeDatabase()
  await server?.stop()
  await ownPostgres?.stop?.()
  rmSync(folder, { recursive: true, force: true })
}

function read<T>(file: string) {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/**
 * Each query with K others of its thread as wording that was learned: of a thread's queries those at even places are
 * asked when it has learned those at odd places, and the other way round.
 */
async function askAsLearned(queries: Query[], right: Map<number, number>, most: number) {
  const { threadWordings } = await import('#app/forum/schema.server.ts')
  const { wordingKey } = await import('#app/search/wording-key.ts')
  const byThread = Map.groupBy(queries, ({ threadId }) => threadId)
  const half = new Map([...byThread.values()].flatMap((own) => own.map((query, at) => [query, at % 2] as const)))
  const places = new Map<Query, number>()
  const found = { times: [] as number[], fellBackTimes: 0 }
  for (const asked of [0, 1]) {
    const wordings = [...byThread].flatMap(([threadId, own]) =>
      own
        .filter((query) => half.get(query) !== asked)
        .slice(0, most)
        .map(({ query: text }) => ({ threadId: right.get(threadId)!, text, key: wordingKey(text) })),
    )
    await transact(async () => {
      await db.delete(threadWordings)
      for (const { threadId, text, key } of wordings)
        await db.insert(threadWordings).values({ threadId, text, key, source: 'hand', at: 0 }).onConflictDoNothing()
    })
    await reindexAll()
    await rebuildMeilisearch()
    const mine = queries.filter((query) => half.get(query) === asked)
    const answered = await ask(mine, right)
    for (const [at, query] of mine.entries()) places.set(query, answered.places[at]!)
    found.times.push(...answered.times)
    found.fellBackTimes += answered.fellBackTimes
  }
  return { ...found, places: queries.map((query) => places.get(query)!), times: found.times.sort((a, b) => a - b) }
}

/** Everything that waits for the model, by the job of the site. */
async function embedAll() {
  const before = performance.now()
  while ((await unembeddedSoFar(1)).waiting) {
    await embedThreads.run(null)
    const { problem } = (await readModel()) ?? {}
    if (problem) throw new Error(`The embeddings server is of no use: ${problem}`)
  }
  console.error(`embedded in ${((performance.now() - before) / 1000).toFixed(1)} s`)
}

async function ask(queries: Query[], right: Map<number, number>) {
  const places: number[] = []
  const times: number[] = []
  let fellBackTimes = 0
  const random = mulberry(Number(values.typos ?? 0))
  for (const { threadId, query: written } of queries) {
    const query = values.typos ? withTypo(written, random) : written
    const began = performance.now()
    const { results, fellBack } = await searchThreads(null, { q: query })
    if (fellBack) fellBackTimes++
    times.push(performance.now() - began)
    places.push(results.findIndex((result) => result.threadId === right.get(threadId)) + 1)
  }
  return { places, times: times.sort((a, b) => a - b), fellBackTimes }
}

/** One letter of the longest word swapped with the next, dropped, doubled or replaced. */
function withTypo(text: string, random: () => number) {
  const [longest] = [...text.matchAll(/\p{L}+/gu)].sort((a, b) => b[0].length - a[0].length)
  if (!longest) return text
  const word = longest[0]
  const at = Math.floor(random() * Math.max(1, word.length - 1))
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const wrong = [
    word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
  ][Math.floor(random() * 4)]!
  return text.slice(0, longest.index) + wrong + text.slice(longest.index + word.length)
}

/** Numbers from 0 to 1 that look random and are the same for a seed (mulberry32). */
function mulberry(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function report({ places, times, fellBackTimes }: Awaited<ReturnType<typeof ask>>, queries: Query[], indexed: string) {
  const figures = {
    engine: server ? 'meilisearch' : searchEngine.name,
    ...successOf(places),
    p50_ms: round(times[Math.floor(times.length * 0.5)] ?? 0, 1),
    p95_ms: round(times[Math.floor(times.length * 0.95)] ?? 0, 1),
    ...(server && { fell_back: fellBackTimes }),
  }
  if (values.json) console.log(JSON.stringify(figures))
  else {
    console.log(indexed)
    console.table([figures])
    const kinds = new Set(queries.flatMap(({ kind }) => kind ?? []))
    if (kinds.size)
      console.table(
        [...kinds].map((kind) => ({ kind, ...successOf(places.filter((_, at) => queries[at]!.kind === kind)) })),
      )
  }
}

/** How often the right thread was first, and among the first five; and the mean of one over its place. */
function successOf(places: number[]) {
  const share = (within: number) =>
    round(places.filter((place) => place > 0 && place <= within).length / places.length, 3)
  const mrr = round(places.reduce((sum, place) => sum + (place && 1 / place), 0) / places.length, 3)
  return { n: places.length, s1: share(1), s5: share(5), mrr }
}

function round(value: number, digits: number) {
  return Number(value.toFixed(digits))
}

/** Rows as the forum writes them, without rendering: analysis reads the words only. Gives the threads' ids in order. */
async function insert(threads: Thread[]) {
  const { members } = await import('#app/accounts/schema.server.ts')
  const { categories } = await import('#app/forum/schema.server.ts')
  const { insertPost, insertThread } = await import('#app/forum/write-post.server.ts')
  const at = Date.UTC(2024, 0, 1)
  return transact(async () => {
    const [member] = await db.insert(members).values({ name: 'Bench', nameKey: 'bench', createdAt: at }).returning()
    const [category] = await db
      .insert(categories)
      .values({ slug: 'bench', name: '', position: 1, createdAt: at })
      .returning()
    const author = { id: member!.id, role: member!.role, teamId: null }
    const ids: number[] = []
    for (const { title, body = '', answers = [] } of threads) {
      const { threadId } = await insertThread({
        title,
        body,
        html: escaped(body),
        categoryId: category!.id,
        author,
        at,
      })
      for (const answer of answers)
        await insertPost({
          threadId,
          kind: 'answer',
          parentId: null,
          author,
          markdown: answer,
          html: escaped(answer),
          at,
        })
      ids.push(threadId)
    }
    return ids
  })
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The questions of a Stack Exchange dump, title and body. */
async function questionsOf(dump: string): Promise<Thread[]> {
  const { plainText } = await import('#app/platform/markdown/excerpt.ts')
  const found: Thread[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes: { PostTypeId, Id, Title, Body } }) => {
    if (name === 'row' && PostTypeId === '1')
      found.push({ id: Number(Id), title: Title ?? '', body: plainText(Body ?? '') })
  })
  for await (const chunk of createReadStream(join(dump, 'Posts.xml'), 'utf8')) parser.write(chunk as string)
  parser.close()
  return found
}
