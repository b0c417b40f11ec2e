// What stands beside a thread: found when threads are written, and read through what the reader may see.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { editPost } from '#app/forum/edit-post.server.ts'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { jobs, siteVersions } from '#app/platform/schema.server.ts'
import { readRelated } from '#app/search/related-threads.server.ts'
import { renewIndex } from '#app/search/renew-index.server.ts'
import { relatedThreads } from '#app/search/schema.server.ts'
import { aCategory, aMember, anAnswer, aThread, threadRow } from '../factories.ts'

const beside = async (threadId: number, actor: Parameters<typeof readRelated>[0] = null) =>
  (await readRelated(actor, threadId)).map((thread) => thread.id)

test('a new thread finds its relatives, and they find it', async () => {
  const one = await aThread({ title: 'Router herstarten' })
  await aThread({ title: 'Factuur van januari' })
  await drain()
  expect(await beside(one.id)).toEqual([])
  const two = await aThread({ title: 'Router vervangen' })
  await drain()
  expect(await beside(two.id)).toEqual([one.id])
  expect(await beside(one.id)).toEqual([two.id])
})

test('solved ones come first, and none is shown whom the reader may not see', async () => {
  const kept = await aCategory()
  const one = await aThread({ title: 'Router herstarten', categoryId: (await aCategory()).id })
  const two = await aThread({ title: 'Router herstarten lukt niet', categoryId: kept.id })
  const three = await aThread({
    title: 'Router herstarten helpt niet',
    categoryId: (await threadRow(one.id)).categoryId,
  })
  await transact(() => db.update(threads).set({ solvedAt: 1 }).where(eq(threads.id, three.id)))
  await drain()
  expect(await beside(one.id)).toEqual([three.id, two.id])
  await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, kept.id)))
  expect(await beside(one.id)).toEqual([three.id])
  expect(await beside(one.id, await aMember({ role: 'moderator' }))).toEqual([three.id, two.id])
  await hidePost(three.by, { postId: three.questionId })
  expect(await beside(one.id)).toEqual([])
  await restorePost(three.by, { postId: three.questionId })
  await drain()
  expect(await beside(one.id)).toEqual([three.id])
})

test('another title has other relatives; another answer writes nothing', async () => {
  const one = await aThread({ title: 'Router herstarten' })
  const two = await aThread({ title: 'Router vervangen' })
  const bill = await aThread({ title: 'Factuur van januari' })
  await drain()
  const version = (await threadRow(two.id)).version
  await anAnswer({ to: one, body: 'Trek de stekker eruit.' })
  await drain()
  expect((await threadRow(two.id)).version).toBe(version)
  const { categoryId } = await threadRow(one.id)
  await editPost(one.by, {
    postId: one.questionId,
    body: 'I have looked everywhere for it.',
    question: { title: 'Factuur van februari', category: categoryId, tags: [] },
  })
  await drain()
  expect(await beside(one.id)).toEqual([bill.id])
  expect(await beside(bill.id)).toEqual([one.id])
})

test('all of them are found anew, some at a time', async () => {
  const by = await aMember()
  const made = []
  for (let n = 0; n < 25; n++) made.push(await aThread({ by, title: 'Router herstarten' }))
  for (let n = 0; n < 12; n++) await aThread({ by, title: 'Factuur van januari' })
  await transact(() => db.delete(jobs))
  await transact(() => db.delete(siteVersions).where(eq(siteVersions.name, 'analysis')))
  await renewIndex.run(null)
  await drain()
  const rows = await db.select().from(relatedThreads)
  expect(new Set(rows.map((row) => row.threadId)).size).toBe(37)
  expect(rows).toHaveLength(370)
  expect(await beside(made[0]!.id)).toHaveLength(5)
})
