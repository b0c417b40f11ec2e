import { describe, expect, test } from 'vitest'
import { askQuestion } from '#app/forum/ask-question.server.ts'
import { readDraft, saveDraft } from '#app/forum/drafts.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { postRevisions } from '#app/forum/schema.server.ts'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { advanceClock, now, setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { DAY, MINUTE, SECOND } from '#app/platform/time.ts'
import { aCategory, aMember, anAnswer, aThread, someMembers, threadRow } from '../factories.ts'

const question = async (given = {}) => ({
  title: 'Hoe activeer ik mijn eSIM?',
  body: 'Ik heb de **app** al geprobeerd.',
  category: (await aCategory()).id,
  tags: ['esim'],
  ...given,
})

describe('asking', () => {
  test('puts the question on the list with its text rendered and its label made', async () => {
    const ana = await aMember({ locale: 'nl' })
    const { threadId, slug } = await askQuestion(ana, await question())
    await drain()
    const view = await readThread(null, { threadId })
    expect(slug).toBe('hoe-activeer-ik-mijn-esim')
    expect(view.question.html).toContain('<strong>app</strong>')
    expect(view.thread.tags).toEqual(['esim'])
    expect(view.thread.lang).toBe('nl')
    expect((await listThreads(null, {})).threads.map((t) => t.id)).toEqual([threadId])
  })

  test('throws the draft away', async () => {
    const ana = await aMember()
    await saveDraft(ana.id, 'ask', { title: 'Hoe activeer', body: '', category: '', tags: '' })
    await askQuestion(ana, await question())
    expect(await readDraft(ana.id, 'ask')).toBe(null)
  })

  test('needs a confirmed address', async () => {
    await expect(askQuestion(await aMember({ verified: false }), await question())).rejects.toMatchObject({
      reason: 'forum.no.unverified',
    })
    await expect(askQuestion(null, await question())).rejects.toMatchObject({ kind: 'signed-out' })
  })

  test('into a category that is not there is refused beside the field', async () => {
    await expect(askQuestion(await aMember(), await question({ category: 999 }))).rejects.toMatchObject({
      field: 'category',
    })
  })

  test('a text that is too much is refused with its length, and nothing is written', async () => {
    const ana = await aMember()
    await expect(askQuestion(ana, await question({ body: 'x '.repeat(20_000) }))).rejects.toMatchObject({
      field: 'body',
      reason: 'forum.form.body.tooMuch.length',
    })
    expect((await listThreads(null, {})).threads).toEqual([])
  })

  test('keeps a pace: the second within five seconds waits, a newcomer half a minute', async () => {
    setClock(Date.UTC(2026, 10, 24, 12))
    const [ana, newcomer] = [await aMember(), await aMember({ joinedDaysAgo: 0 })]
    for (const [who, pace] of [
      [ana, 5],
      [newcomer, 30],
    ] as const) {
      await askQuestion(who, await question())
      await expect(askQuestion(who, await question())).rejects.toMatchObject({ kind: 'too-many', retryAfter: pace })
      advanceClock(pace * SECOND)
      await askQuestion(who, await question())
    }
  })

  test('a newcomer asks three questions on the first day, and more on the next', async () => {
    setClock(Date.UTC(2026, 10, 24, 12))
    const newcomer = await aMember({ joinedDaysAgo: 0 })
    for (let i = 0; i < 3; i++) {
      await askQuestion(newcomer, await question())
      advanceClock(MINUTE)
    }
    await expect(askQuestion(newcomer, await question())).rejects.toMatchObject({ kind: 'too-many' })
    advanceClock(DAY)
    await askQuestion(newcomer, await question())
  })
})

describe('answering and commenting', () => {
  test('an answer is counted, moves the thread up, and shows the role of that moment', async () => {
    const [ana, milan] = [await aMember(), await aMember({ role: 'moderator' })]
    const thread = await aThread({ by: ana, at: now() - DAY })
    const { answerId } = await postAnswer(milan, { threadId: thread.id, body: 'Zet hem uit en weer aan.' })
    const view = await readThread(ana, { threadId: thread.id })
    expect(view.thread.answerCount).toBe(1)
    expect(view.answers[0]).toMatchObject({ id: answerId, author: { id: milan.id, role: 'moderator' } })
    expect((await threadRow(thread.id)).lastActivityAt).toBeGreaterThan(now() - MINUTE)
  })

  test('a comment stands under what it is about, not under a comment', async () => {
    const [ana, ben] = await someMembers(2)
    const thread = await aThread({ by: ana })
    const { commentId } = await postComment(ben!, { postId: thread.questionId, body: 'Welk toestel heb je?' })
    const view = await readThread(null, { threadId: thread.id })
    expect(view.question.comments.map((c) => c.id)).toEqual([commentId])
    advanceClock(MINUTE)
    await expect(postComment(ana!, { postId: commentId, body: 'Een nieuwe, denk ik.' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('somebody mentioned is linked', async () => {
    const sanne = await aMember({ name: 'Sanne de Vries' })
    const thread = await aThread({ body: 'Ik vroeg het al aan @Sanne de Vries, helaas.' })
    const { answerId } = await postAnswer(await aMember(), {
      threadId: thread.id,
      body: 'Vraag het @sanne de vries nog eens.',
    })
    const view = await readThread(null, { threadId: thread.id })
    expect(view.answers.find((a) => a.id === answerId)!.html).toContain(`href="/people/${sanne.id}"`)
  })

  test('to a removed thread is like to none', async () => {
    const thread = await aThread()
    await hidePost(await aMember({ role: 'moderator' }), { postId: thread.questionId })
    await expect(
      postAnswer(await aMember(), { threadId: thread.id, body: 'Zet hem uit en aan.' }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    await expect(postAnswer(await aMember(), { threadId: 12345, body: 'Zet hem uit en aan.' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('answers come accepted first, then by votes, then the older; or the newest first', async () => {
    const thread = await aThread({ at: now() - DAY })
    const first = await anAnswer({ to: thread, at: now() - 5000 })
    const second = await anAnswer({ to: thread, at: now() - 4000 })
    const third = await anAnswer({ to: thread, at: now() - 3000 })
    const { vote } = await import('#app/forum/vote.server.ts')
    const { acceptAnswer } = await import('#app/forum/accept-answer.server.ts')
    await vote(await aMember(), { postId: second.id, value: 1 })
    await acceptAnswer(thread.by, { answerId: third.id })
    const order = async (order: 'best' | 'newest') =>
      (await readThread(null, { threadId: thread.id, order })).answers.map((a) => a.id)
    expect(await order('best')).toEqual([third.id, second.id, first.id])
    expect(await order('newest')).toEqual([third.id, second.id, first.id])
  })

  test('forty answers come in pages without a gap', async () => {
    const thread = await aThread({ at: now() - DAY })
    const ids: number[] = []
    for (let i = 0; i < 43; i++) ids.push((await anAnswer({ to: thread, at: now() - DAY + i })).id)
    for (const order of ['best', 'newest'] as const) {
      const seen: number[] = []
      let cursor: string | null = null
      do {
        const view = await readThread(null, { threadId: thread.id, order, cursor })
        seen.push(...view.answers.map((a) => a.id))
        cursor = view.next
      } while (cursor)
      expect(seen).toEqual(order === 'best' ? ids : ids.toReversed())
    }
  })
})

describe('editing', () => {
  test('marks the post, keeps how it read before, and is found by its new words', async () => {
    const ana = await aMember()
    const thread = await aThread({ by: ana, body: 'Dit was de oude tekst.' })
    const category = (await threadRow(thread.id)).categoryId
    await editPost(ana, {
      postId: thread.questionId,
      body: 'Dit is de nieuwe tekst.',
      question: { title: 'Een heel andere vraag', category, tags: ['nieuw'] },
    })
    const view = await readThread(null, { threadId: thread.id })
    expect(view.thread).toMatchObject({
      title: 'Een heel andere vraag',
      slug: 'een-heel-andere-vraag',
      tags: ['nieuw'],
    })
    expect(view.question.editedAt).not.toBe(null)
    expect(await db.select().from(postRevisions)).toMatchObject([
      { markdown: 'Dit was de oude tekst.', title: thread.title },
    ])
  })

  test('somebody else’s post is refused', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await expect(editPost(await aMember(), { postId: answer.id, body: 'Iets heel anders.' })).rejects.toMatchObject({
      reason: 'forum.no.notYours',
    })
  })
})

describe('removing', () => {
  test('hides an answer from others, shows staff who did it, and can be undone', async () => {
    const [ben, milan] = [await aMember(), await aMember({ role: 'moderator', name: 'Milan Mulder' })]
    const thread = await aThread()
    const answer = await anAnswer({ to: thread, by: ben })
    await hidePost(milan, { postId: answer.id })
    expect((await readThread(null, { threadId: thread.id })).answers).toEqual([])
    expect((await threadRow(thread.id)).answerCount).toBe(0)
    expect((await readThread(milan, { threadId: thread.id })).answers[0]).toMatchObject({ hiddenBy: 'Milan Mulder' })
    await expect(restorePost(ben, { postId: answer.id })).rejects.toMatchObject({ reason: 'forum.no.removedByStaff' })
    await restorePost(milan, { postId: answer.id })
    expect((await readThread(null, { threadId: thread.id })).answers).toHaveLength(1)
  })

  test('a question takes its thread from every list and page', async () => {
    const ana = await aMember()
    const thread = await aThread({ by: ana, tags: ['esim'] })
    await hidePost(ana, { postId: thread.questionId })
    await expect(readThread(await aMember(), { threadId: thread.id })).rejects.toMatchObject({ kind: 'not-found' })
    expect((await listThreads(null, {})).threads).toEqual([])
    await restorePost(ana, { postId: thread.questionId })
    expect((await listThreads(null, {})).threads).toHaveLength(1)
  })

  test('what is hidden answers like what is missing', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await hidePost(await aMember({ role: 'moderator' }), { postId: answer.id })
    const stranger = await aMember()
    const onHidden = await hidePost(stranger, { postId: answer.id }).catch((problem) => problem)
    const onMissing = await hidePost(stranger, { postId: 98765 }).catch((problem) => problem)
    expect(onHidden).toEqual(onMissing)
  })
})
