import { describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { listCategoriesWithCounts } from '#app/forum/categories.server.ts'
import { communityCounts } from '#app/forum/community-counts.server.ts'
import {
  claimParkedDraft,
  forgetOldDrafts,
  parkDraft,
  readDraft,
  readParkedDraft,
  saveDraft,
} from '#app/forum/drafts.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { answersOf, countsOf, questionsOf } from '#app/forum/person-posts.server.ts'
import { listTags, readTag } from '#app/forum/tags.server.ts'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { topHelpers } from '#app/forum/top-helpers.server.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { DAY } from '#app/platform/time.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'

const ids = async (query: Parameters<typeof listThreads>[1]) =>
  (await listThreads(null, query)).threads.map((t) => t.id)

describe('lists of threads', () => {
  test('show what their name says, newest first', async () => {
    const waiting = await aThread({ at: now() - 4000 })
    const answered = await aThread({ at: now() - 3000 })
    const solved = await aThread({ at: now() - 2000 })
    const removed = await aThread({ at: now() - 1000 })
    await anAnswer({ to: answered, at: now() - 500 })
    const answer = await anAnswer({ to: solved, at: now() - 900 })
    await acceptAnswer(solved.by, { answerId: answer.id })
    await hidePost(removed.by, { postId: removed.questionId })
    expect(await ids({ show: 'newest' })).toEqual([solved.id, answered.id, waiting.id])
    expect(await ids({ show: 'active' })).toEqual([answered.id, solved.id, waiting.id])
    expect(await ids({ show: 'unanswered' })).toEqual([waiting.id])
    expect(await ids({ show: 'unsolved' })).toEqual([answered.id, waiting.id])
    expect(await ids({ show: 'solved' })).toEqual([solved.id])
    expect(await communityCounts(null)).toEqual({ questions: 3, solved: 1, unanswered: 1 })
    expect((await listThreads(null, { show: 'solved' })).threads[0]!.solvedBy).toMatchObject({ id: answer.by.id })
  })

  test.each(['newest', 'active', 'unanswered', 'unsolved'] as const)(
    '%s: pages follow without a gap, also with equal dates',
    async (show) => {
      const at = now() - DAY
      const made: number[] = []
      for (let i = 0; i < 45; i++) made.push((await aThread({ at: at + (i >> 2) })).id)
      const seen: number[] = []
      let cursor: string | null = null
      do {
        const list = await listThreads(null, { show, cursor })
        seen.push(...list.threads.map((t) => t.id))
        cursor = list.next
      } while (cursor)
      expect(seen).toEqual(made.toReversed())
    },
  )

  test('of a category, a label and a person', async () => {
    const [mobile, internet] = [
      await aCategory({ name: 'Mobiel', slug: 'mobiel' }),
      await aCategory({ name: 'Internet', slug: 'internet' }),
    ]
    const ana = await aMember()
    const one = await aThread({ categoryId: mobile.id, tags: ['esim', 'wifi'], by: ana })
    const two = await aThread({ categoryId: internet.id, tags: ['wifi'] })
    const wifi = await readTag(null, 'wifi')
    expect(await ids({ categoryId: mobile.id })).toEqual([one.id])
    expect(await ids({ tagId: wifi.id })).toEqual([two.id, one.id])
    expect(await ids({ tagId: wifi.id, show: 'active' })).toEqual([two.id, one.id])
    expect((await questionsOf(null, ana.id)).threads.map((t) => t.id)).toEqual([one.id])
    expect((await listTags(null)).tags.map((t) => [t.name, t.threadCount])).toEqual([
      ['esim', 1],
      ['wifi', 2],
    ])
    expect((await listCategoriesWithCounts(null)).map((c) => [c.slug, c.threadCount])).toEqual([
      ['mobiel', 1],
      ['internet', 1],
    ])
  })

  test('a label that is missing is not found', async () => {
    await expect(readTag(null, 'niks')).rejects.toMatchObject({ kind: 'not-found' })
  })
})

test('a profile counts questions, answers and solutions that can be seen', async () => {
  const ben = await aMember()
  await aThread({ by: ben })
  const thread = await aThread()
  const good = await anAnswer({ to: thread, by: ben })
  const other = await anAnswer({ to: await aThread(), by: ben })
  const gone = await anAnswer({ to: await aThread(), by: ben })
  await acceptAnswer(thread.by, { answerId: good.id })
  await hidePost(ben, { postId: gone.id })
  expect(await countsOf(null, ben.id)).toEqual({ questions: 1, answers: 2, solutions: 1 })
  expect((await answersOf(null, ben.id, {})).answers.map((a) => a.id)).toEqual([other.id, good.id])
  expect((await answersOf(null, ben.id, { solutions: true })).answers).toMatchObject([{ id: good.id, accepted: true }])
  expect(await topHelpers(null)).toMatchObject([{ id: ben.id, solutions: 1 }])
})

describe('drafts', () => {
  test('are kept per person and place, the latest, and gone when emptied', async () => {
    const ana = await aMember()
    await saveDraft(ana.id, 'ask', { title: 'Hoe' })
    await saveDraft(ana.id, 'ask', { title: 'Hoe activeer ik' })
    expect((await readDraft(ana.id, 'ask'))?.fields).toEqual({ title: 'Hoe activeer ik' })
    expect(await readDraft((await aMember()).id, 'ask')).toBe(null)
    await saveDraft(ana.id, 'ask', { title: ' ' })
    expect(await readDraft(ana.id, 'ask')).toBe(null)
  })

  test('what a visitor wrote is theirs after signing in, once', async () => {
    const [ana, ben] = [await aMember(), await aMember()]
    const secret = await parkDraft('thread:7', { body: 'Mijn antwoord' })
    expect((await readParkedDraft(secret))?.fields).toEqual({ body: 'Mijn antwoord' })
    expect(await claimParkedDraft(secret, ana.id)).toBe('thread:7')
    expect(await claimParkedDraft(secret, ben.id)).toBe(null)
    expect((await readDraft(ana.id, 'thread:7'))?.fields).toEqual({ body: 'Mijn antwoord' })
  })

  test('nobody came back for are forgotten after half a year', async () => {
    const ana = await aMember()
    await saveDraft(ana.id, 'ask', { title: 'Hoe' })
    advanceClock(181 * DAY)
    await transact(() => enqueue(forgetOldDrafts, null))
    await drain()
    expect(await readDraft(ana.id, 'ask')).toBe(null)
  })
})
