import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { tagForm } from '#app/forum/admin-forms.ts'
import { readAllTags, readTagToChange } from '#app/forum/all-tags.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { mergeTags } from '#app/forum/merge-tags.server.ts'
import { saveTag } from '#app/forum/save-tag.server.ts'
import { tagSynonyms } from '#app/forum/schema.server.ts'
import { TAG_MAX_LENGTH } from '#app/forum/tag-names.ts'
import { readTag } from '#app/forum/tags.server.ts'
import { listThreads, tagsOf } from '#app/forum/thread-lists.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aMember, aThread } from '../factories.ts'

let admin: Member
beforeEach(async () => {
  admin = await aMember({ role: 'administrator' })
})

const add = async (name: string, ...synonyms: string[]) => (await saveTag(admin, { name, synonyms })).id
const listed = async (asked = {}) => (await readAllTags(admin, asked)).tags.map(({ name }) => name)
const changes = async () =>
  (await db.select().from(events).where(eq(events.name, 'forum.tag-changed'))).map(({ facts }) => facts)

describe('adding and changing', () => {
  test('a tag is found by its name and by its synonyms', async () => {
    const id = await add('wifi', 'wlan', 'draadloos')
    for (const typed of ['wifi', 'wlan', 'draadloos']) expect(await readTag(admin, typed)).toEqual({ id, name: 'wifi' })
    expect(await readTagToChange(admin, { tagId: id })).toEqual({
      id,
      name: 'wifi',
      threadCount: 0,
      many: false,
      synonyms: ['draadloos', 'wlan'],
    })
    expect(await changes()).toEqual([{ tagId: id }])
  })

  test('a name that it had before leads on to it', async () => {
    const id = await add('wlan', 'draadloos')
    await saveTag(admin, { id, name: 'wifi', synonyms: ['draadloos'] })
    await saveTag(admin, { id, name: 'wi-fi', synonyms: ['draadloos', 'wlan'] })
    for (const word of ['wlan', 'wifi', 'draadloos']) expect(await readTag(admin, word)).toEqual({ id, name: 'wi-fi' })
    await saveTag(admin, { id, name: 'wlan', synonyms: ['wifi'] })
    expect(await readTagToChange(admin, { tagId: id })).toMatchObject({ name: 'wlan', synonyms: ['wi-fi', 'wifi'] })
  })

  test('renaming keeps its threads', async () => {
    const thread = await aThread({ tags: ['wlan'] })
    const { id } = await readTag(admin, 'wlan')
    await saveTag(admin, { id, name: 'wifi', synonyms: ['wlan'] })
    expect(await tagsOf([thread.id])).toEqual(new Map([[thread.id, ['wifi']]]))
    expect(await readTag(admin, 'wlan')).toEqual({ id, name: 'wifi' })
  })

  test('a synonym can become the name', async () => {
    const id = await add('wlan', 'wifi')
    await saveTag(admin, { id, name: 'wifi', synonyms: ['wifi', 'wlan'] })
    expect(await readTagToChange(admin, { tagId: id })).toMatchObject({ name: 'wifi', synonyms: ['wlan'] })
  })

  test('exactly the synonyms that stand in the form stay', async () => {
    const id = await add('wifi', 'wlan', 'draadloos')
    await saveTag(admin, { id, name: 'wifi', synonyms: ['wlan', 'wi-fi'] })
    expect(await readTagToChange(admin, { tagId: id })).toMatchObject({ synonyms: ['wi-fi', 'wlan'] })
    await saveTag(admin, { id, name: 'wifi', synonyms: [] })
    expect(await readTagToChange(admin, { tagId: id })).toMatchObject({ synonyms: [] })
  })

  test('saving it as it was is no change', async () => {
    const id = await add('wifi', 'wlan')
    await saveTag(admin, { id, name: 'wifi', synonyms: ['wlan'] })
    expect(await changes()).toHaveLength(1)
  })

  test('its threads are found by a new synonym', async () => {
    const thread = await aThread({ title: 'Verbinding valt elke avond weg', tags: ['wifi'] })
    await saveTag(admin, { id: (await readTag(admin, 'wifi')).id, name: 'wifi', synonyms: ['draadloosnet'] })
    await drain()
    const found = await searchThreads(null, { q: 'draadloosnet' })
    expect(found.results.map(({ threadId }) => threadId)).toEqual([thread.id])
  })
})

describe('a word means one tag', () => {
  test('a name that exists is refused, and says what merging is', async () => {
    await add('wifi')
    const id = await add('modem')
    const refusal = { field: 'name', reason: 'admin.tag.name.taken', values: { name: 'wifi' } }
    await expect(add('wifi')).rejects.toMatchObject(refusal)
    await expect(saveTag(admin, { id, name: 'wifi', synonyms: ['router'] })).rejects.toMatchObject(refusal)
    expect(await readTagToChange(admin, { tagId: id })).toMatchObject({ name: 'modem', synonyms: [] })
  })

  test('a name that is a synonym of another is refused, and says of which', async () => {
    await add('wifi', 'wlan')
    await expect(add('wlan')).rejects.toMatchObject({
      field: 'name',
      reason: 'admin.tag.name.isSynonym',
      values: { name: 'wlan', of: 'wifi' },
    })
  })

  test('a synonym that is a tag is refused, and says which', async () => {
    await add('wifi')
    await expect(add('modem', 'router', 'wifi')).rejects.toMatchObject({
      field: 'synonyms',
      reason: 'admin.tag.synonyms.isTag',
      values: { word: 'wifi' },
    })
    expect(await listed()).toEqual(['wifi'])
  })

  test('a synonym of another tag is refused, and nothing is taken from that tag', async () => {
    const wifi = await add('wifi', 'wlan')
    await expect(add('modem', 'router', 'wlan')).rejects.toMatchObject({
      field: 'synonyms',
      reason: 'admin.tag.synonyms.inUse',
      values: { word: 'wlan', of: 'wifi' },
    })
    expect(await db.select().from(tagSynonyms)).toEqual([{ word: 'wlan', tagId: wifi }])
  })

  test('of ten who add the same at once, one does', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => add('wifi', 'wlan')))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'invalid' })
    expect(await listed()).toEqual(['wifi'])
  })

  test('of two tags that want the same synonym at once, one gets it', async () => {
    const ids = [await add('wifi'), await add('modem')]
    const outcomes = await Promise.allSettled([
      saveTag(admin, { id: ids[0], name: 'wifi', synonyms: ['kastje'] }),
      saveTag(admin, { id: ids[1], name: 'modem', synonyms: ['kastje'] }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { field: 'synonyms', reason: 'admin.tag.synonyms.inUse' },
    })
  })
})

describe('what is typed', () => {
  test.each([
    ['name', '', 'admin.tag.name.missing'],
    ['name', 'wifi, modem', 'forum.form.tags.characters'],
    ['name', 'wifi,', 'forum.form.tags.characters'],
    ['name', '<b>', 'forum.form.tags.characters'],
    ['name', 'x'.repeat(TAG_MAX_LENGTH + 1), 'forum.form.tags.long'],
    ['synonyms', 'wlan,,draadloos', 'forum.form.tags.empty'],
    ['synonyms', 'x'.repeat(TAG_MAX_LENGTH + 1), 'forum.form.tags.long'],
    ['synonyms', Array.from({ length: 21 }, (_, i) => `w${i}`).join(), 'admin.tag.synonyms.many'],
  ])('%s: %s', (field, typed, reason) => {
    const parsed = tagForm.safeParse({ name: 'wifi', synonyms: '', [field]: typed })
    expect(parsed.error?.issues[0]).toMatchObject({ path: [field], message: reason })
  })

  test('is written as tags are', () => {
    expect(tagForm.parse({ name: '#Trage Verbinding', synonyms: 'WLAN, traag internet,' })).toEqual({
      name: 'trage-verbinding',
      synonyms: ['wlan', 'traag-internet'],
    })
  })
})

describe('merging', () => {
  test('threads get the other tag, once, and every old word leads to it', async () => {
    const both = await aThread({ tags: ['wifi', 'wlan'] })
    const one = await aThread({ tags: ['wlan', 'modem'] })
    const { id } = await readTag(admin, 'wlan')
    await saveTag(admin, { id, name: 'wlan', synonyms: ['draadloos'] })

    await mergeTags(admin, { tagId: id, into: 'wifi' })

    const wifi = await readTag(admin, 'wifi')
    expect(await tagsOf([both.id, one.id])).toEqual(
      new Map([
        [both.id, ['wifi']],
        [one.id, ['modem', 'wifi']],
      ]),
    )
    expect((await listThreads(null, { tagId: wifi.id })).threads.map((thread) => thread.id)).toEqual([one.id, both.id])
    for (const word of ['wlan', 'draadloos']) expect(await readTag(admin, word)).toEqual(wifi)
    expect(await listed()).toEqual(['modem', 'wifi'])
    expect(await changes()).toContainEqual({ tagId: wifi.id })
  })

  test('the other tag may be named by a synonym', async () => {
    const wifi = await add('wifi', 'wlan')
    const modem = await add('modem')
    await mergeTags(admin, { tagId: modem, into: 'wlan' })
    expect(await readTag(admin, 'modem')).toEqual({ id: wifi, name: 'wifi' })
  })

  test('not with itself, and not with what is not there', async () => {
    const id = await add('wifi', 'wlan')
    for (const into of ['wifi', 'wlan'])
      await expect(mergeTags(admin, { tagId: id, into })).rejects.toMatchObject({
        field: 'into',
        reason: 'admin.merge.itself',
      })
    await expect(mergeTags(admin, { tagId: id, into: 'nergens' })).rejects.toMatchObject({
      field: 'into',
      reason: 'admin.merge.unknown',
    })
    await expect(mergeTags(admin, { tagId: 999, into: 'wifi' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('two that are merged into each other at once become one', async () => {
    const [wifi, wlan] = [await add('wifi'), await add('wlan')]
    const outcomes = await Promise.allSettled([
      mergeTags(admin, { tagId: wifi, into: 'wlan' }),
      mergeTags(admin, { tagId: wlan, into: 'wifi' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason.kind).toMatch(/not-found|invalid/)
    expect(await readTag(admin, 'wifi')).toEqual(await readTag(admin, 'wlan'))
  })
})

describe('the list', () => {
  test('counts the questions that people can see', async () => {
    await aThread({ tags: ['wifi', 'modem'] })
    const hidden = await aThread({ tags: ['wifi'] })
    await hidePost(admin, { postId: hidden.questionId })
    expect((await readAllTags(admin, {})).tags).toMatchObject([
      { name: 'modem', threadCount: 1 },
      { name: 'wifi', threadCount: 1 },
    ])
  })

  test('is searched by the beginning of a name or a synonym', async () => {
    await add('wifi', 'wlan')
    await add('windows')
    await add('modem', 'wifi-kastje')
    expect(await listed({ q: 'wi' })).toEqual(['modem', 'wifi', 'windows'])
    expect(await listed({ q: ' WL' })).toEqual(['wifi'])
    expect(await listed({ q: 'ifi' })).toEqual([])
  })

  test.each(['%', '_', '\\', '\0', "'", 'x'.repeat(5000)])('takes %j for what it is', async (q) => {
    await add('wifi')
    expect(await listed({ q })).toEqual(q === '\0' ? ['wifi'] : [])
    expect(await listed({ after: q })).toBeInstanceOf(Array)
  })

  test('goes on where the page before ended', async () => {
    for (let i = 0; i < 51; i++) await add(`label-${String(i).padStart(2, '0')}`)
    const first = await readAllTags(admin, { q: 'label' })
    const second = await readAllTags(admin, { q: 'label', after: first.next! })
    expect([first.tags.length, second.tags.map(({ name }) => name), second.next]).toEqual([50, ['label-50'], null])
  })
})
