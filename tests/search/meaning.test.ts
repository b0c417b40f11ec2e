// Search by meaning: what a model finds that words do not, and what happens while the model is of no use.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { SECOND } from '#app/platform/time.ts'
import { checkEmbeddings, keepEmbeddings } from '#app/search/meaning/check-embeddings.server.ts'
import { connectEmbeddings, disconnectEmbeddings } from '#app/search/meaning/embeddings-connection.server.ts'
import { knownVectors, warmMeaning } from '#app/search/meaning/known-vectors.server.ts'
import { meaningHealth } from '#app/search/meaning/meaning-health.server.ts'
import { readModel } from '#app/search/meaning/model-state.server.ts'
import { unembeddedSoFar } from '#app/search/meaning/thread-meanings.server.ts'
import { searchMeanings } from '#app/search/schema.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aMember, aThread } from '../factories.ts'
import { anEmbeddingsServer, type Fault } from './embeddings.ts'

let server: Awaited<ReturnType<typeof anEmbeddingsServer>>
const connect = (model = 'a-model', answerWithin = 5000) => connectEmbeddings({ url: server.url, model, answerWithin })

beforeEach(async () => {
  server = await anEmbeddingsServer()
  connect()
})
afterEach(async () => {
  disconnectEmbeddings()
  await server.close()
})

const found = async (q: string) => (await searchThreads(null, { q })).results.map((result) => result.threadId)
const waiting = async () => (await unembeddedSoFar(1000)).waiting
const kept = (id: number) => db.select().from(searchMeanings).where(eq(searchMeanings.threadId, id))

test('who uses none of the words of a thread finds it by what it means, and nothing without a model', async () => {
  const stolen = await aThread({ title: 'Toestel gestolen', body: 'Gisteren uit mijn tas.' })
  await aThread({ title: 'Te hoge factuur', body: 'Hij klopt niet.' })
  await drain()
  expect(await found('flierp')).toEqual([stolen.id])
  disconnectEmbeddings()
  expect(await found('flierp')).toEqual([])
})

test('a removed thread comes up no more, and nothing of its meaning is left; put back it is found again', async () => {
  const staff = await aMember({ role: 'moderator' })
  const thread = await aThread({ title: 'Toestel gestolen' })
  await drain()
  expect((await knownVectors())?.index.size).toBe(1)
  await hidePost(staff, { postId: thread.questionId, reason: 'spam' } as never)
  await drain()
  expect(await found('flierp')).toEqual([])
  expect(await kept(thread.id)).toMatchObject([{ numbers: null, signs: null, texts: null, since: null }])
  expect((await knownVectors())?.index.size).toBe(0)
  await restorePost(staff, { postId: thread.questionId } as never)
  await drain()
  expect(await found('flierp')).toEqual([thread.id])
})

test.each<Fault>(['hangs', 'answers 500', 'redirects', 'sends HTML', 'sends NaN', 'sends too few'])(
  'while the model %s words answer in time; then it is left alone',
  async (fault) => {
    const thread = await aThread({ title: 'Router herstarten' })
    await drain()
    connect('a-model', 150)
    await warmMeaning()
    server.breakDown(fault)
    for (const q of ['router een', 'router twee', 'router drie']) {
      const began = performance.now()
      expect(await found(q)).toContain(thread.id)
      expect(performance.now() - began).toBeLessThan(1500)
    }
    const asked = server.texts.length
    expect(await found('router vier')).toContain(thread.id)
    expect(server.texts.length).toBe(asked)
  },
)

test('what is written while the model is away waits, no job fails, and it follows when the model is back', async () => {
  server.breakDown('answers 500')
  const thread = await aThread({ title: 'Toestel gestolen' })
  await drain()
  expect(await waiting()).toBe(1)
  expect(await readModel()).toMatchObject({ problem: 'refused', status: 500 })
  server.breakDown(undefined)
  advanceClock(400 * SECOND)
  await keepEmbeddings.run(null)
  await drain()
  expect(await waiting()).toBe(0)
  expect(await readModel()).toMatchObject({ problem: null, model: 'a-model', dimensions: 64 })
  expect(await found('flierp')).toEqual([thread.id])
})

test('administrators read where texts go, what was read, what waits and what is wrong; without a model there is nothing to tell', async () => {
  const host = new URL(server.url).host
  await aThread({ title: 'Toestel gestolen' })
  await drain()
  expect(await meaningHealth()).toMatchObject({ host, model: 'a-model', embedded: 1, waiting: 0, problem: null })
  server.breakDown('sends HTML')
  await aThread({ title: 'Te hoge factuur' })
  await drain()
  advanceClock(60 * SECOND)
  expect(await meaningHealth()).toMatchObject({
    embedded: 1,
    waiting: 1,
    capped: false,
    problem: { why: 'garbage', status: null },
  })
  expect((await meaningHealth())?.lag).toBeGreaterThanOrEqual(60 * SECOND)
  disconnectEmbeddings()
  expect(await meaningHealth()).toBeNull()
})

test('texts that did not change are not sent again', async () => {
  await aThread({ title: 'Toestel gestolen' })
  await drain()
  const sent = server.texts.length
  await checkEmbeddings.run(null)
  await drain()
  expect(server.texts.slice(sent)).toEqual(['router'])
})

test.each([
  ['another model', () => connect('another-model')],
  ['a model of another length', () => server.measureIn(96)],
])('%s reads everything anew', async (_, change) => {
  const thread = await aThread({ title: 'Toestel gestolen' })
  await drain()
  change()
  await checkEmbeddings.run(null)
  expect(await waiting()).toBe(1)
  await drain()
  expect(await waiting()).toBe(0)
  expect(await found('flierp')).toEqual([thread.id])
})
