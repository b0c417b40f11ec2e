import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { markDuplicate } from '#app/forum/mark-duplicate.server.ts'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { acceptedAnswers, bookmarks, categories, follows, meToos, posts, votes } from '#app/forum/schema.server.ts'
import { splitAnswer } from '#app/forum/split-answer.server.ts'
import { undoAct } from '#app/forum/undo-act.server.ts'
import { vote } from '#app/forum/vote.server.ts'
import { whereItWent } from '#app/forum/where-it-went.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aCategory, aMember, anAnswer, aThread, someMembers, threadRow } from '../factories.ts'

const staff = () => aMember({ role: 'moderator' })
const answersIn = async (threadId: number) =>
  (await readThread(null, { threadId })).answers.map((answer) => answer.id).sort((a, b) => a - b)
const into = (target: { id: number }) => ({ target: String(target.id), reason: '' })
const scoreOf = async (postId: number) =>
  (await db.select({ score: posts.score }).from(posts).where(eq(posts.id, postId)))[0]!.score

describe('merging', () => {
  test('brings answers and comments to the target, and leads on from the old address', async () => {
    const milan = await staff()
    const [source, target] = [
      await aThread({ title: 'Mijn wifi valt weg', body: 'Elke avond rond acht.' }),
      await aThread(),
    ]
    const [moved, there] = [await anAnswer({ to: source }), await anAnswer({ to: target })]
    const { commentId } = await postComment(await aMember(), { postId: moved.id, body: 'Bij mij hielp dit ook.' })
    const onQuestion = await postComment(await aMember(), { postId: source.questionId, body: 'Welk kastje heb je?' })
    await mergeThreads(milan, { threadId: source.id, ...into(target) })
    expect(await answersIn(target.id)).toEqual([moved.id, there.id])
    const view = await readThread(null, { threadId: target.id })
    expect(view.answers.find((answer) => answer.id === moved.id)?.comments[0]?.id).toBe(commentId)
    expect(view.question.comments.map((comment) => comment.id)).toEqual([onQuestion.commentId])
    expect(view.acts).toMatchObject([
      { kind: 'merged', other: { title: 'Mijn wifi valt weg' }, quote: { author: { id: source.by.id } } },
    ])
    expect(view.acts[0]?.quote?.html).toContain('Elke avond rond acht.')
    for (const reader of [null, source.by, milan]) {
      await expect(readThread(reader, { threadId: source.id })).rejects.toMatchObject({ kind: 'not-found' })
      expect((await whereItWent(reader, source.id))?.id).toBe(target.id)
    }
    expect((await threadRow(target.id)).answerCount).toBe(2)
  })

  test('leads on over several merges, and not to what the reader may not see', async () => {
    const milan = await staff()
    const hidden = await aCategory()
    await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, hidden.id)))
    const open = await aCategory()
    const [a, b] = [await aThread({ categoryId: open.id }), await aThread({ categoryId: open.id })]
    const c = await aThread({ categoryId: hidden.id, title: 'Alleen voor webcare bedoeld' })
    await mergeThreads(milan, { threadId: a.id, ...into(b) })
    await mergeThreads(milan, { threadId: b.id, ...into(c) })
    expect((await whereItWent(milan, a.id))?.id).toBe(c.id)
    expect(await whereItWent(a.by, a.id)).toBe(null)
    await expect(mergeThreads(milan, { threadId: b.id, ...into(c) })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('counts nobody twice, and takes votes, followers, bookmarks and "me too" along', async () => {
    const milan = await staff()
    const [ana, ben] = (await someMembers(2)) as [Member, Member]
    const [source, target] = [await aThread(), await aThread()]
    const both = [source, target]
    for (const thread of both) await vote(ana, { postId: thread.questionId, value: 1 })
    await vote(ben, { postId: source.questionId, value: 1 })
    await vote(target.by, { postId: source.questionId, value: 1 })
    await transact(async () => {
      const at = now() - 5000
      for (const thread of both)
        await db.insert(meToos).values({ threadId: thread.id, memberId: ana.id, at: at + thread.id })
      await db.insert(meToos).values({ threadId: source.id, memberId: ben.id, at })
      await db.insert(follows).values({ threadId: source.id, memberId: ben.id, state: 'following', at })
      await db.insert(bookmarks).values({ memberId: ben.id, postId: source.questionId, at })
    })
    const { actId } = await mergeThreads(milan, { threadId: source.id, ...into(target) })
    expect(await scoreOf(target.questionId)).toBe(2)
    expect((await threadRow(target.id)).meTooCount).toBe(2)
    const follow = await db.select().from(follows).where(eq(follows.threadId, target.id))
    expect(follow.map((row) => row.memberId).sort()).toEqual([ben.id, source.by.id].sort())
    expect(await db.select().from(bookmarks).where(eq(bookmarks.postId, target.questionId))).toHaveLength(1)
    await undoAct(milan, { actId })
    expect([await scoreOf(source.questionId), await scoreOf(target.questionId)]).toEqual([3, 1])
    expect((await threadRow(target.id)).meTooCount).toBe(1)
    expect(await db.select().from(follows).where(eq(follows.threadId, target.id))).toEqual([])
    expect(await db.select().from(bookmarks).where(eq(bookmarks.postId, target.questionId))).toEqual([])
    expect(await db.select().from(votes).where(eq(votes.postId, source.questionId))).toHaveLength(3)
  })

  test.each([true, false])('keeps the source’s solution only when the target has none (%s)', async (targetSolved) => {
    const milan = await staff()
    const [source, target] = [await aThread(), await aThread()]
    const [moved, there] = [await anAnswer({ to: source }), await anAnswer({ to: target })]
    await acceptAnswer(source.by, { answerId: moved.id })
    if (targetSolved) await acceptAnswer(target.by, { answerId: there.id })
    const before = await db.select().from(acceptedAnswers).orderBy(acceptedAnswers.answerId)
    const { actId } = await mergeThreads(milan, { threadId: source.id, ...into(target) })
    const { solution } = await readThread(null, { threadId: target.id })
    expect(solution?.answer.id).toBe(targetSolved ? there.id : moved.id)
    await undoAct(milan, { actId })
    expect(await db.select().from(acceptedAnswers).orderBy(acceptedAnswers.answerId)).toEqual(before)
    expect((await threadRow(source.id)).solutionId).toBe(moved.id)
  })

  test('undone, puts back what came from the source with what was added to it, and leaves what came since', async () => {
    const milan = await staff()
    const [source, target] = [await aThread(), await aThread()]
    const moved = await anAnswer({ to: source })
    const onQuestion = await postComment(await aMember(), { postId: source.questionId, body: 'Welk kastje heb je?' })
    const { actId } = await mergeThreads(milan, { threadId: source.id, ...into(target) })
    const since = await anAnswer({ to: target })
    const late = await postComment(await aMember(), { postId: moved.id, body: 'Dank je, dit hielp.' })
    await undoAct(milan, { actId })
    await undoAct(milan, { actId })
    expect([await answersIn(source.id), await answersIn(target.id)]).toEqual([[moved.id], [since.id]])
    const view = await readThread(null, { threadId: source.id })
    expect(view.question.comments.map((comment) => comment.id)).toEqual([onQuestion.commentId])
    expect(view.answers[0]?.comments.map((comment) => comment.id)).toEqual([late.commentId])
    expect(await whereItWent(null, source.id)).toBe(null)
    expect((await readThread(null, { threadId: target.id })).acts).toEqual([])
  })

  test('is undone from the last to the first', async () => {
    const milan = await staff()
    const [a, b, c] = [await aThread(), await aThread(), await aThread()]
    const answer = await anAnswer({ to: a })
    const first = await mergeThreads(milan, { threadId: a.id, ...into(b) })
    const second = await mergeThreads(milan, { threadId: b.id, ...into(c) })
    await expect(undoAct(milan, { actId: first.actId })).rejects.toMatchObject({ reason: 'tools.no.mergedOn' })
    await undoAct(milan, { actId: second.actId })
    await undoAct(milan, { actId: first.actId })
    expect(await answersIn(a.id)).toEqual([answer.id])
  })

  test('loses nothing that somebody was writing', async () => {
    const milan = await staff()
    const [source, target] = [await aThread(), await aThread()]
    await mergeThreads(milan, { threadId: source.id, ...into(target) })
    const { answerId } = await postAnswer(await aMember(), { threadId: source.id, body: 'Het ligt aan de kabel.' })
    expect(await answersIn(target.id)).toEqual([answerId])
  })

  test('leaves the question as it is: it is quoted elsewhere now', async () => {
    const milan = await staff()
    const [source, target] = [await aThread(), await aThread()]
    await mergeThreads(milan, { threadId: source.id, ...into(target) })
    const change = { postId: source.questionId, body: 'Iets heel anders.', question: undefined }
    await expect(editPost(source.by, change)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('each into the other at once merges one', async () => {
    const [milan, noor] = [await staff(), await staff()]
    const [a, b] = [await aThread(), await aThread()]
    const tries = await Promise.allSettled([
      mergeThreads(milan, { threadId: a.id, ...into(b) }),
      mergeThreads(noor, { threadId: b.id, ...into(a) }),
    ])
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([await threadRow(a.id), await threadRow(b.id)].filter((thread) => thread.mergedIntoId)).toHaveLength(1)
  })

  test('not into its own duplicate', async () => {
    const milan = await staff()
    const [original, double] = [await aThread(), await aThread()]
    await markDuplicate(milan, { threadId: double.id, ...into(original) })
    await expect(mergeThreads(milan, { threadId: original.id, ...into(double) })).rejects.toMatchObject({
      reason: 'tools.target.circle',
    })
    await mergeThreads(milan, { threadId: double.id, ...into(original) })
    expect((await readThread(null, { threadId: original.id })).duplicateOf).toBe(null)
  })

  test('search finds the target, also by the title of the source', async () => {
    const milan = await staff()
    const [source, target] = [await aThread({ title: 'Vreemde piepjes uit mijn kastje' }), await aThread()]
    await anAnswer({ to: source, body: 'Zet de ventilator op stand vier.' })
    const { actId } = await mergeThreads(milan, { threadId: source.id, ...into(target) })
    await drain()
    const found = async (q: string) => (await searchThreads(null, { q })).results.map((result) => result.threadId)
    expect(await found('piepjes')).toEqual([target.id])
    expect(await found('ventilator')).toEqual([target.id])
    await undoAct(milan, { actId })
    await drain()
    expect([await found('piepjes'), await found('ventilator')]).toEqual([[source.id], [source.id]])
  })
})

describe('splitting', () => {
  const split = async (answerId: number, by: Member) => {
    const [place] = await db.select({ id: categories.id }).from(categories)
    return splitAnswer(by, { answerId, title: 'Hoe zit het met mijn tablet?', category: place!.id, reason: '' })
  }

  test('makes a question of an answer, with its comments and votes, told on both sides', async () => {
    const milan = await staff()
    const origin = await aThread()
    const [kept, answer] = [await anAnswer({ to: origin }), await anAnswer({ to: origin })]
    const { commentId } = await postComment(await aMember(), { postId: answer.id, body: 'Dat wil ik ook weten.' })
    await vote(await aMember(), { postId: answer.id, value: 1 })
    const { thread } = await split(answer.id, milan)
    const view = await readThread(null, { threadId: thread.id })
    expect(view.question).toMatchObject({ id: answer.id, score: 1, comments: [{ id: commentId }] })
    expect(view.thread.authorId).toBe(answer.by.id)
    expect(view.acts).toMatchObject([{ kind: 'split', received: true, other: { id: origin.id } }])
    expect(await answersIn(origin.id)).toEqual([kept.id])
    expect((await readThread(null, { threadId: origin.id })).acts).toMatchObject([{ other: { id: thread.id } }])
  })

  test('of the solution leaves the question unsolved; undone it is solved again', async () => {
    const milan = await staff()
    const origin = await aThread()
    const answer = await anAnswer({ to: origin })
    await acceptAnswer(origin.by, { answerId: answer.id })
    const { solvedAt } = await threadRow(origin.id)
    const { thread, actId } = await split(answer.id, milan)
    expect((await threadRow(origin.id)).solvedAt).toBe(null)
    const { commentId } = await postComment(await aMember(), { postId: answer.id, body: 'Dat wil ik ook weten.' })
    await undoAct(milan, { actId })
    await undoAct(milan, { actId })
    expect(await threadRow(origin.id)).toMatchObject({ solvedAt, solutionId: answer.id, answerCount: 1 })
    expect((await readThread(null, { threadId: origin.id })).answers[0]?.comments[0]?.id).toBe(commentId)
    expect((await whereItWent(null, thread.id))?.id).toBe(origin.id)
    expect((await readThread(null, { threadId: origin.id })).acts).toEqual([])
  })

  test('is not undone once somebody answered the new question, with words', async () => {
    const milan = await staff()
    const answer = await anAnswer({ to: await aThread() })
    const { thread, actId } = await split(answer.id, milan)
    await anAnswer({ to: thread })
    await expect(undoAct(milan, { actId })).rejects.toMatchObject({ reason: 'tools.no.answeredSince' })
  })

  test('is for staff, of an answer, into a category in use', async () => {
    const milan = await staff()
    const origin = await aThread()
    const answer = await anAnswer({ to: origin })
    await expect(split(answer.id, answer.by)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(split(origin.questionId, milan)).rejects.toMatchObject({ kind: 'not-found' })
    const nowhere = { answerId: answer.id, title: 'Hoe zit het met mijn tablet?', category: 999_999, reason: '' }
    await expect(splitAnswer(milan, nowhere)).rejects.toMatchObject({ field: 'category' })
    const questions = and(eq(posts.threadId, origin.id), eq(posts.kind, 'question'))
    expect(await db.select().from(posts).where(questions)).toHaveLength(1)
  })
})
