import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { readSite } from '#app/platform/site.server.ts'
import { changeSettings } from '#app/settings/change-settings.server.ts'
import { settingsForm } from '#app/settings/forms.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'
import { settingChanges, settings } from '#app/settings/schema.server.ts'
import { readSettingHistory, readSettingsToChange } from '#app/settings/setting-history.server.ts'
import { undoSettings } from '#app/settings/undo-settings.server.ts'
import { aMember } from '../factories.ts'

let ingrid: Member
beforeEach(async () => {
  ingrid = await aMember({ name: 'Ingrid', role: 'administrator' })
})

const history = async () =>
  (await readSettingHistory(ingrid, {})).changes.map(({ key, before, after, by }) => [key, before, after, by.name])

describe('what holds', () => {
  test('is what the environment says, until an administrator says otherwise', async () => {
    expect(await readSettings()).toMatchObject({ brandName: 'Merel', brandColour: null, timeZone: 'Europe/Amsterdam' })
    await changeSettings(ingrid, { brandName: 'Lijster', brandColour: '#1f5fa8' })
    expect(await readSettings()).toMatchObject({ brandName: 'Lijster', brandColour: '#1f5fa8', language: 'nl' })
    expect(await readSite()).toMatchObject({ brandName: 'Lijster' })
    await changeSettings(ingrid, { brandName: null })
    expect(await readSettings()).toMatchObject({ brandName: 'Merel', brandColour: '#1f5fa8' })
  })

  test('is read anew after a change by another process, and not otherwise', async () => {
    const before = await readSettings()
    expect(await readSettings()).toBe(before)
    await transact(() => db.insert(settings).values({ key: 'brandName', value: 'Lijster', changedAt: now() }))
    expect((await readSettings()).brandName).toBe('Lijster')
  })

  test('what was undone never held', async () => {
    await readSettings()
    const failed = transact(async () => {
      await changeSettings(ingrid, { brandName: 'Lijster' })
      expect((await readSettings()).brandName).toBe('Lijster')
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect((await readSettings()).brandName).toBe('Merel')
    await changeSettings(ingrid, { contact: 'tel:0800-1234' })
    expect(await readSettings()).toMatchObject({ brandName: 'Merel', contact: 'tel:0800-1234' })
  })

  test('a stored value that is not sound is passed over', async () => {
    await transact(() =>
      db.insert(settings).values([
        { key: 'brandColour', value: 'red;} body{display:none', changedAt: now() },
        { key: 'brandName', value: 7, changedAt: now() },
        { key: 'timeZone', value: 'Mars/Olympus', changedAt: now() },
        { key: 'no-such-setting', value: 'x', changedAt: now() },
        { key: 'brandPaper', value: '#ffffff', changedAt: now() },
      ]),
    )
    expect(await readSettings()).toMatchObject({
      brandColour: null,
      brandName: 'Merel',
      timeZone: 'Europe/Amsterdam',
      brandPaper: '#ffffff',
    })
  })
})

describe('changing', () => {
  test('is for administrators with a confirmed address', async () => {
    for (const other of [
      null,
      await aMember(),
      await aMember({ role: 'moderator' }),
      await aMember({ role: 'administrator', verified: false }),
    ]) {
      const refusal = { kind: 'not-found' }
      await expect(changeSettings(other, { brandName: 'Mine' })).rejects.toMatchObject(refusal)
      await expect(undoSettings(other, { changeId: 1 })).rejects.toMatchObject(refusal)
      await expect(readSettingHistory(other, {})).rejects.toMatchObject(refusal)
      await expect(readSettingsToChange(other)).rejects.toMatchObject(refusal)
    }
    expect(await db.select().from(settings)).toEqual([])
  })

  test('is remembered with who and when, and says where each value comes from', async () => {
    await changeSettings(ingrid, { brandName: 'Lijster', contact: 'https://example.com/contact' })
    const at = now()
    expect(await history()).toEqual([
      ['contact', null, 'https://example.com/contact', 'Ingrid'],
      ['brandName', null, 'Lijster', 'Ingrid'],
    ])
    const { stored, origins, defaults } = await readSettingsToChange(ingrid)
    expect(stored).toEqual({ brandName: 'Lijster', contact: 'https://example.com/contact' })
    expect(defaults).toMatchObject({ brandName: 'Merel', contact: null })
    expect(origins.brandName?.by).toBe('Ingrid')
    expect(Math.abs(origins.brandName!.at - at)).toBeLessThan(5000)
  })

  test('to what it already was is no change', async () => {
    await changeSettings(ingrid, { brandName: 'Lijster' })
    expect(await changeSettings(ingrid, { brandName: 'Lijster', contact: null })).toBeNull()
    expect(await history()).toHaveLength(1)
  })

  test('colours that cannot be read are refused beside their field, with one that can', async () => {
    await expect(changeSettings(ingrid, { brandName: 'Geel', brandColour: '#ffcc00' })).rejects.toMatchObject({
      field: 'brandColour',
      reason: 'settings.illegible.colourOnPaper.instead',
      values: { least: 4.5, instead: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    })
    expect(await db.select().from(settings)).toEqual([])
    await changeSettings(ingrid, { brandColour: '#ffcc00', brandOnColour: 'black', brandPaper: '#101010' }).catch(
      (problem) => expect(problem).toMatchObject({ field: 'brandPaper' }),
    )
  })

  test('colours that cannot be read already keep nobody from changing the name', async () => {
    await transact(() => db.insert(settings).values({ key: 'brandColour', value: '#ffcc00', changedAt: now() }))
    await changeSettings(ingrid, { brandName: 'Lijster', brandColour: '#ffcc00' })
    expect(await readSettings()).toMatchObject({ brandName: 'Lijster', brandColour: '#ffcc00' })
    await expect(changeSettings(ingrid, { brandOnColour: 'black' })).rejects.toMatchObject({ field: 'brandColour' })
  })

  test('two who send the whole form at once keep what the other changed', async () => {
    const joost = await aMember({ role: 'administrator' })
    const { since } = await readSettingsToChange(ingrid)
    await changeSettings(ingrid, { since, brandName: 'Lijster', contact: null })
    await changeSettings(joost, { since, brandName: null, contact: 'tel:0800-1234' })
    expect(await readSettings()).toMatchObject({ brandName: 'Lijster', contact: 'tel:0800-1234' })
  })

  test('two palettes at once that could not be read together do not both hold', async () => {
    const outcomes = await Promise.allSettled([
      changeSettings(ingrid, { brandColour: '#5a4500', brandOnColour: '#ffffff' }),
      changeSettings(ingrid, { brandOnColour: '#000000', brandColour: '#0090ff' }),
      changeSettings(ingrid, { brandPaper: '#fff7e0' }),
    ])
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    const { brandColour, brandOnColour } = await readSettings()
    expect([brandColour, brandOnColour]).not.toEqual(['#5a4500', '#000000'])
  })
})

describe('putting back', () => {
  test('all that was saved together, or one of it', async () => {
    const first = await changeSettings(ingrid, { brandName: 'Lijster', contact: 'tel:0800-1234' })
    advanceClock(1000)
    await undoSettings(ingrid, { changeId: first!, setting: 'contact' })
    expect(await readSettings()).toMatchObject({ brandName: 'Lijster', contact: null })
    advanceClock(1000)
    const second = await changeSettings(ingrid, { brandName: 'Vink', contact: 'tel:112' })
    advanceClock(1000)
    await undoSettings(ingrid, { changeId: second! })
    expect(await readSettings()).toMatchObject({ brandName: 'Lijster', contact: null })
    expect((await history()).map(([key]) => key)).toHaveLength(7)
  })

  test('what has changed again since is left alone', async () => {
    const first = await changeSettings(ingrid, { brandName: 'Lijster' })
    advanceClock(1000)
    await changeSettings(ingrid, { brandName: 'Vink' })
    await expect(undoSettings(ingrid, { changeId: first! })).rejects.toMatchObject({
      kind: 'conflict',
      reason: 'settings.no.changedSince',
    })
    expect((await readSettingHistory(ingrid, {})).changes.map(({ undoable }) => undoable)).toEqual([true, false])
  })

  test('colours that could no longer be read stay', async () => {
    await changeSettings(ingrid, { brandPaper: '#ececec' })
    advanceClock(1000)
    const lighter = await changeSettings(ingrid, { brandPaper: '#ffffff' })
    advanceClock(1000)
    await changeSettings(ingrid, { brandColour: '#666666' })
    await expect(undoSettings(ingrid, { changeId: 999 })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(undoSettings(ingrid, { changeId: lighter! })).rejects.toMatchObject({
      kind: 'conflict',
      reason: 'settings.illegible.colourOnPaper.instead',
    })
  })
})

describe('the history', () => {
  test('goes on page after page, and can be of one setting', async () => {
    for (let i = 0; i < 40; i++) {
      advanceClock(1000)
      await changeSettings(ingrid, { brandName: `Merk ${i}`, ...(i === 3 ? { contact: 'tel:112' } : {}) })
    }
    const first = await readSettingHistory(ingrid, {})
    const second = await readSettingHistory(ingrid, { cursor: first.next })
    expect([first.changes.length, second.changes.length, second.next]).toEqual([30, 11, null])
    const ids = [...first.changes, ...second.changes].map(({ id }) => id)
    expect(new Set(ids).size).toBe(41)
    expect((await readSettingHistory(ingrid, { key: 'contact' })).changes).toMatchObject([{ after: 'tel:112' }])
  })

  test('reads also what this version does not know', async () => {
    await transact(() =>
      db.insert(settingChanges).values([
        { key: 'gone', before: { a: 1 }, after: 'x', at: now(), byId: ingrid.id },
        { key: 'brandName', before: { a: 1 }, after: ['x'], at: now(), byId: ingrid.id },
      ]),
    )
    expect(await history()).toEqual([['brandName', null, null, 'Ingrid']])
  })
})

describe('what is typed', () => {
  const typed = (more: Record<string, string>) => settingsForm.safeParse({ since: '0', ...blank, ...more })
  const blank = Object.fromEntries(
    Object.keys(settingsForm.shape)
      .filter((key) => key !== 'since')
      .map((key) => [key, '']),
  )
  test('nothing at all means the default', () => {
    expect(typed({}).data).toMatchObject({ since: 0, brandName: null, language: null, timeZone: null })
  })
  test.each([
    ['contact', 'klantenservice@merel.example', 'mailto:klantenservice@merel.example'],
    ['contact', ' https://merel.example/contact ', 'https://merel.example/contact'],
    ['brandName', '  Merel \n Mobiel ', 'Merel Mobiel'],
    ['brandRadius', '0', '0px'],
    ['brandColour', '#ABCDEF', '#abcdef'],
  ])('%s %j is kept as %j', (key, text, value) => {
    expect(typed({ [key]: text }).data).toMatchObject({ [key]: value })
  })
  test.each([
    ['contact', 'javascript:alert(1)'],
    ['contact', 'https://'],
    ['contact', 'data:text/html,x'],
    ['contact', 'https://x" onclick="y'],
    ['brandColour', 'red;}body{}'],
    ['brandFont', 'x;}'],
    ['brandName', 'x'.repeat(41)],
    ['timeZone', 'Mars/Olympus'],
    ['language', 'fr'],
    ['welcomeNl', 'x'.repeat(121)],
  ])('%s %j is refused', (key, text) => {
    expect(typed({ [key]: text }).error?.issues.map(({ path }) => path[0])).toEqual([key])
  })
  test('a field that the form does not have is refused', () => {
    expect(typed({ brandLogo: 'x' }).success).toBe(false)
    expect(typed({ secret: 'x' }).success).toBe(false)
  })
})
