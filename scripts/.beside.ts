import { sql } from 'drizzle-orm'
const { openData } = await import('#app/open-site.server.ts')
const { db, transact, closeDatabase } = await import('#app/platform/db/db.server.ts')
const { tags } = await import('#app/forum/schema.server.ts')
await openData()
const waits: number[] = []; let failed = 0
const end = performance.now() + Number(process.argv[2]) * 1000
while (performance.now() < end) {
  const t = performance.now()
  try { await transact(() => db.update(tags).set({ createdAt: sql`created_at` })) ; waits.push(performance.now() - t) } catch (e) { failed++; console.log(String(e)) }
  await new Promise((r) => setTimeout(r, 20))
}
waits.sort((a, b) => a - b)
console.log({ n: waits.length, failed, p50: waits[waits.length >> 1], p95: waits[(waits.length * 0.95) | 0], p99: waits[(waits.length * 0.99) | 0], max: waits.at(-1) })
await closeDatabase(); process.exit(0)
