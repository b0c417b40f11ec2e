// One contract for both places where the files of pictures may be. The S3 side speaks to a small server of ours.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderStore } from '#app/uploads/folder-store.server.ts'
import { s3Store } from '#app/uploads/s3-store.server.ts'

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=KEY\/\d{8}\/eu-test-1\/s3\/aws4_request, SignedHeaders=[\w;-]*host[\w;-]*, Signature=[0-9a-f]{64}$/

const objects = new Map<string, Buffer>()
let mood: 'well' | 'broken' | 'elsewhere' = 'well'

/** As much of S3 as there is to see from here: signed requests for objects in one bucket. */
async function s3(request: IncomingMessage, response: ServerResponse) {
  const answer = (status: number, body?: Buffer, headers = {}) => response.writeHead(status, headers).end(body)
  if (mood === 'broken') return answer(500)
  if (mood === 'elsewhere') return answer(301, undefined, { Location: 'http://127.0.0.1:9/' })
  if (!SIGNED.test(request.headers.authorization ?? '')) return answer(403)
  const [, bucket, ...key] = request.url!.split('/')
  if (bucket !== 'pictures') return answer(404)
  const name = key.join('/')
  if (request.method === 'PUT') {
    const parts: Buffer[] = []
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
    objects.set(name, Buffer.concat(parts))
    return answer(200)
  }
  if (request.method === 'DELETE') {
    objects.delete(name)
    return answer(204)
  }
  const found = objects.get(name)
  return found ? answer(200, found, { 'Content-Length': found.length }) : answer(404)
}

const server = createServer((request, response) => void s3(request, response)).listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => server.close())

const folder = mkdtempSync(join(tmpdir(), 'wijzer-media-'))
const settings = {
  endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  bucket: 'pictures',
  region: 'eu-test-1',
  key: 'KEY',
  secret: 'SECRET',
}
const aName = () => `${randomBytes(16).toString('hex')}-960.webp`
const bytesOf = async (found: { bytes: ReadableStream<Uint8Array> } | null) =>
  found && Buffer.from(await new Response(found.bytes).arrayBuffer())

describe.each([
  ['the data folder', folderStore(folder)],
  ['an S3 server', s3Store(settings)],
])('%s', (_, store) => {
  test('gives back what was put in, to the byte, and how much it is', async () => {
    const file = aName()
    const bytes = randomBytes(300_000)
    await store.put(file, bytes)
    const found = await store.read(file)
    expect(found?.size).toBe(bytes.length)
    expect((await bytesOf(found))?.equals(bytes)).toBe(true)
  })

  test('knows nothing of a file that is not there', async () => {
    expect(await store.read(aName())).toBe(null)
  })

  test('replaces under the same name', async () => {
    const file = aName()
    await store.put(file, Buffer.from('one'))
    await store.put(file, Buffer.from('two'))
    expect(String(await bytesOf(await store.read(file)))).toBe('two')
  })

  test('forgets, also what is not there, and twice', async () => {
    const files = Array.from({ length: 10 }, aName)
    await store.put(files[3]!, Buffer.from('one'))
    await store.remove(files)
    await store.remove(files)
    expect(await store.read(files[3]!)).toBe(null)
  })

  test('several put the same at once: one of them is there, whole', async () => {
    const file = aName()
    await Promise.all(['a', 'b', 'c'].map((letter) => store.put(file, Buffer.from(letter.repeat(10_000)))))
    expect(String(await bytesOf(await store.read(file)))).toMatch(/^(a{10000}|b{10000}|c{10000})$/)
  })
})

test('the data folder keeps no half files', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => file.endsWith('.part'))).toEqual([])
})

describe('an S3 server', () => {
  test('that breaks is told of, and is followed nowhere else', async () => {
    for (const how of ['broken', 'elsewhere'] as const) {
      mood = how
      const store = s3Store(settings)
      await expect(store.put(aName(), Buffer.from('x'))).rejects.toThrow(/says (500|301)/)
      await expect(store.read(aName())).rejects.toThrow(/says (500|301)/)
    }
    mood = 'well'
  })

  test('without the bucket takes nothing', async () => {
    const store = s3Store({ ...settings, bucket: 'other' })
    await expect(store.put(aName(), Buffer.from('x'))).rejects.toThrow('no bucket other')
  })

  test('that does not know the key takes nothing', async () => {
    const store = s3Store({ ...settings, key: 'WRONG' })
    await expect(store.put(aName(), Buffer.from('x'))).rejects.toThrow('says 403')
  })
})
