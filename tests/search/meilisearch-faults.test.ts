// Meilisearch beside the database, on a real server: what is found and kept when it is away, wrong, or back.
import { eq } from 'drizzle-orm'
import { Meilisearch } from 'meilisearch'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { threads } from '#app/forum/schema.server.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { SECOND } from '#app/platform/time.ts'
import { checkMeilisearch, keepMeilisearch, lastCheck } from '#app/search/check-meilisearch.server.ts'
import { indexThread } from '#app/search/index-thread.server.ts'
import {
  connectMeilisearch,
  disconnectMeilisearch,
  type MeilisearchConnection,
} from '#app/search/meilisearch-connection.server.ts'
import { meilisearchEngine } from '#app/search/meilisearch-engine.server.ts'
import { differs } from '#app/search/meilisearch-settings.server.ts'
import { rebuildDatabaseIndex, rebuildMeilisearch } from '#app/search/rebuild-index.server.ts'
import { searchHealth } from '#app/search/search-health.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { documentsToSend, sendDocuments } from '#app/search/send-documents.server.ts'
import { readUnsent, strikeOut } from '#app/search/unsent-documents.server.ts'
import { startMeilisearch } from '../../scripts/meilisearch-server.ts'
import { aCategory, aThread } from '../factories.ts'
import { naughtyStrings } from './corpora.ts'
import { anIndex, aWayTo, type Fault } from './meilisearch.ts'

const server = await startMeilisearch()
const real = 'url' in server ? server : undefined
const suite = `Meilisearch beside the database${real ? '' : ` (left out: ${(server as { reason: string }).reason})`}`

describe.skipIf(!real)(suite, { timeout: 120_000 }, () => {
  let way: Awaited<ReturnType<typeof aWayTo>>
  let connection: MeilisearchConnection
  /** Patient, unless it is patience that is tested: this says nothing about how busy the machine is. */
  const connect = (index: string, answerWithin = 10_000) =>
    connectMeilisearch({ url: way.url, key: real!.key, index, answerWithin })

  beforeEach(async () => {
    way = await aWayTo(real!.url)
    connection = connect(anIndex())
  })
  afterEach(async () => {
    disconnectMeilisearch()
    await way.close()
  })
  afterAll(async () => {
    const all = new Meilisearch({ host: real!.url, apiKey: real!.key! })
    const { results } = await all.getRawIndexes({ limit: 1000 })
    for (const { uid } of results.filter(({ uid }) => uid.startsWith('wijzer_test_'))) await all.deleteIndex(uid)
    await real!.stop()
  })

  const index = async (...written: { id: number }[]) => {
    await transact(async () => {
      for (const { id } of written) await enqueue(indexThread, { threadId: id })
    })
    await drain()
  }
  const run = async (job: { run: (nothing: null) => Promise<void> }) => {
    await job.run(null)
    await drain()
  }
  const search = async (q: string) => {
    const { results, fellBack } = await searchThreads(null, { q })
    return { found: results.map((result) => result.threadId), fellBack }
  }
  const there = () => meilisearchEngine(connection).documents()

  test('what is written is sent and found; what is removed leaves the index', async () => {
    const [one, two] = [await aThread({ title: 'Router herstarten' }), await aThread({ title: 'Simkaart kwijt' })]
    await index(one, two)
    expect(await search('routers')).toEqual({ found: [one.id], fellBack: false })
    expect(await there()).toBe(2)

    await transact(() => db.update(threads).set({ hiddenAt: 1 }).where(eq(threads.id, two.id)))
    await index(two)

    expect(await there()).toBe(1)
    expect(await searchHealth()).toMatchObject({ engine: 'meilisearch', answers: true, waiting: 0, lag: 0 })
  })

  test.each<Fault>(['refuses', 'hangs', 'answers 500'])(
    'while it %s the database answers and changes wait; afterwards nothing is missing',
    async (fault) => {
      const before = await aThread({ title: 'Router herstarten' })
      await index(before)
      const patient = connection
      await way.breakDown(fault)
      connection = connect(patient.index, 250)

      const during = await aThread({ title: 'Router vervangen' })
      await index(during)
      const took: number[] = []
      for (let n = 0; n < 3; n++) {
        const began = performance.now()
        expect(await search('router')).toEqual({ found: [during.id, before.id], fellBack: true })
        took.push(performance.now() - began)
      }
      expect(Math.min(...took)).toBeLessThan(500)
      const asked = way.asked()
      expect((await search('router')).fellBack).toBe(true)
      expect(way.asked(), 'it is left alone').toBe(asked)
      expect(await searchHealth()).toMatchObject({ answers: false, waiting: 1 })

      await way.mend()
      advanceClock(30 * SECOND)
      connection = connect(patient.index)
      await run(keepMeilisearch)

      expect(await there()).toBe(2)
      expect(await search('router')).toEqual({ found: [during.id, before.id], fellBack: false })
      expect(await searchHealth()).toMatchObject({ answers: true, waiting: 0 })
    },
  )

  test('a circuit that opened closes by itself once the server answers', async () => {
    await index(await aThread({ title: 'Router herstarten' }))
    await way.breakDown('answers 500')
    for (let n = 0; n < 3; n++) await search('router')
    await way.mend()
    expect((await search('router')).fellBack).toBe(true)

    advanceClock(11 * SECOND)

    expect((await search('router')).fellBack).toBe(false)
    expect((await search('router')).fellBack).toBe(false)
  })

  test('an index that is gone, or empty, is not believed, and made again', async () => {
    const thread = await aThread({ title: 'Router herstarten' })
    await index(thread)
    const client = await connection.client()

    for (const lose of [
      () => client.deleteIndex(connection.index).waitTask(),
      () => client.index(connection.index).deleteAllDocuments().waitTask(),
    ]) {
      await lose()
      expect(await search('router')).toEqual({ found: [thread.id], fellBack: true })
      await run(keepMeilisearch)
      expect(await search('router')).toEqual({ found: [thread.id], fellBack: false })
      expect(differs(await client.index(connection.index).getSettings())).toBe(false)
    }
  })

  test('a comparison finds what is missing, different and too much, has it repaired, and says so', async () => {
    const [one, two, three] = [
      await aThread({ title: 'Router herstarten' }),
      await aThread({ title: 'Simkaart kwijt' }),
      await aThread({ title: 'Factuur klopt niet' }),
    ]
    await index(one, two, three)
    const engine = meilisearchEngine(connection)
    const { documents } = await documentsToSend([two.id])
    await engine.put([
      { ...documents[0]!, checksum: 'another' },
      { ...documents[0]!, id: 4711 },
    ])
    await engine.remove([three.id])

    await run(checkMeilisearch)
    expect(await lastCheck()).toMatchObject({ documents: 3, missing: 1, different: 1, extra: 1 })
    await run(checkMeilisearch)
    expect(await lastCheck()).toMatchObject({ documents: 3, missing: 0, different: 0, extra: 0 })
  })

  test('who sends an older state last does not have the last word', async () => {
    const thread = await aThread({ title: 'Router herstarten' })
    await index(thread)
    await way.breakDown('refuses')
    await transact(() => db.update(threads).set({ title: 'Modem vervangen' }).where(eq(threads.id, thread.id)))
    await index(thread)
    const unsent = await readUnsent(10)
    expect(unsent).toHaveLength(1)

    await strikeOut(unsent, new Map([[thread.id, 'of an older state']]))
    expect(await readUnsent(10)).toMatchObject([{ threadId: thread.id }])

    await way.mend()
    advanceClock(11 * SECOND)
    await run(sendDocuments)
    expect(await search('modem')).toEqual({ found: [thread.id], fellBack: false })
  })

  test('a whole new index takes the place of the old one, which is deleted', async () => {
    const [one, two] = [await aThread({ title: 'Router herstarten' }), await aThread({ title: 'Router kwijt' })]
    await index(one, two)
    const client = await connection.client()
    const { createdAt } = await client.getRawIndex(connection.index)
    await meilisearchEngine(connection).remove([one.id])

    expect(await rebuildDatabaseIndex()).toBe(2)
    expect(await rebuildMeilisearch()).toBe(2)
    await drain()

    expect((await client.getRawIndex(connection.index)).createdAt).not.toBe(createdAt)
    const { results } = await client.getRawIndexes({ limit: 1000 })
    expect(results.filter(({ uid }) => uid.startsWith(connection.index)).map(({ uid }) => uid)).toEqual([
      connection.index,
    ])
    expect(await search('router')).toEqual({ found: [two.id, one.id], fellBack: false })
  })

  test('settings that somebody changed are put back', async () => {
    await run(keepMeilisearch)
    const live = (await connection.client()).index(connection.index)
    await live.updateSettings({ stopWords: ['router'], rankingRules: ['words'] }).waitTask()
    expect(differs(await live.getSettings())).toBe(true)

    await run(keepMeilisearch)

    expect(differs(await live.getSettings())).toBe(false)
  })

  test('given the master key it works with one that opens nothing but its own indexes', async () => {
    const all = new Meilisearch({ host: real!.url, apiKey: real!.key! })
    await all.createIndex('of_somebody_else').waitTask()
    const client = await connection.client()

    await expect(client.index('of_somebody_else').search('x')).rejects.toThrow(/invalid|not allowed|acces/i)
    await expect(client.getKeys()).rejects.toThrow(/invalid/)
    await all.deleteIndex('of_somebody_else').waitTask()
  })

  test('nothing that is filtered by or typed gets out of its filter', async () => {
    const category = await aCategory({ name: 'Thuis' })
    const thread = await aThread({ title: 'Router herstarten', categoryId: category.id })
    await index(thread)
    const { candidates } = meilisearchEngine(connection)
    const word = [{ word: 'router', weight: 1, documents: 1 }]
    expect(await candidates(word, { categoryIds: [[category.id]] })).toHaveLength(1)

    for (const hostile of ['0" OR id > 0 OR marks = "', '0\\" OR id > 0 OR marks = \\"', "0' OR 1 = 1", 'x"]', '\n\0'])
      expect(await candidates(word, { categoryIds: [[hostile]] as never })).toEqual([])
    const long = 'router "herstarten" '.repeat(500)
    expect((await search(long)).found).toEqual([thread.id])
    for (const q of (naughtyStrings ?? []).filter((_, at) => at % 10 === 0))
      expect((await search(q)).fellBack, q).toBe(false)
  })
})
