import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { synonymGroups } from '#app/search/schema.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { extendShippedGroup, switchShippedGroup } from '#app/search/synonym-groups/change-shipped-group.server.ts'
import { readGroupFile, writeGroupFile } from '#app/search/synonym-groups/group-file.ts'
import { readGroupHistory } from '#app/search/synonym-groups/group-history.server.ts'
import { problemOf, splitWords } from '#app/search/synonym-groups/group-words.ts'
import { importGroups } from '#app/search/synonym-groups/import-groups.server.ts'
import { WORDS_MAX } from '#app/search/synonym-groups/limits.ts'
import { previewGroup } from '#app/search/synonym-groups/preview-group.server.ts'
import { readOwnGroups } from '#app/search/synonym-groups/read-groups.server.ts'
import { removeGroup, saveGroup } from '#app/search/synonym-groups/save-group.server.ts'
import { readShippedGroups } from '#app/search/synonym-groups/shipped-groups.server.ts'
import { undoGroupChange } from '#app/search/synonym-groups/undo-group-change.server.ts'
import { aMember, aThread } from '../factories.ts'

let ingrid: Member
beforeEach(async () => {
  ingrid = await aMember({ name: 'Ingrid', role: 'administrator' })
})

const found = async (q: string) => (await searchThreads(null, { q })).results.map(({ threadId }) => threadId)
/** Words that no shipped group has. */
const [zwabber, dweil] = ['zwabberstok', 'moppertje']
const aGroup = (words = [zwabber, dweil]) => saveGroup(ingrid, { lang: 'nl', words })
const groupIdOf = async (word: string) =>
  (await db.select().from(synonymGroups)).find(({ words }) => words.includes(word))!.id

describe('a group of one’s own', () => {
  test('is in force at the next search, and no longer once it is removed; each can be undone', async () => {
    const thread = await aThread({ title: `Mijn ${zwabber} is gebroken` })
    await reindexAll()
    expect(await found(dweil)).toEqual([])

    const added = await aGroup()
    expect(await found(dweil)).toEqual([thread.id])
    const removed = await removeGroup(ingrid, { groupId: await groupIdOf(zwabber) })
    expect(await found(dweil)).toEqual([])
    await undoGroupChange(ingrid, { changeId: removed! })
    expect(await found(dweil)).toEqual([thread.id])
    await removeGroup(ingrid, { groupId: await groupIdOf(zwabber) })
    await expect(undoGroupChange(ingrid, { changeId: added! })).rejects.toMatchObject({
      reason: 'synonyms.no.changedSince',
    })
  })

  test('holds also when another process wrote it, and not when its unit was undone', async () => {
    const thread = await aThread({ title: `Mijn ${zwabber} is gebroken` })
    await reindexAll()
    await found(dweil)
    const failed = transact(async () => {
      await aGroup()
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await found(dweil)).toEqual([])
    await transact(() => db.insert(synonymGroups).values({ lang: 'nl', words: [zwabber, dweil] }))
    expect(await found(dweil)).toEqual([thread.id])
  })

  test('can be given other words; a line in the history says what it was, by whom', async () => {
    await aGroup()
    advanceClock(1000)
    const groupId = await groupIdOf(zwabber)
    await saveGroup(ingrid, { groupId, lang: 'both', words: [zwabber, dweil, 'swiffer'] })
    expect(await saveGroup(ingrid, { groupId, lang: 'both', words: [zwabber, dweil, 'swiffer'] })).toBe(null)

    const { changes } = await readGroupHistory(ingrid, {})
    expect(changes).toMatchObject([
      {
        before: { words: [zwabber, dweil] },
        after: { words: [zwabber, dweil, 'swiffer'], lang: 'both' },
        by: { name: 'Ingrid' },
        undoable: true,
      },
      { before: null, after: { words: [zwabber, dweil] }, undoable: false },
    ])
    const facts = await db.select().from(events)
    expect(facts.filter(({ name }) => name === 'search.synonyms-changed')).toHaveLength(2)
  })

  test('there is only once', async () => {
    await aGroup()
    await expect(aGroup([dweil.toUpperCase(), zwabber])).rejects.toMatchObject({
      field: 'words',
      reason: 'synonyms.words.exists',
    })
  })

  test.each([
    [['wifi'], 'few'],
    [['wifi', 'wi-fi'], 'same'],
    [['factuur', 'facturen'], 'same'],
    [['wifi', 'de'], 'stopWord'],
    [['wifi', '🙂'], 'nothing'],
    [['wifi', 'een twee drie vier vijf zes'], 'phrase'],
    [['wifi', 'x'.repeat(61)], 'long'],
    [Array.from({ length: WORDS_MAX + 1 }, (_, at) => `woord${at}`), 'many'],
  ])('cannot be %j', (words, why) => {
    expect(problemOf(words)?.reason).toBe(`synonyms.words.${why}`)
  })

  test('is typed with commas or on lines, and what looks the same counts once', () => {
    expect(splitWords(' wifi,, wi-fi ;  Wifi\r\n draad \u200b los ,')).toEqual(['wifi', 'wi-fi', 'draad los'])
    expect(problemOf(['wifi', 'wi-fi', 'draadloos'])).toBeUndefined()
    expect(problemOf(['kapot', 'doet het niet'])).toBeUndefined()
  })
})

describe('a shipped group', () => {
  const kapot = { lang: 'nl', name: 'kapot' } as const

  test('can be switched off and on', async () => {
    const thread = await aThread({ title: 'Mijn modem is defect' })
    await reindexAll()
    expect(await found('modem stuk')).toEqual([thread.id])
    const was = await found('kapot')
    expect(was).toEqual([thread.id])

    const { groups } = await readShippedGroups(ingrid, { lang: 'nl', q: 'kapot' })
    const changeIds = []
    for (const { name } of groups.filter(({ words }) => words.includes('kapot')))
      changeIds.push(await switchShippedGroup(ingrid, { lang: 'nl', name, on: false }))
    expect(await found('kapot')).toEqual([])
    expect(await switchShippedGroup(ingrid, { ...kapot, on: false })).toBe(null)

    for (const changeId of changeIds) await undoGroupChange(ingrid, { changeId: changeId! })
    expect(await found('kapot')).toEqual([thread.id])
  })

  test('can have words besides its own; emptied it is as it came', async () => {
    const thread = await aThread({ title: 'Mijn modem is defect' })
    await reindexAll()
    await extendShippedGroup(ingrid, { ...kapot, words: [zwabber] })
    expect(await found(zwabber)).toEqual([thread.id])
    expect((await readShippedGroups(ingrid, { lang: 'nl', q: zwabber })).groups).toMatchObject([
      { name: 'kapot', more: [zwabber], off: false },
    ])
    await extendShippedGroup(ingrid, { ...kapot, words: [] })
    expect(await found(zwabber)).toEqual([])
    await expect(extendShippedGroup(ingrid, { ...kapot, words: ['kapotte'] })).rejects.toMatchObject({
      reason: 'synonyms.words.already',
    })
  })

  test('that does not exist is not found', async () => {
    await expect(switchShippedGroup(ingrid, { lang: 'en', name: 'kapot', on: false })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

test('a preview says what would be found that is not found now, and how many threads have each word', async () => {
  const [mop, stick] = [await aThread({ title: `Een ${dweil} kopen` }), await aThread({ title: `De ${zwabber} lekt` })]
  const other = await aThread({ title: `Nog een ${zwabber}` })
  await reindexAll()

  const preview = await previewGroup(ingrid, { words: [zwabber, dweil], q: '' })

  expect(preview.q).toBe(dweil)
  expect(preview.before.map(({ id }) => id)).toEqual([mop.id])
  expect(preview.after.map(({ id, was }) => [id, was])).toEqual([
    [mop.id, 1],
    ...(await found(zwabber)).map((id) => [id, null]),
  ])
  expect(preview.after).toHaveLength(3)
  expect([stick.id, other.id]).toEqual(expect.arrayContaining(preview.after.slice(1).map(({ id }) => id)))
  expect(preview.words).toMatchObject([
    { word: zwabber, threads: 2 },
    { word: dweil, threads: 1 },
  ])
  expect(await found(dweil), 'nothing holds yet').toEqual([mop.id])
})

describe('a file', () => {
  test('gives back what it was given', async () => {
    const text = `# onze woorden\n${zwabber}, ${dweil}\n\n"geld terug";terugbetaling\n`
    expect(await importGroups(ingrid, { text, lang: 'nl' })).toMatchObject({ added: 2, there: 0 })
    expect(await importGroups(ingrid, { text, lang: 'nl' })).toMatchObject({ added: 0, there: 2, changeId: null })
    const { groups } = await readOwnGroups(ingrid, {})
    const written = writeGroupFile(groups)
    expect(readGroupFile(written).groups.map(({ words }) => words)).toEqual(groups.map(({ words }) => words))
  })

  test('is undone as one', async () => {
    const { changeId } = (await importGroups(ingrid, { text: 'aa, bb\ncc, dd', lang: 'en' })) as { changeId: number }
    await undoGroupChange(ingrid, { changeId })
    expect((await readOwnGroups(ingrid, {})).groups).toEqual([])
  })

  test('with mistakes adds nothing, and each is named by its line', async () => {
    const text = `${zwabber}, ${dweil}\nwifi\n\nrouter, de\n`
    const { wrong } = await importGroups(ingrid, { text, lang: 'nl' })
    expect(wrong).toMatchObject([
      { line: 2, message: { reason: 'synonyms.words.few' } },
      { line: 4, message: { reason: 'synonyms.words.stopWord', values: { word: 'de' } } },
    ])
    expect((await readOwnGroups(ingrid, {})).groups).toEqual([])
  })
})

test('for others than administrators there is nothing', async () => {
  const milan = await aMember({ role: 'moderator' })
  const missing = { kind: 'not-found' }
  await expect(saveGroup(milan, { lang: 'nl', words: ['a1', 'b2'] })).rejects.toMatchObject(missing)
  await expect(removeGroup(milan, { groupId: 1 })).rejects.toMatchObject(missing)
  await expect(importGroups(milan, { text: 'aa, bb', lang: 'nl' })).rejects.toMatchObject(missing)
  await expect(previewGroup(milan, { words: ['aa', 'bb'], q: '' })).rejects.toMatchObject(missing)
  await expect(readOwnGroups(milan, {})).rejects.toMatchObject(missing)
  await expect(readGroupHistory(milan, {})).rejects.toMatchObject(missing)
  await expect(readShippedGroups(milan, { lang: 'nl' })).rejects.toMatchObject(missing)
  await expect(undoGroupChange(milan, { changeId: 1 })).rejects.toMatchObject(missing)
})
