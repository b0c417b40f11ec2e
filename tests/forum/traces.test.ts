import { describe, expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { bookmarkPost, removeBookmark } from '#app/forum/bookmark-post.server.ts'
import { discardDraft, saveDraft } from '#app/forum/drafts.server.ts'
import { followThread } from '#app/forum/follow-thread.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { sayMeToo } from '#app/forum/say-me-too.server.ts'
import { hasTraces } from '#app/forum/traces.server.ts'
import { vote } from '#app/forum/vote.server.ts'
import { anAnswer, aThread, someMembers } from '../factories.ts'

type Place = { threadId: number; questionId: number; answerId: number }

async function aPlace(): Promise<Place & { asker: Member }> {
  const thread = await aThread()
  const answer = await anAnswer({ to: thread })
  return { threadId: thread.id, questionId: thread.questionId, answerId: answer.id, asker: thread.by }
}

describe('a member leaves a trace in a thread', () => {
  test.each<[string, (member: Member, place: Place) => Promise<unknown>]>([
    ['by answering', (member, { threadId }) => postAnswer(member, { threadId, body: 'Zet hem uit en weer aan.' })],
    [
      'by an answer that they removed',
      async (member, { threadId }) => {
        const { answerId } = await postAnswer(member, { threadId, body: 'Zet hem uit en weer aan.' })
        await hidePost(member, { postId: answerId })
      },
    ],
    ['by a comment', (member, { answerId }) => postComment(member, { postId: answerId, body: 'Dat hielp.' })],
    ['by a vote', (member, { answerId }) => vote(member, { postId: answerId, value: 1 })],
    ['by a vote on the question', (member, { questionId }) => vote(member, { postId: questionId, value: -1 })],
    ['by a bookmark', (member, { answerId }) => bookmarkPost(member, { postId: answerId })],
    ['by following it', (member, { threadId }) => followThread(member, { threadId, following: true })],
    ['by not following it', (member, { threadId }) => followThread(member, { threadId, following: false })],
    ['by having it too', (member, { threadId }) => sayMeToo(member, { threadId, value: true })],
    ['by a draft', (member, { threadId }) => saveDraft(member.id, `thread:${threadId}`, { body: 'Ik denk' })],
  ])('%s; nobody else, and nowhere else', async (_, leave) => {
    const [here, there] = [await aPlace(), await aPlace()]
    const [ben, cleo] = await someMembers(2)
    expect(await hasTraces(ben!, here.threadId)).toBe(false)
    await leave(ben!, here)
    expect(await hasTraces(ben!, here.threadId)).toBe(true)
    expect(await hasTraces(ben!, there.threadId)).toBe(false)
    expect(await hasTraces(cleo!, here.threadId)).toBe(false)
  })

  test('by asking', async () => {
    const { asker, threadId } = await aPlace()
    expect(await hasTraces(asker, threadId)).toBe(true)
  })

  test('and none is left of what was taken back', async () => {
    const { threadId, answerId } = await aPlace()
    const [ben] = await someMembers(1)
    await bookmarkPost(ben!, { postId: answerId })
    await removeBookmark(ben!, { postId: answerId })
    await saveDraft(ben!.id, `thread:${threadId}`, { body: 'Ik denk' })
    await discardDraft(ben!.id, `thread:${threadId}`)
    expect(await hasTraces(ben!, threadId)).toBe(false)
  })
})
