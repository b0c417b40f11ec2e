import { mkdtempSync } from 'node:fs'
const dir = mkdtempSync('/tmp/exp/lk-'); process.env.DATA_DIR = dir; process.env.LOG_LEVEL='silent'
const { openDatabase, transact, db, query, closeDatabase } = await import('#app/platform/db/db.server.ts')
const { migrate } = await import('#app/platform/db/migrate.server.ts')
const url = process.env.DATABASE_URL
await openDatabase(url ? { url } : { file: dir + '/x.db' }); await migrate({ dataFolder: dir })
const { members } = await import('#app/accounts/schema.server.ts'); const { categories } = await import('#app/forum/schema.server.ts')
const { insertPost, insertThread } = await import('#app/forum/write-post.server.ts')
const { refreshIndex, reindexAll } = await import('#app/search/refresh-index.server.ts')
const { searchThreads } = await import('#app/search/search-threads.server.ts')
const { similarThreads } = await import('#app/search/similar-threads.server.ts')
const { frequenciesOf, searchEngine } = await import('#app/search/engines.server.ts')
const { parseQuery } = await import('#app/search/query.ts')
const { findThreads } = await import('#app/search/found-threads.server.ts')
// random Zipf texts
const N = Number(process.argv[2] ?? 2000), WORDS = 60_000
let seed = 7; const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff)
const word = () => { const r = Math.floor(WORDS ** rnd()); let s = ''; let n = r * 7919 + 13; do { s += 'bcdfghklmnprstvw'[n % 16] + 'aeiou'[(n >> 4) % 5]; n = Math.floor(n / 37) } while (n > 0); return s }
const text = (n: number) => Array.from({ length: n }, word).join(' ')
const at = Date.now()
let t0 = performance.now()
const [m] = await transact(() => db.insert(members).values({ name: 'b', nameKey: 'b', createdAt: at }).returning()); const [c] = await transact(() => db.insert(categories).values({ slug: 'b', name: '', position: 1, createdAt: at }).returning())
const author = { id: m!.id, role: m!.role, teamId: null }
const titles: string[] = []
for (let i = 0; i < N; i += 500) await transact(async () => { for (let j = 0; j < 500 && i + j < N; j++) { const title = text(8); titles.push(title); const { threadId } = await insertThread({ title, body: '', html: text(120), categoryId: c!.id, author, at }); for (let k = 0; k < 2; k++) await insertPost({ threadId, kind: 'answer', parentId: null, author, markdown: '', html: text(100), at }) } })
console.log('inserted', N, ((performance.now() - t0) / 1000).toFixed(1), 's')
const waits: number[] = []; let going = true
const probe = (async () => { while (going) { const b = performance.now(); await transact(async () => { await db.update(categories).set({ position: 2 }) }); waits.push(performance.now() - b); await new Promise((r) => setTimeout(r, 5)) } })()
t0 = performance.now(); await reindexAll(); const s = (performance.now() - t0) / 1000; going = false; await probe
waits.sort((a, b) => a - b)
console.log('reindex', s.toFixed(1), 's; other writers waited p50', waits[waits.length >> 1]!.toFixed(1), 'p99', waits[Math.floor(waits.length * .99)]!.toFixed(1), 'max', waits.at(-1)!.toFixed(1), 'n', waits.length)
t0 = performance.now(); await reindexAll(); console.log('again (unchanged)', ((performance.now() - t0) / 1000).toFixed(1), 's')
const time = async (name: string, f: (i: number) => Promise<unknown>, n = 200) => { const ts: number[] = []; for (let i = 0; i < n; i++) { const b = performance.now(); await f(i); ts.push(performance.now() - b) } ts.sort((a, b) => a - b); console.log(name, 'p50', ts[n >> 1]!.toFixed(1), 'p95', ts[Math.floor(n * .95)]!.toFixed(1)) }
const qs = Array.from({ length: 200 }, () => text(4) + ' ' + titles[Math.floor(rnd() * N)]!.split(' ').slice(0, 4).join(' '))
await time('frequencies', (i) => searchEngine.frequencies(parseQuery(qs[i]!).words))
await time('candidates', async (i) => { const cr = parseQuery(qs[i]!); return searchEngine.candidates(cr, await frequenciesOf(cr.words)) })
await time('findThreads', (i) => findThreads(parseQuery(qs[i]!), undefined))
await time('searchThreads', (i) => searchThreads(null, { q: qs[i]! }))
await time('similarThreads', (i) => similarThreads(null, { title: qs[i]! }))
await time('filtered', (i) => searchThreads(null, { q: qs[i]!, category: 'b', solved: false }))
await closeDatabase()
