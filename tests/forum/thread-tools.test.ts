import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { closeThread, reopenThread } from '#app/forum/close-thread.server.ts'
import { communityCounts } from '#app/forum/community-counts.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { PINS_MAX } from '#app/forum/limits.ts'
import { linkTranslation, unlinkTranslation } from '#app/forum/link-translation.server.ts'
import { markDuplicate, unmarkDuplicate } from '#app/forum/mark-duplicate.server.ts'
import { markOfficial, unmarkOfficial } from '#app/forum/mark-official.server.ts'
import { moveThread } from '#app/forum/move-thread.server.ts'
import { pinThread, unpinThread } from '#app/forum/pin-thread.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { readTranslation } from '#app/forum/read-translation.server.ts'
import { categories, threadActs, threadLinks } from '#app/forum/schema.server.ts'
import { listThreads, pinnedThreads } from '#app/forum/thread-lists.server.ts'
import { undoAct } from '#app/forum/undo-act.server.ts'
import { listThread, unlistThread } from '#app/forum/unlist-thread.server.ts'
import { vote } from '#app/forum/vote.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aCategory, aMember, anAnswer, aThread, threadRow } from '../factories.ts'

const staff = () => aMember({ role: 'moderator' })
const reason = 'Dit is opgelost in de app van mei.'
const acts = async (threadId: number) => (await readThread(null, { threadId })).acts
const listed = async (query: Parameters<typeof listThreads>[1] = {}) =>
  (await listThreads(null, query)).threads.map((thread) => thread.id)

describe('closing', () => {
  test('stops answers and comments with words, for everybody but staff', async () => {
    const [milan, ana] = [await staff(), await aMember()]
    const thread = await aThread({ by: ana })
    await closeThread(milan, { threadId: thread.id, reason })
    const closed = { reason: 'tools.no.closed' }
    await expect(postAnswer(ana, { threadId: thread.id, body: 'Het werkt nu weer.' })).rejects.toMatchObject(closed)
    await expect(postComment(ana, { postId: thread.questionId, body: 'Het werkt weer.' })).rejects.toMatchObject(closed)
    await postAnswer(milan, { threadId: thread.id, body: 'Dit is sinds mei opgelost.' })
    const view = await readThread(ana, { threadId: thread.id })
    expect(view.may.answer).toMatchObject({ ok: false, ...closed })
    expect(view.question.may.comment.ok).toBe(false)
  })

  test('leaves voting and accepting', async () => {
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    await closeThread(await staff(), { threadId: thread.id, reason })
    await vote(await aMember(), { postId: answer.id, value: 1 })
    await acceptAnswer(thread.by, { answerId: answer.id })
    expect((await readThread(null, { threadId: thread.id })).solution?.answer.score).toBe(1)
  })

  test('is told in the thread: who, in what role, why; and twice changes nothing', async () => {
    const milan = await staff()
    const thread = await aThread()
    await closeThread(milan, { threadId: thread.id, reason })
    expect((await closeThread(milan, { threadId: thread.id, reason: 'Nog eens.' })).actId).toBe(null)
    expect(await acts(thread.id)).toMatchObject([
      { kind: 'closed', by: { id: milan.id, role: 'moderator' }, reason, may: { undo: false } },
    ])
  })

  test('can be undone; undoing twice changes nothing; only staff still see the line', async () => {
    const milan = await staff()
    const thread = await aThread()
    const { actId } = await closeThread(milan, { threadId: thread.id, reason })
    await undoAct(milan, { actId: actId! })
    const [undone] = await db.select().from(threadActs)
    await undoAct(await staff(), { actId: actId! })
    expect(await db.select().from(threadActs)).toEqual([undone])
    expect((await threadRow(thread.id)).closedAt).toBe(null)
    expect(await acts(thread.id)).toEqual([])
    expect((await readThread(milan, { threadId: thread.id })).acts).toMatchObject([{ undoneBy: milan.name }])
  })

  test('cannot be undone when somebody re-opened it since; re-opening can', async () => {
    const milan = await staff()
    const thread = await aThread()
    const closing = await closeThread(milan, { threadId: thread.id, reason })
    const { closedAt } = await threadRow(thread.id)
    const reopening = await reopenThread(milan, { threadId: thread.id, reason: '' })
    await expect(undoAct(milan, { actId: closing.actId! })).rejects.toMatchObject({ reason: 'tools.no.later' })
    await undoAct(milan, { actId: reopening.actId! })
    expect((await threadRow(thread.id)).closedAt).toBe(closedAt)
    await undoAct(milan, { actId: closing.actId! })
    expect((await threadRow(thread.id)).closedAt).toBe(null)
  })

  test('by two people at once is one act', async () => {
    const [milan, noor] = [await staff(), await staff()]
    const thread = await aThread()
    await Promise.all([milan, noor].map((who) => closeThread(who, { threadId: thread.id, reason })))
    expect(await acts(thread.id)).toHaveLength(1)
  })

  test('and being a duplicate leave the list of what waits for an answer', async () => {
    const [open, closed, double] = [await aThread(), await aThread(), await aThread()]
    await closeThread(await staff(), { threadId: closed.id, reason })
    await markDuplicate(await staff(), { threadId: double.id, target: String(open.id), reason: '' })
    expect(await listed({ show: 'unanswered' })).toEqual([open.id])
    expect(await listed()).toEqual([double.id, closed.id, open.id])
    expect((await communityCounts(null)).unanswered).toBe(1)
  })
})

describe('pinning', () => {
  test('puts a thread above its category’s list, and unpinning back in it', async () => {
    const milan = await staff()
    const category = await aCategory()
    const [old, young] = [await aThread({ categoryId: category.id }), await aThread({ categoryId: category.id })]
    await pinThread(milan, { threadId: old.id, reason: '' })
    expect((await pinnedThreads(null, category.id)).map((thread) => thread.id)).toEqual([old.id])
    expect(await listed({ categoryId: category.id })).toEqual([young.id])
    expect(await listed()).toEqual([young.id, old.id])
    const { actId } = await unpinThread(milan, { threadId: old.id, reason: '' })
    expect(await listed({ categoryId: category.id })).toEqual([young.id, old.id])
    await undoAct(milan, { actId: actId! })
    expect(await pinnedThreads(null, category.id)).toHaveLength(1)
  })

  test('is for a handful, also when two people pin at once', async () => {
    const milan = await staff()
    const category = await aCategory()
    const made = []
    for (let i = 0; i <= PINS_MAX; i++) made.push(await aThread({ categoryId: category.id }))
    const [first] = made
    for (const thread of made.slice(2)) await pinThread(milan, { threadId: thread.id, reason: '' })
    const tries = await Promise.allSettled(
      made.slice(0, 2).map((thread) => pinThread(milan, { threadId: thread.id, reason: '' })),
    )
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await pinnedThreads(null, category.id)).toHaveLength(PINS_MAX)
    const last = (await threadRow(first!.id)).pinnedAt ? made[1]! : first!
    await expect(pinThread(milan, { threadId: last.id, reason: '' })).rejects.toMatchObject({ reason: 'tools.no.pins' })
  })
})

describe('moving', () => {
  test('takes a thread to another category, and back with its pin', async () => {
    const milan = await staff()
    const [from, to] = [await aCategory({ name: 'Mobiel' }), await aCategory({ name: 'Internet' })]
    const thread = await aThread({ categoryId: from.id })
    await pinThread(milan, { threadId: thread.id, reason: '' })
    const { actId } = await moveThread(milan, { threadId: thread.id, category: to.id, reason })
    expect(await threadRow(thread.id)).toMatchObject({ categoryId: to.id, pinnedAt: null })
    expect((await acts(thread.id))[0]).toMatchObject({
      kind: 'moved',
      from: { name: 'Mobiel' },
      to: { name: 'Internet' },
    })
    await undoAct(milan, { actId })
    const back = await threadRow(thread.id)
    expect(back.categoryId).toBe(from.id)
    expect(back.pinnedAt).not.toBe(null)
  })

  test('does not name a category to who may not see it', async () => {
    const milan = await staff()
    const hidden = await aCategory({ name: 'Alleen webcare' })
    await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, hidden.id)))
    const open = await aCategory({ name: 'Mobiel' })
    const thread = await aThread({ categoryId: hidden.id })
    await moveThread(milan, { threadId: thread.id, category: open.id, reason: '' })
    expect(JSON.stringify(await readThread(null, { threadId: thread.id }))).not.toContain('Alleen webcare')
    expect((await readThread(milan, { threadId: thread.id })).acts[0]?.from?.name).toBe('Alleen webcare')
  })

  test('refuses the same, an archived or an unknown category beside the field', async () => {
    const milan = await staff()
    const here = await aCategory()
    const gone = await aCategory()
    await transact(() => db.update(categories).set({ archivedAt: 1 }).where(eq(categories.id, gone.id)))
    const thread = await aThread({ categoryId: here.id })
    for (const category of [here.id, gone.id, 999_999])
      await expect(moveThread(milan, { threadId: thread.id, category, reason: '' })).rejects.toMatchObject({
        kind: 'invalid',
        field: 'category',
      })
  })
})

describe('unlisting', () => {
  test('takes a thread out of lists and search, and leaves it to who has the address', async () => {
    const milan = await staff()
    const thread = await aThread({ title: 'Waar staat mijn simcode precies?' })
    await drain()
    const { actId } = await unlistThread(milan, { threadId: thread.id, reason: '' })
    await drain()
    expect(await listed()).toEqual([])
    expect((await searchThreads(null, { q: 'simcode' })).results).toEqual([])
    expect((await readThread(null, { threadId: thread.id })).thread.title).toContain('simcode')
    await undoAct(milan, { actId: actId! })
    await drain()
    expect((await searchThreads(null, { q: 'simcode' })).results).toHaveLength(1)
    await unlistThread(milan, { threadId: thread.id, reason: '' })
    await listThread(milan, { threadId: thread.id, reason: '' })
    expect(await listed()).toEqual([thread.id])
  })
})

describe('a duplicate', () => {
  test('shows the earlier question with its solved mark, and takes no answers', async () => {
    const milan = await staff()
    const original = await aThread({ title: 'Hoe zet ik mijn mail over?' })
    const answer = await anAnswer({ to: original })
    await acceptAnswer(original.by, { answerId: answer.id })
    const thread = await aThread()
    await markDuplicate(milan, { threadId: thread.id, target: `http://community.test/t/${original.id}/x`, reason })
    const view = await readThread(thread.by, { threadId: thread.id })
    expect(view.duplicateOf).toMatchObject({ id: original.id, title: 'Hoe zet ik mijn mail over?' })
    expect(view.duplicateOf?.solvedAt).not.toBe(null)
    expect(view.may.answer).toMatchObject({ reason: 'tools.no.duplicate' })
    await unmarkDuplicate(milan, { threadId: thread.id, reason: '' })
    expect((await readThread(thread.by, { threadId: thread.id })).may.answer.ok).toBe(true)
  })

  test('of a thread that the reader may not see names nothing', async () => {
    const milan = await staff()
    const hidden = await aCategory()
    await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, hidden.id)))
    const original = await aThread({ categoryId: hidden.id, title: 'Interne storing in Zwolle' })
    const thread = await aThread({ categoryId: (await aCategory()).id })
    await markDuplicate(milan, { threadId: thread.id, target: String(original.id), reason: '' })
    const view = await readThread(null, { threadId: thread.id })
    expect(JSON.stringify(view)).not.toContain('Zwolle')
    expect(view.duplicateOf).toBe(null)
  })

  test('is never of itself, of a removed or unknown thread, or in a circle', async () => {
    const milan = await staff()
    const [one, two, three, gone] = [await aThread(), await aThread(), await aThread(), await aThread()]
    await hidePost(gone.by, { postId: gone.questionId })
    await markDuplicate(milan, { threadId: two.id, target: String(one.id), reason: '' })
    const refused = (target: string, word: string, threadId = one.id) =>
      expect(markDuplicate(milan, { threadId, target, reason: '' })).rejects.toMatchObject({
        field: 'target',
        reason: `tools.target.${word}`,
      })
    await refused(String(one.id), 'itself')
    await refused(String(gone.id), 'removed')
    await refused('999999', 'unknown')
    await refused('https://elsewhere.example/t/1', 'unknown')
    await refused(`javascript:alert(${two.id})`, 'unknown')
    await refused('', 'missing')
    await refused(String(two.id), 'circle')
    await refused(String(two.id), 'isDuplicate', three.id)
  })

  test('of what is a duplicate itself by now leads to the last of them', async () => {
    const milan = await staff()
    const [first, second, third] = [await aThread(), await aThread(), await aThread()]
    await markDuplicate(milan, { threadId: third.id, target: String(second.id), reason: '' })
    await markDuplicate(milan, { threadId: second.id, target: String(first.id), reason: '' })
    expect((await readThread(null, { threadId: third.id })).duplicateOf?.id).toBe(first.id)
  })

  test('undone is as before; not when the earlier one is gone', async () => {
    const milan = await staff()
    const [original, thread] = [await aThread(), await aThread()]
    const marking = await markDuplicate(milan, { threadId: thread.id, target: String(original.id), reason: '' })
    await undoAct(milan, { actId: marking.actId! })
    expect((await threadRow(thread.id)).duplicateOfId).toBe(null)
    expect(await db.select().from(threadLinks)).toEqual([])
    await markDuplicate(milan, { threadId: thread.id, target: String(original.id), reason: '' })
    const unmarking = await unmarkDuplicate(milan, { threadId: thread.id, reason: '' })
    await hidePost(original.by, { postId: original.questionId })
    await expect(undoAct(milan, { actId: unmarking.actId! })).rejects.toMatchObject({ reason: 'tools.no.targetGone' })
  })
})

describe('a translation', () => {
  test('ties two threads in both directions, tells it in both, and can be undone from either', async () => {
    const milan = await staff()
    const [dutch, english] = [await aThread({ lang: 'nl' }), await aThread({ lang: 'en' })]
    await linkTranslation(milan, { threadId: dutch.id, target: String(english.id), reason: '' })
    expect((await readTranslation(null, dutch.id))?.id).toBe(english.id)
    expect((await readTranslation(null, english.id))?.id).toBe(dutch.id)
    const [line] = await acts(english.id)
    await undoAct(milan, { actId: line!.id })
    expect(await readTranslation(null, dutch.id)).toBe(null)
    expect([await acts(dutch.id), await acts(english.id)]).toEqual([[], []])
  })

  test('is of another language, and one', async () => {
    const milan = await staff()
    const [dutch, other, english] = [
      await aThread({ lang: 'nl' }),
      await aThread({ lang: 'nl' }),
      await aThread({ lang: 'en' }),
    ]
    const link = (threadId: number, target: number) =>
      linkTranslation(milan, { threadId, target: String(target), reason: '' })
    await expect(link(dutch.id, other.id)).rejects.toMatchObject({ reason: 'tools.target.sameLanguage' })
    await link(dutch.id, english.id)
    await expect(link(other.id, english.id)).rejects.toMatchObject({ reason: 'tools.target.hasTranslation' })
    const { actId } = await unlinkTranslation(milan, { threadId: english.id, reason: '' })
    await link(other.id, english.id)
    await expect(undoAct(milan, { actId: actId! })).rejects.toMatchObject({ kind: 'conflict' })
  })
})

describe('an official answer', () => {
  test('says who and when, and can be taken back', async () => {
    const milan = await staff()
    const answer = await anAnswer({ to: await aThread() })
    await markOfficial(milan, { answerId: answer.id })
    const [shown] = (await readThread(null, { threadId: answer.threadId })).answers
    expect(shown).toMatchObject({ officialBy: milan.name })
    await unmarkOfficial(milan, { answerId: answer.id })
    expect((await readThread(null, { threadId: answer.threadId })).answers[0]).toMatchObject({ officialAt: null })
  })
})

describe('the tools', () => {
  test.each(['member', 'ambassador', 'unverified', 'visitor'] as const)('do not exist for a %s', async (who) => {
    const milan = await staff()
    const thread = await aThread()
    const answer = await anAnswer({ to: thread })
    const { actId } = await closeThread(milan, { threadId: thread.id, reason })
    const actor =
      who === 'visitor'
        ? null
        : await aMember(who === 'unverified' ? { role: 'moderator', verified: false } : { role: who })
    const use = { threadId: thread.id, reason: '' }
    for (const attempt of [
      () => closeThread(actor, use),
      () => reopenThread(actor, use),
      () => pinThread(actor, use),
      () => unlistThread(actor, use),
      () => moveThread(actor, { ...use, category: 1 }),
      () => markDuplicate(actor, { ...use, target: '1' }),
      () => linkTranslation(actor, { ...use, target: '1' }),
      () => markOfficial(actor, { answerId: answer.id }),
      () => undoAct(actor, { actId: actId! }),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not-found', reason: 'error.notFound' })
    expect((await readThread(actor, { threadId: thread.id })).may.tools).toBe(false)
  })

  test('do nothing to what is not there', async () => {
    const milan = await staff()
    for (const id of [0, -1, 999_999, 2 ** 50])
      for (const attempt of [
        () => closeThread(milan, { threadId: id, reason }),
        () => undoAct(milan, { actId: id }),
        () => markOfficial(milan, { answerId: id }),
      ])
        await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
  })
})
