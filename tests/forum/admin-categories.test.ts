import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { type CategoryInput, categoryForm } from '#app/forum/admin-forms.ts'
import { readAllCategories } from '#app/forum/all-categories.server.ts'
import { archiveCategory, restoreCategory } from '#app/forum/archive-category.server.ts'
import { askQuestion } from '#app/forum/ask-question.server.ts'
import { listCategories, readCategory } from '#app/forum/categories.server.ts'
import { moveCategory } from '#app/forum/order-categories.server.ts'
import { saveCategory } from '#app/forum/save-category.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { aCategory, aMember, aThread } from '../factories.ts'

let admin: Member
beforeEach(async () => {
  admin = await aMember({ role: 'administrator' })
})

const words = (name: string, more: Partial<CategoryInput> = {}): CategoryInput => ({
  name,
  slug: '',
  description: '',
  product: '',
  icon: '',
  seenFrom: 0,
  askedFrom: 1,
  answeredFrom: 1,
  template: '',
  ...more,
})
/** The text fields of the form. */
const typed = (name: string, more: Partial<Record<'slug' | 'description' | 'product', string>> = {}) => ({
  name,
  slug: '',
  description: '',
  product: '',
  ...more,
})
const names = async () => (await listCategories(null)).map(({ name }) => name)
const add = async (...list: string[]) => {
  const ids: number[] = []
  for (const name of list) ids.push((await saveCategory(admin, words(name))).id)
  return ids
}
const facts = async () =>
  (await db.select().from(events)).map(({ name, facts, actorId }) => ({ name, ...facts, by: actorId }))

describe('adding and changing', () => {
  test('a new category comes last, with an address made from its name', async () => {
    await add('Mobiel', 'Wifi & modem')
    expect(await listCategories(null)).toMatchObject([
      { name: 'Mobiel', slug: 'mobiel' },
      { name: 'Wifi & modem', slug: 'wifi-modem' },
    ])
  })

  test('what was written is shown, and who wrote it is recorded', async () => {
    const { id } = await saveCategory(admin, words('Mobiel'))
    await saveCategory(admin, {
      id,
      ...words('Bellen', { slug: 'bellen', description: 'Sim en bereik', product: 'Mobiel' }),
    })
    expect(await readCategory(null, 'bellen')).toMatchObject({
      id,
      name: 'Bellen',
      description: 'Sim en bereik',
      product: 'Mobiel',
    })
    expect(await facts()).toEqual([
      { name: 'forum.category-changed', categoryId: id, by: admin.id },
      { name: 'forum.category-changed', categoryId: id, by: admin.id },
    ])
  })

  test('saving it as it was is no change', async () => {
    const { id } = await saveCategory(admin, words('Mobiel', { slug: 'mobiel' }))
    await saveCategory(admin, { id, ...words('Mobiel', { slug: 'mobiel' }) })
    expect(await facts()).toHaveLength(1)
  })

  test('an address belongs to one category', async () => {
    const [, internet] = await add('Mobiel', 'Internet')
    const refusal = { kind: 'invalid', field: 'slug', reason: 'admin.category.slug.taken', values: { slug: 'mobiel' } }
    await expect(saveCategory(admin, words('mobiel'))).rejects.toMatchObject(refusal)
    await expect(saveCategory(admin, { id: internet, ...words('Internet', { slug: 'mobiel' }) })).rejects.toMatchObject(
      refusal,
    )
    expect(await listCategories(null)).toMatchObject([{ slug: 'mobiel' }, { slug: 'internet' }])
  })

  test('of ten who add the same at once, one does', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => saveCategory(admin, words('Mobiel'))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ reason: 'admin.category.slug.taken' })
    expect(await names()).toEqual(['Mobiel'])
  })

  test('one that is not there cannot be changed', async () => {
    await expect(saveCategory(admin, { id: 999, ...words('Mobiel') })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('what is typed', () => {
  test.each([
    ['', 'admin.category.name.missing'],
    ['x', 'admin.category.name.short'],
    ['x'.repeat(41), 'admin.category.name.long'],
  ])('the name %s', (name, reason) => {
    expect(categoryForm.safeParse(typed(name)).error?.issues[0]?.message).toBe(reason)
  })

  test.each(['Mobiel', 'mobiel ', 'een twee', 'één', '-mobiel', 'mobiel-', 'a--b', '../a', 'a/b', 'a?b', '<b>'])(
    'the address %s',
    (slug) => {
      const parsed = categoryForm.safeParse(typed('Mobiel', { slug }))
      if (slug === 'mobiel ') expect(parsed.data?.slug).toBe('mobiel')
      else expect(parsed.error?.issues[0]).toMatchObject({ path: ['slug'], message: 'admin.category.slug.characters' })
    },
  )

  test('limits are counted in characters, after the spaces around', () => {
    const most = typed('  '.padEnd(42, 'x'), {
      description: 'x'.repeat(200),
      product: 'x'.repeat(40),
      slug: 'x'.repeat(60),
    })
    expect(categoryForm.safeParse(most).success).toBe(true)
    for (const field of ['name', 'description', 'product', 'slug'] as const)
      expect(categoryForm.safeParse({ ...most, [field]: `${most[field]}x` }).error?.issues[0]?.path).toEqual([field])
  })

  test('a field that the form does not have is refused', () => {
    expect(categoryForm.safeParse({ ...typed('Mobiel'), position: '0' }).success).toBe(false)
  })
})

describe('the order', () => {
  test('a category changes places with its neighbour, and at the end stays', async () => {
    const [mobiel, , tv] = await add('Mobiel', 'Internet', 'TV')
    await moveCategory(admin, { categoryId: tv!, way: 'up' })
    expect(await names()).toEqual(['Mobiel', 'TV', 'Internet'])
    await moveCategory(admin, { categoryId: mobiel!, way: 'down' })
    expect(await names()).toEqual(['TV', 'Mobiel', 'Internet'])
    expect(await moveCategory(admin, { categoryId: tv!, way: 'up' })).toMatchObject({ moved: false })
    expect(await names()).toEqual(['TV', 'Mobiel', 'Internet'])
    expect((await facts()).filter(({ name }) => name === 'forum.category-moved')).toHaveLength(2)
  })

  test('categories that were given the same place find an order', async () => {
    for (const slug of ['a', 'b', 'c']) await aCategory({ name: slug, slug })
    const [a] = (await listCategories(null)).map(({ id }) => id)
    await moveCategory(admin, { categoryId: a!, way: 'down' })
    expect(await names()).toEqual(['b', 'a', 'c'])
  })

  test('an archived one in between is passed over, and comes back where it was', async () => {
    const [, internet, tv] = await add('Mobiel', 'Internet', 'TV', 'Facturen')
    await archiveCategory(admin, { categoryId: internet! })
    await moveCategory(admin, { categoryId: tv!, way: 'up' })
    expect(await names()).toEqual(['TV', 'Mobiel', 'Facturen'])
    await restoreCategory(admin, { categoryId: internet! })
    expect(await names()).toEqual(['TV', 'Internet', 'Mobiel', 'Facturen'])
  })

  test('many moves at once leave every category in the list', async () => {
    const ids = await add('Mobiel', 'Internet', 'TV', 'Facturen')
    await Promise.all(
      ids.flatMap((categoryId) => [
        moveCategory(admin, { categoryId, way: 'up' }),
        moveCategory(admin, { categoryId, way: 'down' }),
      ]),
    )
    expect((await names()).sort()).toEqual(['Facturen', 'Internet', 'Mobiel', 'TV'])
  })
})

describe('archiving', () => {
  test('nobody can ask in it, what is in it can be read, and it can be undone', async () => {
    const [mobiel] = await add('Mobiel', 'Internet')
    await aThread({ categoryId: mobiel })
    await archiveCategory(admin, { categoryId: mobiel! })

    const question = {
      title: 'Hoe stel ik mijn eSIM in?',
      body: 'Ik zie geen QR-code in de app.',
      category: mobiel!,
      tags: [],
    }
    await expect(askQuestion(await aMember(), question)).rejects.toMatchObject({ field: 'category' })
    expect(await names()).toEqual(['Internet'])
    expect(await readCategory(null, 'mobiel')).toMatchObject({ name: 'Mobiel' })
    expect(await readAllCategories(admin)).toMatchObject({
      inUse: [{ name: 'Internet', threadCount: 0 }],
      archived: [{ name: 'Mobiel', threadCount: 1 }],
    })

    await restoreCategory(admin, { categoryId: mobiel! })
    expect(await names()).toEqual(['Mobiel', 'Internet'])
  })

  test('doing it twice is doing it once', async () => {
    const [mobiel] = await add('Mobiel', 'Internet')
    await archiveCategory(admin, { categoryId: mobiel! })
    const { archived } = await readAllCategories(admin)
    await archiveCategory(admin, { categoryId: mobiel! })
    expect((await readAllCategories(admin)).archived).toEqual(archived)
    expect((await facts()).filter(({ name }) => name === 'forum.category-changed')).toHaveLength(3)
  })

  test('the last one in use stays, also when two are archived at once', async () => {
    const ids = await add('Mobiel', 'Internet')
    const outcomes = await Promise.allSettled(ids.map((categoryId) => archiveCategory(admin, { categoryId })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: 'conflict', reason: 'admin.no.lastCategory' },
    })
    expect(await names()).toHaveLength(1)
  })
})

describe('the address it had before', () => {
  test('leads on to it, however often it moved', async () => {
    const { id } = await saveCategory(admin, words('Mobiel'))
    await saveCategory(admin, { id, ...words('Bellen', { slug: 'bellen' }) })
    await saveCategory(admin, { id, ...words('Bellen', { slug: 'bellen-en-sms' }) })
    for (const slug of ['mobiel', 'bellen', 'bellen-en-sms'])
      expect(await readCategory(null, slug)).toMatchObject({ id, slug: 'bellen-en-sms' })
    await saveCategory(admin, { id, ...words('Mobiel', { slug: 'mobiel' }) })
    expect(await readCategory(null, 'mobiel')).toMatchObject({ id, slug: 'mobiel' })
    expect(await readCategory(null, 'bellen')).toMatchObject({ id, slug: 'mobiel' })
  })

  test('is another category’s as soon as that one takes it, and stays so', async () => {
    const { id } = await saveCategory(admin, words('Mobiel'))
    await saveCategory(admin, { id, ...words('Bellen', { slug: 'bellen' }) })
    const other = await saveCategory(admin, words('Mobiel'))
    expect(await readCategory(null, 'mobiel')).toMatchObject({ id: other.id })
    await saveCategory(admin, { id: other.id, ...words('Toestellen', { slug: 'toestellen' }) })
    expect(await readCategory(null, 'mobiel')).toMatchObject({ id: other.id, slug: 'toestellen' })
  })

  test('says nothing of a category that is kept from somebody', async () => {
    const { id } = await saveCategory(admin, words('Intern', { seenFrom: 3, askedFrom: 3, answeredFrom: 3 }))
    await saveCategory(admin, {
      id,
      ...words('Intern', { slug: 'binnen', seenFrom: 3, askedFrom: 3, answeredFrom: 3 }),
    })
    for (const slug of ['intern', 'binnen'])
      await expect(readCategory(null, slug)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await readCategory(admin, 'intern')).toMatchObject({ id })
  })
})

describe('who may see it', () => {
  const kept = { seenFrom: 2, askedFrom: 2, answeredFrom: 2 } as const

  test('questions do not disappear for people before one is sure', async () => {
    const { id } = await saveCategory(admin, words('Mobiel'))
    await aThread({ categoryId: id })
    await aThread({ categoryId: id })
    await expect(saveCategory(admin, { id, ...words('Mobiel', kept) })).rejects.toMatchObject({
      field: 'seenFrom',
      reason: 'settings.category.disappear.0',
      values: { count: 2 },
    })
    expect(await readCategory(null, 'mobiel')).toMatchObject({ seenFrom: 0 })
    await saveCategory(admin, { id, ...words('Mobiel', kept), sure: 'yes' })
    await expect(readCategory(await aMember(), 'mobiel')).rejects.toMatchObject({ kind: 'not-found' })
    expect(await readCategory(await aMember({ role: 'ambassador' }), 'mobiel')).toMatchObject({ id })
    await expect(
      saveCategory(admin, { id, ...words('Mobiel', { seenFrom: 3, askedFrom: 3, answeredFrom: 3 }) }),
    ).rejects.toMatchObject({ reason: 'settings.category.disappear.2' })
    await saveCategory(admin, { id, ...words('Mobiel') })
    expect(await readCategory(null, 'mobiel')).toMatchObject({ id })
  })

  test('an empty one is kept without asking', async () => {
    const { id } = await saveCategory(admin, words('Mobiel'))
    await saveCategory(admin, { id, ...words('Mobiel', kept) })
    expect(await names()).toEqual([])
  })

  test('nobody asks or answers where they cannot look', () => {
    for (const field of ['askedFrom', 'answeredFrom'] as const) {
      const sent = { name: 'Mobiel', seenFrom: '2', askedFrom: '2', answeredFrom: '2', [field]: '1' }
      expect(categoryForm.safeParse(sent).error?.issues).toMatchObject([
        { path: [field], message: `settings.category.${field}.unseen` },
      ])
    }
    for (const wrong of ['-1', '4', '1.5', '', '0x1', '__proto__'])
      expect(categoryForm.safeParse({ name: 'Mobiel', seenFrom: wrong }).success).toBe(false)
    expect(categoryForm.safeParse({ name: 'Mobiel', askedFrom: '0' }).success).toBe(false)
    expect(categoryForm.safeParse({ name: 'Mobiel', icon: '<svg>' }).success).toBe(false)
    expect(categoryForm.parse({ name: 'Mobiel', icon: 'sim', template: ' a\r\nb ' })).toMatchObject({
      icon: 'sim',
      template: 'a\nb',
      seenFrom: 0,
      askedFrom: 1,
      answeredFrom: 1,
    })
  })

  test('who may not ask there cannot choose it', async () => {
    const { id } = await saveCategory(admin, words('Mobiel', { askedFrom: 2 }))
    const question = {
      title: 'Hoe stel ik mijn eSIM in?',
      body: 'Ik zie geen QR-code in de app.',
      category: id,
      tags: [],
    }
    await expect(askQuestion(await aMember(), question)).rejects.toMatchObject({ field: 'category' })
    await askQuestion(await aMember({ role: 'ambassador' }), question)
  })
})
