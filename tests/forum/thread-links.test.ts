// Links to other threads of this site are shown by their titles, to those who may know them.
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/accounts/roles.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { categories, threadLinks, threads } from '#app/forum/schema.server.ts'
import { showThreadLinks } from '#app/forum/thread-page.server.ts'
import { translator } from '#app/i18n/translate.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { ownLink, replaceStoredLinks, storedLinks } from '#app/platform/markdown/thread-links.ts'
import { MINUTE } from '#app/platform/time.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'

const SITE = 'http://community.test'

async function shownTo(actor: Actor, threadId: number) {
  const view = await showThreadLinks(actor, await readThread(actor, { threadId }), translator('en'))
  return view.answers.map((answer) => answer.html).join('\n')
}

const mentionsOf = async (threadId: number) =>
  (await db.select().from(threadLinks).where(eq(threadLinks.threadId, threadId)))
    .map(({ targetId, kind }) => `${kind} ${targetId}`)
    .sort()

async function anAnswerThatSays(body: string, { to, by }: { to?: { id: number }; by?: Actor } = {}) {
  const thread = to ?? (await aThread())
  const author = by ?? (await aMember())
  const { answerId } = await postAnswer(author, { threadId: thread.id, body })
  return { thread, answerId, by: author }
}

describe('a link to another thread', () => {
  test('is shown by its title, and marked when it is solved, however the address was written', async () => {
    const other = await aThread({ title: 'Router <b>herstarten</b> & "zo"' })
    const answer = await anAnswer({ to: other })
    const { thread } = await anAnswerThatSays(
      `See ${SITE}/t/${other.id}/${other.slug} or /t/${other.id}#answer-${answer.id} or ${SITE}/posts/${answer.id}`,
    )
    const title = 'Router &lt;b&gt;herstarten&lt;/b&gt; &amp; &quot;zo&quot;</a>'
    expect((await shownTo(null, thread.id)).split(title)).toHaveLength(4)
    expect(await shownTo(null, thread.id)).not.toContain('solved-mark')
    await acceptAnswer(other.by, { answerId: answer.id })
    expect((await shownTo(null, thread.id)).split('(Solved)')).toHaveLength(4)
    expect(await mentionsOf(thread.id)).toEqual([`mention ${other.id}`])
  })

  test('keeps its address, and says nothing else, for whoever may not see where it leads', async () => {
    const kept = await aCategory()
    const secret = await aThread({ title: 'Plannen voor volgend jaar', categoryId: kept.id })
    const gone = await aThread({ title: 'Scheldpartij', categoryId: (await aCategory()).id })
    const answer = await anAnswer({ to: secret })
    await transact(() => db.update(categories).set({ seenFrom: 2 }).where(eq(categories.id, kept.id)))
    await hidePost(gone.by, { postId: gone.questionId })
    const open = await aThread({ categoryId: (await aCategory()).id })
    await anAnswerThatSays(`/t/${secret.id} and /t/${gone.id} and /posts/${answer.id} and /t/999999`, { to: open })
    for (const actor of [null, await aMember()]) {
      const shown = await shownTo(actor, open.id)
      expect(shown).not.toMatch(/Plannen|Scheldpartij/)
      expect(shown).toContain(`>/t/${secret.id}</a>`)
      expect(shown).toContain(`>/t/999999</a>`)
    }
    expect(await shownTo(await aMember({ role: 'ambassador' }), open.id)).toMatch(/Plannen[\s\S]*Plannen/)
  })

  test('is noted as long as a post that can be seen has it', async () => {
    const [one, two] = [await aThread(), await aThread()]
    const thread = await aThread()
    const first = await anAnswerThatSays(`Look at /t/${one.id} and /t/${thread.id}`, { to: thread })
    const second = await anAnswerThatSays(`Look at /t/${one.id} and /t/${two.id}`, { to: thread })
    expect(await mentionsOf(thread.id)).toEqual([`mention ${one.id}`, `mention ${two.id}`])
    await hidePost(second.by, { postId: second.answerId })
    expect(await mentionsOf(thread.id)).toEqual([`mention ${one.id}`])
    advanceClock(MINUTE)
    await editPost(first.by, { postId: first.answerId, body: 'Look somewhere else.' })
    expect(await mentionsOf(thread.id)).toEqual([])
    await restorePost(second.by, { postId: second.answerId })
    expect(await mentionsOf(thread.id)).toEqual([`mention ${one.id}`, `mention ${two.id}`])
  })

  test('that came by an import stays when a post is edited', async () => {
    const [thread, other] = [await aThread(), await aThread()]
    await transact(() =>
      db.insert(threadLinks).values({ threadId: thread.id, targetId: other.id, kind: 'mention', at: 1 }),
    )
    const answer = await anAnswer({ to: thread })
    await editPost(answer.by, { postId: answer.id, body: 'Nothing about other threads.' })
    expect(await mentionsOf(thread.id)).toEqual([`mention ${other.id}`])
  })

  test('goes along with answers to the thread that they are merged into', async () => {
    const other = await aThread()
    const { thread } = await anAnswerThatSays(`Zie /t/${other.id}`)
    const target = await aThread()
    const milan = await aMember({ role: 'moderator' })
    await mergeThreads(milan, { threadId: thread.id, target: String(target.id), reason: 'Dezelfde vraag' })
    expect(await mentionsOf(target.id)).toContain(`mention ${other.id}`)
  })

  test('follows a title that changes', async () => {
    const other = await aThread({ title: 'Router herstarten' })
    const { thread } = await anAnswerThatSays(`Zie /t/${other.id}`)
    await transact(() => db.update(threads).set({ title: 'Modem herstarten' }).where(eq(threads.id, other.id)))
    expect(await shownTo(null, thread.id)).toContain('Modem herstarten')
  })
})

describe('an address of this site', () => {
  test.each([
    ['/t/12', 'thread 12'],
    ['/t/12/een-slug#answer-5', 'thread 12'],
    ['https://site.nl/t/12', 'thread 12'],
    ['http://site.nl/posts/7', 'post 7'],
    ['https://site.nl.evil.com/t/12', null],
    ['https://evil.com/t/12', null],
    ['//evil.com/t/12', null],
    ['/t/012', null],
    ['/t/12/a/b', null],
    ['/t/12"onclick', null],
    ['/t/99999999999999999', null],
    ['/people/12', null],
  ])('%s is %s', (address, expected) => {
    const link = ownLink(address, 'https://site.nl')
    expect(link && `${link.kind} ${link.id}`).toBe(expected)
  })

  test('is found in stored HTML only where the renderer put it', () => {
    const written =
      '<p title="<a href=&quot;/t/1&quot; data-thread=&quot;1&quot;>x</a>">&lt;a href="/t/1" data-thread="1"&gt;x</p>'
    expect(storedLinks(written)).toEqual([])
    const stored = '<a href="/t/1" data-thread="1">/t/1</a>'
    expect(replaceStoredLinks(stored, () => null)).toBe(stored)
    expect(replaceStoredLinks(stored, () => '$1$&')).toBe('$1$&')
  })
})
