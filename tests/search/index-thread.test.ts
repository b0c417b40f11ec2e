import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { categories, tagSynonyms, tags, threads } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'
import { searchEngine } from '#app/search/engines.server.ts'
import { indexCategory, indexTag, indexThread, indexThreads } from '#app/search/index-thread.server.ts'
import { parseQuery } from '#app/search/query.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { renewIndex } from '#app/search/renew-index.server.ts'
import { searchDocuments } from '#app/search/schema.server.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'

async function found(typed: string) {
  const words = parseQuery(typed).words.map((word) => ({ word, weight: 1, documents: 1 }))
  const candidates = await searchEngine.candidates(words, {})
  return candidates.map((candidate) => candidate.id)
}

const index = async (threadId: number) => {
  await transact(() => enqueue(indexThread, { threadId }))
  await drain()
}

test('a question is found by its title, its text, its answers, its labels and its category', async () => {
  const category = await aCategory({ name: 'Televisie' })
  const thread = await aThread({
    title: 'Afstandsbediening reageert niet',
    body: 'Batterijen vervangen',
    tags: ['mediabox'],
    categoryId: category.id,
  })
  await anAnswer({ to: thread, body: 'Koppel hem **opnieuw**: houd de `menuknop` in.' })
  await index(thread.id)

  for (const typed of ['afstandsbediening', 'batterij', 'menuknop', 'mediabox', 'televisie'])
    expect(await found(typed)).toEqual([thread.id])
})

test('running twice, late or for a thread that is gone changes nothing', async () => {
  const thread = await aThread({ title: 'Router herstarten' })
  await transact(() => enqueue(indexThreads, { threadIds: [thread.id, thread.id, 4711] }))
  await transact(() => enqueue(indexThread, { threadId: thread.id }))
  await drain()

  expect(await found('router')).toEqual([thread.id])
  expect(await db.select().from(searchDocuments)).toHaveLength(1)
})

test('what is removed leaves the index, and comes back with it', async () => {
  const moderator = await aMember({ role: 'moderator' })
  const thread = await aThread({ title: 'Router herstarten' })
  const answer = await anAnswer({ to: thread, body: 'Mijn klantnummer is kwetsbaar' })
  await index(thread.id)

  await hidePost(moderator, { postId: answer.id })
  await index(thread.id)
  expect(await found('klantnummer')).toEqual([])
  expect(await found('router')).toEqual([thread.id])

  await hidePost(moderator, { postId: thread.questionId })
  await index(thread.id)
  expect(await found('router')).toEqual([])

  await restorePost(moderator, { postId: thread.questionId })
  await index(thread.id)
  expect(await found('router')).toEqual([thread.id])
})

test('the accepted answer becomes the solution of the document', async () => {
  const asker = await aMember()
  const thread = await aThread({ by: asker, title: 'Router herstarten' })
  await anAnswer({ to: thread, body: 'Geen idee, sorry' })
  const answer = await anAnswer({ to: thread, body: 'Trek de stekker eruit' })
  await acceptAnswer(asker, { answerId: answer.id })
  await index(thread.id)

  const [document] = await db.select().from(searchDocuments)
  expect(document).toMatchObject({
    solved: true,
    solution: expect.stringContaining('stekker'),
    answers: expect.stringContaining('ide'),
  })
  expect(document!.answers).not.toContain('stekker')
})

test('a renamed category and a new synonym of a label reach their threads', async () => {
  const category = await aCategory({ name: 'Mobiel' })
  const thread = await aThread({ title: 'Beltegoed op', tags: ['wifi'], categoryId: category.id })
  await index(thread.id)

  const [tag] = await db.select().from(tags)
  await transact(async () => {
    await db.insert(tagSynonyms).values({ word: 'draadloos', tagId: tag!.id })
    await db.update(categories).set({ name: 'Prepaid' }).where(eq(categories.id, category.id))
    await enqueue(indexTag, { tagId: tag!.id })
    await enqueue(indexCategory, { categoryId: category.id })
  })
  await drain()

  expect(await found('draadloos')).toEqual([thread.id])
  expect(await found('prepaid')).toEqual([thread.id])
  expect(await found('mobiel')).toEqual([])
})

test('a whole new index agrees with the threads: more than a batch, without the hidden and the gone', async () => {
  const by = await aMember()
  const made: { id: number }[] = []
  for (let n = 0; n < 45; n++) made.push(await aThread({ by, title: `Router nummer ${n}` }))
  await reindexAll()
  await transact(async () => {
    await db.delete(threads).where(eq(threads.id, made[0]!.id))
    await db.update(threads).set({ hiddenAt: 1 }).where(eq(threads.id, made[1]!.id))
  })

  await reindexAll()

  const ids = (await found('router')).sort((a, b) => a - b)
  expect(ids).toEqual(made.slice(2).map((thread) => thread.id))
  expect(await db.select().from(searchDocuments)).toHaveLength(43)
})

test('an unchanged thread is not written again', async () => {
  const thread = await aThread({ title: 'Router herstarten' })
  await index(thread.id)
  await transact(() => db.update(searchDocuments).set({ labels: 'handmatig' }))

  await index(thread.id)

  expect((await db.select().from(searchDocuments))[0]!.labels).toBe('handmatig')
})

test('after an update that reads words another way, all is written anew, once', async () => {
  const thread = await aThread({ title: 'Router herstarten' })
  await reindexAll()
  const spoil = () => transact(() => db.update(searchDocuments).set({ title: 'old', checksum: 'old' }))
  const title = async () =>
    (await db.select().from(searchDocuments).where(eq(searchDocuments.threadId, thread.id)))[0]!.title

  await transact(() => db.delete(siteVersions).where(eq(siteVersions.name, 'analysis')))
  await spoil()
  await renewIndex.run(null)
  expect(await title()).not.toBe('old')
  await spoil()
  await renewIndex.run(null)
  expect(await title()).toBe('old')
})
