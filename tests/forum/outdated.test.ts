import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { markOutdated, unmarkOutdated } from '#app/forum/mark-outdated.server.ts'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { categories } from '#app/forum/schema.server.ts'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { undoAct } from '#app/forum/undo-act.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aCategory, aMember, aThread, threadRow } from '../factories.ts'

const staff = () => aMember({ role: 'moderator' })
const reason = 'De app heet sinds mei anders.'
const mark = async (thread: { id: number }, newer?: { id: number }) =>
  markOutdated(await staff(), { threadId: thread.id, reason, target: newer ? String(newer.id) : '' })
const seen = (thread: { id: number }) => readThread(null, { threadId: thread.id })

describe('marking a thread as out of date', () => {
  test('is told above it, with the newer one, and in its lines', async () => {
    const [old, newer] = [await aThread(), await aThread({ title: 'Contacten exporteren in de nieuwe app' })]
    await mark(old, newer)

    const view = await seen(old)
    expect(view.thread.outdatedAt).not.toBe(null)
    expect(view.newer).toMatchObject({ id: newer.id, title: newer.title })
    expect(view.acts).toMatchObject([{ kind: 'marked-outdated', reason, other: { id: newer.id } }])
    expect((await listThreads(null, {})).threads.find(({ id }) => id === old.id)?.outdatedAt).not.toBe(null)
    expect((await readThread(old.by, { threadId: old.id })).may.answer.ok, 'answering goes on').toBe(true)
  })

  test('puts it lower in search, and says so there; taking the mark away puts it back', async () => {
    const older = await aThread({ title: 'Router herstarten' })
    const old = await aThread({ title: 'Router herstarten' })
    await reindexAll()
    const found = async () => (await searchThreads(null, { q: 'router herstarten' })).results
    expect((await found()).map(({ threadId }) => threadId)).toEqual([old.id, older.id])

    await mark(old)
    const results = await found()
    expect(results.map(({ threadId }) => threadId)).toEqual([older.id, old.id])
    expect(results[1]!.outdatedAt).not.toBe(null)
    expect(results[1]!.why.find(({ feature }) => feature === 'outdated')!.points).toBeLessThan(0)

    await unmarkOutdated(await staff(), { threadId: old.id, reason: '' })
    expect((await found()).map(({ threadId }) => threadId)).toEqual([old.id, older.id])
  })

  test('can be undone, also when another newer one was named since', async () => {
    const milan = await staff()
    const [old, first, second] = [await aThread(), await aThread(), await aThread()]
    const marked = await mark(old, first)
    const again = await mark(old, second)
    expect((await seen(old)).newer?.id).toBe(second.id)
    await expect(undoAct(milan, { actId: marked.actId! })).rejects.toMatchObject({ reason: 'tools.no.later' })
    await undoAct(milan, { actId: again.actId! })
    expect((await seen(old)).newer?.id).toBe(first.id)
    await undoAct(milan, { actId: marked.actId! })
    expect(await threadRow(old.id)).toMatchObject({ outdatedAt: null, outdatedForId: null })
  })

  test('twice changes nothing; taking it away can be undone', async () => {
    const milan = await staff()
    const [old, newer] = [await aThread(), await aThread()]
    await mark(old, newer)
    expect((await mark(old, newer)).actId).toBe(null)
    const { actId } = await unmarkOutdated(milan, { threadId: old.id, reason: '' })
    expect((await unmarkOutdated(milan, { threadId: old.id, reason: '' })).actId).toBe(null)
    await undoAct(milan, { actId: actId! })
    expect((await seen(old)).newer?.id).toBe(newer.id)
  })

  test('leads to where the newer one was merged into, and names none that the reader may not see', async () => {
    const [old, newer, into] = [await aThread(), await aThread(), await aThread()]
    await mark(old, newer)
    await mergeThreads(await staff(), { threadId: newer.id, target: String(into.id), reason: '' })
    expect((await seen(old)).newer?.id).toBe(into.id)

    const kept = await aCategory()
    await transact(() => db.update(categories).set({ seenFrom: 3 }).where(eq(categories.id, kept.id)))
    const secret = await aThread({ categoryId: kept.id, title: 'Geheim' })
    await mark(old, secret)
    expect((await seen(old)).newer).toBe(null)
    expect(JSON.stringify(await seen(old))).not.toContain('Geheim')
  })

  test('is refused for itself, in a circle, and for others than staff', async () => {
    const [old, newer] = [await aThread(), await aThread()]
    await expect(mark(old, old)).rejects.toMatchObject({ field: 'target', reason: 'tools.target.itself' })
    await mark(old, newer)
    await expect(mark(newer, old)).rejects.toMatchObject({ reason: 'tools.target.outdatedCircle' })
    const use = { threadId: newer.id, reason: '', target: '' }
    await expect(markOutdated(await aMember(), use)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(unmarkOutdated(await aMember(), use)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
