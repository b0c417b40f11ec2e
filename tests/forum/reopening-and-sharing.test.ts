// Not solved after all, and the address of one post.
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/accounts/roles.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { placeOfPost } from '#app/forum/post-place.server.ts'
import { readPostWithComments } from '#app/forum/read-comments.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { readSolved, reopenSolved, solvedAgain } from '#app/forum/reopen-solved.server.ts'
import { acceptedAnswers, categories, threadActs } from '#app/forum/schema.server.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { aCategory, aMember, anAnswer, aThread, threadRow } from '../factories.ts'

describe('“not solved after all”', () => {
  async function aSolvedThread() {
    const thread = await aThread()
    const [first, second] = [await anAnswer({ to: thread }), await anAnswer({ to: thread })]
    const milan = await aMember({ role: 'moderator' })
    await acceptAnswer(thread.by, { answerId: first.id })
    advanceClock(1000)
    await acceptAnswer(milan, { answerId: second.id })
    return { thread, first, second, milan, threadId: thread.id }
  }
  const reason = 'Na een dag viel het weer weg.'

  test('opens the thread again, with the reason kept, and undoing puts every choice back as it was', async () => {
    const { thread, threadId } = await aSolvedThread()
    const chosen = () => db.select().from(acceptedAnswers).orderBy(acceptedAnswers.answerId)
    const before = await chosen()
    await reopenSolved(thread.by, { threadId, reason })
    expect(await threadRow(threadId)).toMatchObject({ solvedAt: null, solutionId: null })
    expect((await readThread(null, { threadId })).solution).toBeNull()
    expect(await db.select().from(threadActs)).toMatchObject([
      { threadId, kind: 'not-solved', byId: thread.by.id, byRole: 'member', reason, undoneAt: null },
    ])
    await solvedAgain(thread.by, { threadId })
    await solvedAgain(thread.by, { threadId })
    expect(await chosen()).toEqual(before)
    expect(await threadRow(threadId)).toMatchObject({ solutionId: before[0]!.answerId })
    const [act] = await db.select().from(threadActs)
    expect(act).toMatchObject({ undoneById: thread.by.id })
  })

  test('is for the asker and webcare, while there is a solution', async () => {
    const { thread, first, milan, threadId } = await aSolvedThread()
    for (const actor of [first.by, await aMember({ role: 'ambassador' })]) {
      await expect(reopenSolved(actor, { threadId, reason })).rejects.toMatchObject({
        reason: 'forum.no.notYourQuestion',
      })
      await expect(solvedAgain(actor, { threadId })).rejects.toMatchObject({ reason: 'forum.no.notYourQuestion' })
      await expect(readSolved(actor, { threadId })).rejects.toMatchObject({ reason: 'forum.no.notYourQuestion' })
    }
    await expect(reopenSolved(null, { threadId, reason })).rejects.toMatchObject({ kind: 'signed-out' })
    await reopenSolved(milan, { threadId, reason })
    await expect(reopenSolved(thread.by, { threadId, reason })).rejects.toMatchObject({ reason: 'mine.no.notSolved' })
  })
})

describe('the address of a post', () => {
  const missing = { kind: 'not-found', reason: 'error.notFound' }

  test('leads to the page of answers it stands on, wherever votes and solutions put it', async () => {
    const thread = await aThread()
    const answers = []
    for (let n = 0; n < 45; n++)
      answers.push(await anAnswer({ to: thread, by: thread.by, at: 1_700_000_000_000 + n * 1000 }))
    await acceptAnswer(thread.by, { answerId: answers[44]!.id })
    await acceptAnswer(thread.by, { answerId: answers[30]!.id })
    for (const { id } of [answers[0]!, answers[17]!, answers[18]!, answers[30]!, answers[40]!, answers[44]!]) {
      const { after } = await placeOfPost(null, id)
      const page = await readThread(null, { threadId: thread.id, cursor: after })
      expect(page.answers.map((answer) => answer.id)).toContain(id)
    }
    expect((await placeOfPost(null, answers[44]!.id)).after).toBeNull()
    expect((await placeOfPost(null, thread.questionId)).after).toBeNull()
  })

  test('of a comment leads to its post, or to the page with all of them', async () => {
    const thread = await aThread()
    const ids: number[] = []
    for (let n = 0; n < 52; n++) {
      advanceClock(10 * MINUTE)
      ids.push((await postComment(thread.by, { postId: thread.questionId, body: `Reactie nummer ${n}` })).commentId)
    }
    expect(await placeOfPost(null, ids[29]!)).toMatchObject({ amongAll: false, after: null })
    expect(await placeOfPost(null, ids[30]!)).toMatchObject({ amongAll: true, after: null })
    const { after } = await placeOfPost(null, ids[51]!)
    const { comments } = await readPostWithComments(null, { postId: thread.questionId, cursor: after })
    expect(comments.map((comment) => comment.id)).toEqual(ids.slice(50))
  })

  test('of what may not be seen is as missing as a number nobody has', async () => {
    const category = await aCategory()
    const thread = await aThread({ categoryId: category.id })
    const answer = await anAnswer({ to: thread })
    const gone = await anAnswer({ to: thread })
    await hidePost(gone.by, { postId: gone.id })
    await expect(placeOfPost(null, gone.id)).rejects.toMatchObject(missing)
    expect(await placeOfPost(gone.by, gone.id)).toMatchObject({ post: { id: gone.id } })
    await transact(() => db.update(categories).set({ seenFrom: 1 }).where(eq(categories.id, category.id)))
    for (const actor of [null] as Actor[]) {
      await expect(placeOfPost(actor, answer.id)).rejects.toMatchObject(missing)
      await expect(placeOfPost(actor, 999_999)).rejects.toMatchObject(missing)
    }
    expect(await placeOfPost(answer.by, answer.id)).toMatchObject({ post: { id: answer.id } })
  })
})
