import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { acceptAnswer, MOST_SOLUTIONS } from '#app/forum/accept-answer.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { acceptedAnswers, posts, votes } from '#app/forum/schema.server.ts'
import { unacceptAnswer } from '#app/forum/unaccept-answer.server.ts'
import { vote } from '#app/forum/vote.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { aMember, anAnswer, aThread, someMembers, threadRow } from '../factories.ts'

const scoreOf = async (postId: number) =>
  (await db.select({ score: posts.score }).from(posts).where(eq(posts.id, postId)))[0]!.score
const factsNamed = async (name: string) => (await db.select().from(events).where(eq(events.name, name))).length
const times = <T>(n: number, act: () => Promise<T>) => Promise.allSettled(Array.from({ length: n }, act))

describe('accepting', () => {
  test('the asker’s choice is quoted with who and when; what else solved it is named after it', async () => {
    const [ana, ben, cleo] = await someMembers(3)
    const thread = await aThread({ by: ana })
    const first = await anAnswer({ to: thread, by: ben })
    const second = await anAnswer({ to: thread, by: cleo })
    const third = await anAnswer({ to: thread })
    await acceptAnswer(ana!, { answerId: first.id })
    await acceptAnswer(ana!, { answerId: second.id })
    await vote(ben!, { postId: third.id, value: 1 })
    const view = await readThread(null, { threadId: thread.id })
    expect(view.solution).toMatchObject({ answer: { id: first.id }, acceptedBy: { id: ana!.id, role: 'member' } })
    expect(view.otherSolutions).toMatchObject([{ answerId: second.id, author: { id: cleo!.id } }])
    expect(view.answers.map(({ id, accepted }) => [id, accepted])).toEqual([
      [first.id, true],
      [second.id, true],
      [third.id, false],
    ])
    expect(await threadRow(thread.id)).toMatchObject({ solutionId: first.id })
  })

  test('of two solutions one can be taken back, and one removed: the other is the solution then', async () => {
    const thread = await aThread()
    const [first, second] = [await anAnswer({ to: thread }), await anAnswer({ to: thread })]
    await acceptAnswer(thread.by, { answerId: first.id })
    await acceptAnswer(thread.by, { answerId: second.id })
    await unacceptAnswer(thread.by, { answerId: first.id })
    expect(await threadRow(thread.id)).toMatchObject({ solutionId: second.id })
    await acceptAnswer(thread.by, { answerId: first.id })
    await hidePost(second.by, { postId: second.id })
    expect(await threadRow(thread.id)).toMatchObject({ solutionId: first.id })
    expect((await readThread(null, { threadId: thread.id })).otherSolutions).toEqual([])
  })

  test('ends at ten solutions', async () => {
    const thread = await aThread()
    for (let n = 0; n < MOST_SOLUTIONS; n++)
      await acceptAnswer(thread.by, { answerId: (await anAnswer({ to: thread, by: thread.by })).id })
    const eleventh = await anAnswer({ to: thread, by: thread.by })
    await expect(acceptAnswer(thread.by, { answerId: eleventh.id })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('twice changes nothing', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await acceptAnswer(thread.by, { answerId: answer.id })
    const before = await db.select().from(acceptedAnswers)
    await acceptAnswer(thread.by, { answerId: answer.id })
    expect(await db.select().from(acceptedAnswers)).toEqual(before)
    expect(await factsNamed('forum.answer-accepted')).toBe(1)
  })

  test('can be taken back, and the thread is unsolved again', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await acceptAnswer(thread.by, { answerId: answer.id })
    await unacceptAnswer(thread.by, { answerId: answer.id })
    expect((await readThread(null, { threadId: thread.id })).solution).toBe(null)
    expect((await threadRow(thread.id)).solvedAt).toBe(null)
  })

  test('is for the asker and staff', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await expect(acceptAnswer(answer.by, { answerId: answer.id })).rejects.toMatchObject({
      reason: 'forum.no.notYourQuestion',
    })
    await acceptAnswer(await aMember({ role: 'moderator' }), { answerId: answer.id })
    expect((await readThread(null, { threadId: thread.id })).solution?.acceptedBy.role).toBe('moderator')
  })

  test('a question, a comment or a removed answer cannot be accepted', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await expect(acceptAnswer(thread.by, { answerId: thread.questionId })).rejects.toMatchObject({ kind: 'not-found' })
    await hidePost(answer.by, { postId: answer.id })
    await expect(acceptAnswer(thread.by, { answerId: answer.id })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a removed solution leaves the thread unsolved, and comes back with it', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await acceptAnswer(thread.by, { answerId: answer.id })
    await hidePost(answer.by, { postId: answer.id })
    expect((await threadRow(thread.id)).solvedAt).toBe(null)
    const { restorePost } = await import('#app/forum/hide-post.server.ts')
    await restorePost(answer.by, { postId: answer.id })
    expect((await threadRow(thread.id)).solvedAt).not.toBe(null)
  })

  test('fifty times at once has one effect', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    const results = await times(50, () => acceptAnswer(thread.by, { answerId: answer.id }))
    expect(results.every((r) => r.status === 'fulfilled')).toBe(true)
    expect(await db.select().from(acceptedAnswers)).toHaveLength(1)
    expect(await factsNamed('forum.answer-accepted')).toBe(1)
  })
})

describe('voting', () => {
  test('counts one vote a person, which can change and go', async () => {
    const [ben, cleo] = await someMembers(2)
    const thread = await aThread()
    const at = { postId: thread.questionId }
    await vote(ben!, { ...at, value: 1 })
    await vote(cleo!, { ...at, value: 1 })
    expect(await scoreOf(thread.questionId)).toBe(2)
    await vote(ben!, { ...at, value: -1 })
    expect(await scoreOf(thread.questionId)).toBe(0)
    await vote(ben!, { ...at, value: 0 })
    expect(await scoreOf(thread.questionId)).toBe(1)
    expect((await readThread(cleo!, { threadId: thread.id })).question.myVote).toBe(1)
  })

  test('on one’s own post is refused', async () => {
    const thread = await aThread()
    await expect(vote(thread.by, { postId: thread.questionId, value: 1 })).rejects.toMatchObject({
      reason: 'forum.no.ownPost',
    })
  })

  test('fifty times at once has one effect', async () => {
    const thread = await aThread()
    const ben = await aMember()
    const results = await times(50, () => vote(ben, { postId: thread.questionId, value: 1 }))
    expect(results.every((r) => r.status === 'fulfilled')).toBe(true)
    expect(await scoreOf(thread.questionId)).toBe(1)
    expect(await db.select().from(votes)).toHaveLength(1)
    expect(await factsNamed('forum.voted')).toBe(1)
  })

  test('fifty people at once are all counted', async () => {
    const thread = await aThread()
    const people = await someMembers(50)
    await Promise.all(people.map((person) => vote(person, { postId: thread.questionId, value: 1 })))
    expect(await scoreOf(thread.questionId)).toBe(50)
  })
})
