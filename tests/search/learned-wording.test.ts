import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { markDuplicate, unmarkDuplicate } from '#app/forum/mark-duplicate.server.ts'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { categories, threads, threadWordings } from '#app/forum/schema.server.ts'
import { undoAct } from '#app/forum/undo-act.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { addWording, readWordings, removeWording } from '#app/search/change-wording.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { wordingsOf } from '#app/search/thread-wordings.server.ts'
import { wordingKey } from '#app/search/wording-key.ts'
import { aCategory, aMember, aThread } from '../factories.ts'

const found = async (q: string) => (await searchThreads(null, { q })).results.map((result) => result.threadId)

async function twoQuestions() {
  const moderator = await aMember({ role: 'moderator' })
  const original = await aThread({ title: 'Simkaart blokkeren', body: 'Hoe dan?' })
  const duplicate = await aThread({ title: 'Telefoon gejat in Antwerpen', body: 'Wat nu?' })
  await drain()
  return { moderator, original, duplicate }
}

const chosen = (thread: { id: number }) => ({ target: String(thread.id), reason: '' })

test('a thread is found by the title of what is marked as its duplicate, as long as it is', async () => {
  const { moderator, original, duplicate } = await twoQuestions()
  expect(await found('antwerpen')).toEqual([duplicate.id])

  await markDuplicate(moderator, { threadId: duplicate.id, ...chosen(original) })
  await drain()
  expect((await found('antwerpen')).sort()).toEqual([original.id, duplicate.id])

  await unmarkDuplicate(moderator, { threadId: duplicate.id, reason: '' })
  await drain()
  expect(await found('antwerpen')).toEqual([duplicate.id])
})

test('what was called a duplicate of another thread is wording of that one only', async () => {
  const { moderator, original, duplicate } = await twoQuestions()
  const better = await aThread({ title: 'Diefstal melden', body: 'Waar?' })
  await markDuplicate(moderator, { threadId: duplicate.id, ...chosen(original) })
  const { actId } = await markDuplicate(moderator, { threadId: duplicate.id, ...chosen(better) })
  await drain()
  expect((await found('antwerpen')).sort()).toEqual([duplicate.id, better.id].sort())

  await undoAct(moderator, { actId: actId! })
  await drain()
  expect((await found('antwerpen')).sort()).toEqual([original.id, duplicate.id].sort())
})

test('the title of what was merged into a thread stays a way to it, until they are taken apart', async () => {
  const { moderator, original, duplicate } = await twoQuestions()
  const { actId } = await mergeThreads(moderator, { threadId: duplicate.id, ...chosen(original) })
  await drain()
  expect(await found('antwerpen')).toEqual([original.id])

  await undoAct(moderator, { actId })
  await drain()
  expect(await found('antwerpen')).toEqual([duplicate.id])
})

test('a duplicate that is removed, or that fewer people may see, lends no words', async () => {
  const { moderator, original, duplicate } = await twoQuestions()
  const kept = await aCategory()
  await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, kept.id)))
  const secret = await aThread({ title: 'Proefproject Zeppelin', categoryId: kept.id })
  await markDuplicate(moderator, { threadId: duplicate.id, ...chosen(original) })
  await markDuplicate(moderator, { threadId: secret.id, ...chosen(original) })
  await hidePost(moderator, { postId: duplicate.questionId })
  await drain()

  expect(await found('antwerpen')).toEqual([])
  expect(await found('zeppelin')).toEqual([])
})

test('a query that is one of the wordings counts like a title, and several wordings are no bag of words', async () => {
  const whole = await aThread({ title: 'Rekening', body: 'x' })
  const scattered = await aThread({ title: 'Abonnement', body: 'x' })
  await learned(whole, 'geld teruggestort krijgen')
  await learned(scattered, 'geld lenen', 'pakket teruggestort', 'korting krijgen')
  await reindexAll()

  expect(await found('geld teruggestort krijgen')).toEqual([whole.id, scattered.id])
})

test('what webcare removed does not count, not even as the title of a duplicate', async () => {
  const { moderator, original, duplicate } = await twoQuestions()
  await learned(original, duplicate.title)
  await transact(() => db.update(threadWordings).set({ removedAt: now() }))
  await markDuplicate(moderator, { threadId: duplicate.id, ...chosen(original) })
  await drain()

  expect(await found('antwerpen')).toEqual([duplicate.id])
  const [wording] = (await wordingsOf([original.id])).get(original.id)!
  expect(wording).toMatchObject({ from: 'duplicate', titleOf: { id: duplicate.id }, removedAt: expect.any(Number) })
})

test('a change of wording raises the version of its thread, so that no older document is written over it', async () => {
  const thread = await aThread()
  const version = async () => (await db.select().from(threads).where(eq(threads.id, thread.id)))[0]!.version
  const before = await version()
  await learned(thread, 'anders gezegd')

  expect(await version()).toBeGreaterThan(before)
})

const learned = (thread: { id: number }, ...texts: string[]) =>
  transact(() =>
    db
      .insert(threadWordings)
      .values(
        texts.map((text) => ({ threadId: thread.id, text, key: wordingKey(text), source: 'hand' as const, at: now() })),
      ),
  )

test('webcare adds wording, takes it away for good, puts it back and undoes', async () => {
  const { moderator, original } = await twoQuestions()
  const use = { threadId: original.id, text: 'mobieltje verdwenen' }
  await addWording(moderator, use)
  await drain()
  expect(await found('verdwenen')).toEqual([original.id])

  const { actId } = await removeWording(moderator, { ...use, text: 'Verdwenen mobieltjes' })
  await drain()
  expect(await found('verdwenen')).toEqual([])

  await undoAct(moderator, { actId: actId! })
  await drain()
  expect(await found('verdwenen')).toEqual([original.id])
})

test('the title of a duplicate that webcare took away can be put back', async () => {
  const { moderator, original, duplicate } = await twoQuestions()
  await markDuplicate(moderator, { threadId: duplicate.id, ...chosen(original) })
  await removeWording(moderator, { threadId: original.id, text: duplicate.title })
  await drain()
  expect(await found('antwerpen')).toEqual([duplicate.id])

  await addWording(moderator, { threadId: original.id, text: duplicate.title })
  await drain()
  expect((await found('antwerpen')).sort()).toEqual([original.id, duplicate.id])
})

test('wording is for webcare only, also the line about it; words that say nothing are refused', async () => {
  const { moderator, original } = await twoQuestions()
  const use = { threadId: original.id, text: 'mobieltje' }
  await expect(addWording(await aMember(), use)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(readWordings(null, use)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(addWording(moderator, { ...use, text: '!?' })).rejects.toMatchObject({ field: 'text' })

  await addWording(moderator, use)
  expect((await readThread(moderator, use)).acts).toMatchObject([{ kind: 'added-wording', reason: 'mobieltje' }])
  expect((await readThread(await aMember(), use)).acts).toEqual([])
})
