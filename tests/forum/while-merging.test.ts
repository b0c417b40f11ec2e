// Nothing that somebody sends is lost because webcare merges at that moment, and addresses go on leading where they may.
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { placeOfPost } from '#app/forum/post-place.server.ts'
import { categories, posts } from '#app/forum/schema.server.ts'
import { db, query, transact } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { candidateThreads } from '#app/search/candidate-threads.server.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'

const body = 'Bij mij hielp het om het kastje te verplaatsen.'
const into = (target: { id: number }) => ({ target: String(target.id), reason: '' })
const rowOf = async (postId: number) => (await db.select().from(posts).where(eq(posts.id, postId)))[0]!

async function twoThreads() {
  const [milan, source, target] = [await aMember({ role: 'moderator' }), await aThread(), await aThread()]
  return { milan, source, target, merge: () => mergeThreads(milan, { threadId: source.id, ...into(target) }) }
}

const somebodyWaits = async () => {
  const [row] = await query<{ n: number }>(
    `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return Number(row?.n) > 0
}

/** Merges, and lets it be seen by others only once somebody waits for it. SQLite has one writer at a time anyway. */
async function mergeWhile<Result>(merge: () => Promise<unknown>, write: () => Promise<Result>) {
  let merged: () => void = () => undefined
  const isMerged = new Promise<void>((resolve) => {
    merged = resolve
  })
  const merging = transact(async () => {
    await merge()
    merged()
    if (onPostgres) await expect.poll(somebodyWaits, { interval: 5, timeout: 10_000 }).toBe(true)
  })
  await isMerged
  const [result] = await Promise.all([write(), merging])
  return result
}

describe('what is sent while its question is merged', () => {
  test('a comment under the question comes under that of the other one', async () => {
    const { source, target, merge } = await twoThreads()
    await merge()
    const { thread, commentId } = await postComment(await aMember(), { postId: source.questionId, body })
    expect(thread.id).toBe(target.id)
    expect(await rowOf(commentId)).toMatchObject({ threadId: target.id, parentId: target.questionId })
  })

  test('a comment on the question, sent a moment before, waits and goes along', async () => {
    const { source, target, merge } = await twoThreads()
    const ana = await aMember()
    const { commentId } = await mergeWhile(merge, () => postComment(ana, { postId: source.questionId, body }))
    expect(await rowOf(commentId)).toMatchObject({ threadId: target.id, parentId: target.questionId })
  })

  test('a comment on an answer goes where the answer goes', async () => {
    const { source, target, merge } = await twoThreads()
    const [ana, answer] = [await aMember(), await anAnswer({ to: source })]
    const { commentId } = await mergeWhile(merge, () => postComment(ana, { postId: answer.id, body }))
    expect(await rowOf(commentId)).toMatchObject({ threadId: target.id, parentId: answer.id })
  })

  test('an answer comes in the other thread', async () => {
    const { source, target, merge } = await twoThreads()
    const ana = await aMember()
    const { thread, answerId } = await mergeWhile(merge, () => postAnswer(ana, { threadId: source.id, body }))
    expect(thread.id).toBe(target.id)
    expect(await rowOf(answerId)).toMatchObject({ threadId: target.id })
  })
})

describe('the address of a merged question', () => {
  test('leads to where it went', async () => {
    const { source, target, merge } = await twoThreads()
    await merge()
    for (const reader of [null, source.by])
      expect((await placeOfPost(reader, source.questionId)).thread).toMatchObject({ id: target.id })
  })

  test.each(['source', 'target'] as const)(
    'is missing to who may not see the %s, and leads on for who may',
    async (which) => {
      const hidden = await aCategory()
      await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, hidden.id)))
      const milan = await aMember({ role: 'moderator' })
      const open = await aCategory()
      const source = await aThread({ categoryId: which === 'source' ? hidden.id : open.id })
      const target = await aThread({ categoryId: which === 'target' ? hidden.id : open.id })
      await mergeThreads(milan, { threadId: source.id, ...into(target) })
      const missing = await placeOfPost(null, 999_999).catch((problem) => problem)
      await expect(placeOfPost(null, source.questionId)).rejects.toEqual(missing)
      expect((await placeOfPost(milan, source.questionId)).thread).toMatchObject({ id: target.id })
    },
  )
})

test('a number or an address names one question to choose, by its title, and words are searched for', async () => {
  const { milan, source: thread, target } = await twoThreads()
  const wifi = await aThread({ title: 'Mijn wifi valt elke avond weg', lang: 'nl' })
  await drain()
  const about = { thread: { id: thread.id, title: thread.title, lang: 'nl' as const } }
  for (const q of [String(target.id), `#${target.id}`, `/t/${target.id}/wat-dan-ook`, `/posts/${target.questionId}`])
    expect(await candidateThreads(milan, { ...about, q })).toMatchObject({
      candidates: [{ id: target.id, title: target.title }],
      chosen: target.id,
    })
  const found = await candidateThreads(milan, { ...about, q: 'wifi avond' })
  expect(found).toMatchObject({ candidates: [{ id: wifi.id }], chosen: null })
  expect(await candidateThreads(milan, { ...about, q: '999999' })).toMatchObject({ candidates: [], chosen: null })
})
