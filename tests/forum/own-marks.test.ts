// "I have this too", following, and what somebody keeps at hand.
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookmarkPost, removeBookmark } from '#app/forum/bookmark-post.server.ts'
import { bookmarkedPosts } from '#app/forum/bookmarked-posts.server.ts'
import { followThread } from '#app/forum/follow-thread.server.ts'
import { followedThreads } from '#app/forum/followed-threads.server.ts'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { sayMeToo } from '#app/forum/say-me-too.server.ts'
import { categories, meToos } from '#app/forum/schema.server.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { aCategory, aMember, anAnswer, aThread, someMembers, threadRow } from '../factories.ts'

const marksOf = async (actor: Parameters<typeof readThread>[0], threadId: number) =>
  (await readThread(actor, { threadId })).marks
const keepFrom = (categoryId: number, seenFrom: number) =>
  transact(() => db.update(categories).set({ seenFrom }).where(eq(categories.id, categoryId)))

describe('“I have this too”', () => {
  test('is counted once a person, makes them follow, and can be taken back', async () => {
    const [ben, cleo] = await someMembers(2)
    const thread = await aThread()
    await sayMeToo(ben!, { threadId: thread.id, value: true })
    await sayMeToo(ben!, { threadId: thread.id, value: true })
    await sayMeToo(cleo!, { threadId: thread.id, value: true })
    expect((await threadRow(thread.id)).meTooCount).toBe(2)
    expect(await marksOf(ben!, thread.id)).toMatchObject({ meToo: true, following: true })
    await sayMeToo(ben!, { threadId: thread.id, value: false })
    expect((await threadRow(thread.id)).meTooCount).toBe(1)
    expect(await marksOf(ben!, thread.id)).toMatchObject({ meToo: false, following: true })
  })

  test('is not for the asker, visitors, or who has not confirmed an address', async () => {
    const thread = await aThread()
    const press = (actor: Parameters<typeof sayMeToo>[0]) => sayMeToo(actor, { threadId: thread.id, value: true })
    await expect(press(thread.by)).rejects.toMatchObject({ reason: 'mine.no.ownQuestion' })
    await expect(press(null)).rejects.toMatchObject({ kind: 'signed-out' })
    await expect(press(await aMember({ verified: false }))).rejects.toMatchObject({ reason: 'forum.no.unverified' })
  })

  test('fifty people at once are all counted, and one pressing fifty times once', async () => {
    const thread = await aThread()
    const people = await someMembers(50)
    await Promise.all(people.map((person) => sayMeToo(person, { threadId: thread.id, value: true })))
    expect((await threadRow(thread.id)).meTooCount).toBe(50)
    const other = await aThread()
    await Promise.all(people.map(() => sayMeToo(people[0]!, { threadId: other.id, value: true })))
    expect((await threadRow(other.id)).meTooCount).toBe(1)
    expect(await db.select().from(meToos).where(eq(meToos.threadId, other.id))).toHaveLength(1)
  })
})

describe('following', () => {
  test('begins by asking or answering, and ends for good by saying so', async () => {
    const thread = await aThread()
    const ben = await aMember()
    expect(await marksOf(thread.by, thread.id)).toMatchObject({ following: true })
    expect(await marksOf(ben, thread.id)).toMatchObject({ following: false })
    await postAnswer(ben, { threadId: thread.id, body: 'Zet hem een keer uit en aan.' })
    expect(await marksOf(ben, thread.id)).toMatchObject({ following: true })
    await followThread(ben, { threadId: thread.id, following: false })
    advanceClock(5 * MINUTE)
    await postAnswer(ben, { threadId: thread.id, body: 'En anders nog een keer.' })
    expect(await marksOf(ben, thread.id)).toMatchObject({ following: false })
    await followThread(thread.by, { threadId: thread.id, following: false })
    expect(await marksOf(thread.by, thread.id)).toMatchObject({ following: false })
  })

  test('the list has own questions and followed ones, the newest activity first, page by page', async () => {
    const ben = await aMember()
    const at = Date.UTC(2026, 0, 1)
    const asked = await aThread({ by: ben, at })
    const muted = await aThread({ by: ben, at: at + 1 })
    await followThread(ben, { threadId: muted.id, following: false })
    const followed = []
    for (let n = 0; n < 21; n++) {
      const thread = await aThread({ at: at + 10 + n })
      await followThread(ben, { threadId: thread.id, following: true })
      followed.push(thread.id)
    }
    await anAnswer({ to: asked, at: at + 1000 })
    await aThread({ at: at + 500 })
    const first = await followedThreads(ben)
    expect(first.threads.map((thread) => thread.id)).toEqual([asked.id, ...followed.toReversed().slice(0, 19)])
    const second = await followedThreads(ben, first.next)
    expect(second.threads.map((thread) => thread.id)).toEqual(followed.slice(0, 2).toReversed())
    expect(second.next).toBeNull()
    await expect(followedThreads(null)).rejects.toMatchObject({ kind: 'signed-out' })
  })

  test('a hidden thread, or one in a category that is kept from somebody, is as if it were not there', async () => {
    const ben = await aMember()
    const kept = await aCategory()
    const thread = await aThread({ categoryId: kept.id })
    await followThread(ben, { threadId: thread.id, following: true })
    await keepFrom(kept.id, 3)
    expect((await followedThreads(ben)).threads).toEqual([])
    const gone = await aThread({ categoryId: (await aCategory()).id })
    await hidePost(gone.by, { postId: gone.questionId })
    for (const threadId of [thread.id, gone.id, 999_999]) {
      await expect(followThread(ben, { threadId, following: true })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(sayMeToo(ben, { threadId, value: true })).rejects.toMatchObject({ kind: 'not-found' })
    }
  })
})

describe('what somebody keeps', () => {
  test('is listed newest first for them alone, and let go of', async () => {
    const [ben, cleo] = await someMembers(2)
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await bookmarkPost(ben!, { postId: thread.questionId })
    advanceClock(MINUTE)
    await bookmarkPost(ben!, { postId: answer.id })
    await bookmarkPost(ben!, { postId: answer.id })
    const { kept } = await bookmarkedPosts(ben!)
    expect(kept.map((one) => [one.postId, one.post?.kind])).toEqual([
      [answer.id, 'answer'],
      [thread.questionId, 'question'],
    ])
    expect((await readThread(ben!, { threadId: thread.id })).answers[0]?.bookmarked).toBe(true)
    expect((await readThread(cleo!, { threadId: thread.id })).answers[0]?.bookmarked).toBe(false)
    expect((await bookmarkedPosts(cleo!)).kept).toEqual([])
    await removeBookmark(ben!, { postId: answer.id })
    expect((await bookmarkedPosts(ben!)).kept).toHaveLength(1)
  })

  test('says no more than that it is gone once it may not be seen, and comes back with the post', async () => {
    const ben = await aMember()
    const category = await aCategory()
    const thread = await aThread({ categoryId: category.id })
    const answer = await anAnswer({ to: thread })
    await bookmarkPost(ben, { postId: answer.id })
    await hidePost(answer.by, { postId: answer.id })
    expect((await bookmarkedPosts(ben)).kept).toMatchObject([{ postId: answer.id, post: null }])
    await expect(bookmarkPost(ben, { postId: answer.id })).rejects.toMatchObject({ kind: 'not-found' })
    await restorePost(answer.by, { postId: answer.id })
    expect((await bookmarkedPosts(ben)).kept[0]?.post).not.toBeNull()
    await keepFrom(category.id, 2)
    expect((await bookmarkedPosts(ben)).kept).toMatchObject([{ post: null }])
    await removeBookmark(ben, { postId: answer.id })
    expect((await bookmarkedPosts(ben)).kept).toEqual([])
  })

  test('comes in pages', async () => {
    const ben = await aMember()
    const thread = await aThread()
    for (let n = 0; n < 22; n++) {
      await bookmarkPost(ben, { postId: (await anAnswer({ to: thread, by: ben })).id })
      advanceClock(2000)
    }
    const first = await bookmarkedPosts(ben)
    const second = await bookmarkedPosts(ben, first.next)
    expect([first.kept.length, second.kept.length, second.next]).toEqual([20, 2, null])
  })
})
