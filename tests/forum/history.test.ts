// How posts read over time: who sees what, and the way back.
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/accounts/roles.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { hideRevision, restoreRevision } from '#app/forum/hide-revision.server.ts'
import { readPostHistory } from '#app/forum/post-history.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { readVersionToBringBack, revertPost } from '#app/forum/revert-post.server.ts'
import { postRevisions } from '#app/forum/schema.server.ts'
import { type Piece, textDifference } from '#app/forum/text-difference.ts'
import { db } from '#app/platform/db/db.server.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'

const plain = (pieces: Piece[] | null) =>
  pieces?.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]).join('')
const revisionsOf = async (postId: number) =>
  (await db.select({ id: postRevisions.id }).from(postRevisions).where(eq(postRevisions.postId, postId)))
    .map((r) => r.id)
    .sort((a, b) => a - b)

async function anEditedAnswer() {
  const thread = await aThread()
  const answer = await anAnswer({ to: thread, body: 'Open the settings and choose export.' })
  await editPost(answer.by, { postId: answer.id, body: 'Open the menu and choose export.' })
  await editPost(answer.by, { postId: answer.id, body: 'Open the menu and choose export twice.' })
  return { thread, answer, revisions: await revisionsOf(answer.id) }
}

describe('the history of a post', () => {
  test('has every version, newest first, with who, and what changed from the one before', async () => {
    const { answer } = await anEditedAnswer()
    const { versions, may } = await readPostHistory(null, { postId: answer.id })
    expect(versions.map((v) => [v.number, v.by.id, plain(v.text)])).toEqual([
      [3, answer.by.id, 'Open the menu and choose export+ twice+.'],
      [2, answer.by.id, 'Open the -settings-+menu+ and choose export.'],
      [1, answer.by.id, 'Open the settings and choose export.'],
    ])
    expect(may).toEqual({ edit: false, hide: false })
  })

  test('of a question has its title too', async () => {
    const thread = await aThread({ title: 'How do I export my contacts?' })
    const { question, thread: head } = await readThread(thread.by, { threadId: thread.id })
    const asked = { title: 'How do I export all contacts?', category: head.category.id, tags: [] }
    await editPost(await aMember({ role: 'moderator', name: 'Milan' }), {
      postId: question.id,
      body: 'I have looked everywhere for it.',
      question: asked,
    })
    const { versions } = await readPostHistory(null, { postId: question.id })
    expect(plain(versions[0]!.title)).toBe('How do I export -my-+all+ contacts?')
    expect(versions[0]).toMatchObject({ by: { name: 'Milan' } })
    expect(versions[1]).toMatchObject({ by: { id: thread.by.id } })
  })

  test('that is long comes in pages without a gap', async () => {
    const { by, id: postId } = await anAnswer({ to: await aThread(), body: 'Text of version 1' })
    for (let n = 2; n <= 24; n++) await editPost(by, { postId, body: `Text of version ${n}` })
    const numbers: number[] = []
    const texts: (string | undefined)[] = []
    for (let cursor: string | null = null, page = 0; page < 5; page++) {
      const { versions, next } = await readPostHistory(null, { postId, cursor })
      numbers.push(...versions.map((v) => v.number))
      texts.push(
        ...versions.map((v) =>
          v.text
            ?.filter((p) => p.kind !== 'removed')
            .map((p) => p.text)
            .join(''),
        ),
      )
      if (!next) break
      cursor = next
    }
    const down = Array.from({ length: 24 }, (_, n) => 24 - n)
    expect(numbers).toEqual(down)
    expect(texts).toEqual(down.map((n) => `Text of version ${n}`))
  })

  test('is there for whoever may see the post, and for nobody else', async () => {
    const { answer, thread } = await anEditedAnswer()
    await hidePost(answer.by, { postId: answer.id })
    const missing = { kind: 'not-found', reason: 'error.notFound' }
    await expect(readPostHistory(null, { postId: answer.id })).rejects.toMatchObject(missing)
    await expect(readPostHistory(thread.by, { postId: answer.id })).rejects.toMatchObject(missing)
    await expect(readPostHistory(null, { postId: 999_999 })).rejects.toMatchObject(missing)
    expect((await readPostHistory(answer.by, { postId: answer.id })).versions).toHaveLength(3)
  })
})

describe('a version that webcare removed', () => {
  const secret = /settings/

  test('is not read by others, nor seen through the version after it', async () => {
    const { answer, revisions } = await anEditedAnswer()
    const milan = await aMember({ role: 'moderator' })
    await hideRevision(milan, { postId: answer.id, revisionId: revisions[0]! })
    for (const reader of [null, answer.by] as Actor[]) {
      const history = await readPostHistory(reader, { postId: answer.id })
      expect(JSON.stringify(history)).not.toMatch(secret)
      expect(history.versions[1]).toMatchObject({ number: 2, whole: true })
      expect(history.versions[2]).toMatchObject({ number: 1, hidden: true, text: null })
    }
    expect(JSON.stringify(await readPostHistory(milan, { postId: answer.id }))).toMatch(secret)
    await restoreRevision(milan, { postId: answer.id, revisionId: revisions[0]! })
    expect(JSON.stringify(await readPostHistory(null, { postId: answer.id }))).toMatch(secret)
  })

  test('is not brought back, and its page is not there for its author', async () => {
    const { answer, revisions } = await anEditedAnswer()
    const milan = await aMember({ role: 'moderator' })
    const asked = { postId: answer.id, revisionId: revisions[0]! }
    await hideRevision(milan, asked)
    await expect(readVersionToBringBack(answer.by, asked)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(revertPost(answer.by, asked)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(revertPost(milan, asked)).rejects.toMatchObject({ reason: 'mine.no.hiddenVersion' })
  })

  test('is removed by webcare only, and only as a version of its own post', async () => {
    const { answer, revisions } = await anEditedAnswer()
    const other = await anAnswer({ to: await aThread() })
    const revisionId = revisions[0]!
    await expect(hideRevision(answer.by, { postId: answer.id, revisionId })).rejects.toMatchObject({
      reason: 'mine.no.staffOnly',
    })
    const milan = await aMember({ role: 'moderator' })
    await expect(hideRevision(milan, { postId: other.id, revisionId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('back to an earlier version', () => {
  test('is an edit like any other, and can be undone by going back again', async () => {
    const { answer, thread, revisions } = await anEditedAnswer()
    const { revisionId } = await revertPost(answer.by, { postId: answer.id, revisionId: revisions[0]! })
    const shown = async () => (await readThread(null, { threadId: thread.id })).answers[0]!.html
    expect(await shown()).toContain('Open the settings')
    await revertPost(answer.by, { postId: answer.id, revisionId: revisionId! })
    expect(await shown()).toContain('export twice')
    expect((await readPostHistory(null, { postId: answer.id })).versions).toHaveLength(5)
  })

  test('is for its author and webcare, and needs a version of this very post', async () => {
    const { answer, thread, revisions } = await anEditedAnswer()
    const asked = { postId: answer.id, revisionId: revisions[0]! }
    await expect(revertPost(thread.by, asked)).rejects.toMatchObject({ reason: 'forum.no.notYours' })
    await expect(revertPost(null, asked)).rejects.toMatchObject({ kind: 'signed-out' })
    const other = await anAnswer({ to: thread, by: answer.by })
    await expect(revertPost(answer.by, { ...asked, postId: other.id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(revertPost(answer.by, { ...asked, revisionId: 999_999 })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('a comparison', () => {
  test('is made of what stayed, came and went', () => {
    expect(textDifference('één twee', 'één drie')).toEqual([
      { kind: 'same', text: 'één ' },
      { kind: 'removed', text: 'twee' },
      { kind: 'added', text: 'drie' },
    ])
    expect(textDifference('', '')).toEqual([])
    expect(plain(textDifference('', 'nieuw'))).toBe('+nieuw+')
  })

  test('of hostile texts ends in time, and loses nothing of what came', () => {
    const words = (seed: number) =>
      Array.from({ length: 9000 }, (_, n) => ((n * 7919 * seed) % 9973).toString(36)).join(' ')
    const pairs = [
      [words(3), words(5)],
      ['a '.repeat(16_000), 'b '.repeat(16_000)],
      ['a\n'.repeat(50_000), 'b\n'.repeat(50_000)],
      [`${'x'.repeat(32_000)}`, `${'y'.repeat(32_000)}`],
    ] as const
    for (const [before, after] of pairs) {
      const began = performance.now()
      const pieces = textDifference(before, after)
      expect(performance.now() - began).toBeLessThan(1000)
      expect(pieces.some((one) => one.kind === 'added')).toBe(true)
    }
  })

  test('leaves out long stretches that stayed, but not beside a change', () => {
    const long = 'blijft staan '.repeat(200)
    const pieces = textDifference(`${long}oud ${long}`, `${long}nieuw ${long}`)
    expect(pieces[0]).toMatchObject({ kind: 'same', text: '' })
    expect(pieces[0]?.end).toMatch(/staan $/)
    expect(pieces.at(-1)?.text.length).toBeLessThan(300)
  })
})
