import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { query } from '#app/platform/db/db.server.ts'
import { renderMarkdown } from '#app/platform/markdown/render-markdown.server.ts'
import { documentsOf } from '#app/search/documents.server.ts'
import { knownDocuments } from '#app/search/stored-documents.server.ts'
import { fillCommunity } from '../../scripts/bench/fill.ts'
import { measure, startBare } from '../../scripts/bench/processes.ts'
import { asJson } from '../../scripts/bench/report.ts'
import { ROWS } from '../../scripts/bench/rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijzer-bench-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const count = async (table: string) => (await query<{ n: number }>(`select count(*) as n from ${table}`))[0]!.n

test('the community of the bench is what the site itself would have written, and is made once', {
  timeout: 120_000,
}, async () => {
  await fillCommunity({ folder, threads: 200 })
  const answers = await count(`posts where kind = 'answer'`)
  expect(await count('threads')).toBe(200)
  expect(answers / 200).toBeGreaterThan(1.5)

  const ids = Array.from({ length: 200 }, (_, at) => at + 1)
  const known = await knownDocuments(ids)
  const indexed = await documentsOf(ids)
  expect(indexed.length).toBeGreaterThan(150)
  for (const { document } of indexed) expect(known.get(document.id)?.checksum).toBe(document.checksum)
  expect(known.size).toBe(indexed.length)
  expect(await count('search_texts_fts')).toBe(indexed.length)

  const posts = await query<{ markdown: string; html: string }>('select markdown, html from posts order by id limit 30')
  for (const { markdown, html } of posts) expect(await renderMarkdown(markdown)).toEqual({ html })

  await fillCommunity({ folder, threads: 200 })
  expect(await count(`posts where kind = 'answer'`)).toBe(answers)
})

test('visitors are counted, and the JSON has the shape that is promised', async () => {
  const body = Buffer.from('a page').toString('base64')
  const bare = await startBare([{ path: '/', headers: ['Content-Type', 'text/html', 'Content-Length', '6'], body }])
  const request = { head: 'GET / HTTP/1.1\r\nHost: bench\r\n', expect: 200 }
  try {
    const load = { connections: 2, seconds: 0.2, warmUp: 0.1, spread: true }
    const figures = await measure(bare, { ...load, requests: [request] })
    expect(figures.wrong).toEqual([])
    expect(figures.rps).toBeGreaterThan(0)
    expect(figures.p50).toBeLessThanOrEqual(figures.p99)
    expect(asJson(200, figures, [{ ...figures, name: 'home' }])).toEqual({
      threads: 200,
      bare: { rps: expect.any(Number) },
      rows: [
        {
          name: 'home',
          rps: expect.any(Number),
          ratio_to_bare: 1,
          p50_ms: expect.any(Number),
          p95_ms: expect.any(Number),
          p99_ms: expect.any(Number),
          cpu_ms: expect.any(Number),
        },
      ],
    })
    const refused = await measure(bare, { ...load, requests: [{ ...request, expect: 303 }] })
    expect(refused.wrong[0]).toMatch(/^HTTP\/1.1 200/)
  } finally {
    await bare.stop()
  }
  expect(ROWS.join(' ')).toBe('thread-signed-out home list-1 list-500 tag thread-signed-in search similar post-answer')
})
