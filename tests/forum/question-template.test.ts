// What a category puts into the text of a question that is about to be asked.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readAskPage } from '#app/forum/ask-page.server.ts'
import { saveDraft } from '#app/forum/drafts.server.ts'
import { bodyInCategory } from '#app/forum/question-template.ts'
import { categories } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { aCategory, aMember } from '../factories.ts'

const [phone, web, other] = [{ template: 'Toestel:\n' }, { template: 'Modem:' }, { template: '' }]
const all = [phone, web, other]

test.each([
  ['nothing yet', '', phone, 'Toestel:\n'],
  ['nothing but space', ' \n', web, 'Modem:'],
  ['the template of another category', 'Toestel:\r\n', web, 'Modem:'],
  ['a template, and none in the new category', 'Modem:', other, ''],
  ['a template, and no category', 'Modem:', undefined, ''],
  ['something of one’s own', 'Modem: V12', phone, 'Modem: V12'],
  ['something, and no templates', 'Hallo', other, 'Hallo'],
] as const)('%s', (_, body, chosen, expected) => {
  expect(bodyInCategory(body, chosen, all)).toBe(expected)
})

async function aCategoryAsking(template: string) {
  const category = await aCategory()
  await transact(() => db.update(categories).set({ template }).where(eq(categories.id, category.id)))
  return category
}

test('an address with a category starts the text, and a category chosen after it changes it', async () => {
  const [one, two] = [await aCategoryAsking('Toestel:'), await aCategoryAsking('Modem:')]
  const start = async (query: Record<string, string>) => (await readAskPage(null, new URLSearchParams(query))).start
  expect(await start({ category: one.slug, title: 'Geen bereik' })).toMatchObject({
    body: 'Toestel:',
    title: 'Geen bereik',
    category: String(one.id),
  })
  expect(await start({ category: String(two.id), body: 'Toestel:' })).toMatchObject({ body: 'Modem:' })
  expect(await start({ category: String(two.id), body: 'Toestel: een oude' })).toMatchObject({
    body: 'Toestel: een oude',
  })
  expect(await start({ title: 'Geen bereik' })).toMatchObject({ body: '' })
})

test('a draft keeps what was written in it', async () => {
  const fenna = await aMember()
  const category = await aCategoryAsking('Toestel:')
  await saveDraft(fenna.id, 'ask', { title: '', body: 'Mijn verhaal', category: String(category.id), tags: '' })
  const { start } = await readAskPage(fenna, new URLSearchParams())
  expect(start.body).toBe('Mijn verhaal')
})

test('an address that names only a category is where a draft goes on', async () => {
  const fenna = await aMember()
  const [one, other] = [await aCategory(), await aCategory()]
  await saveDraft(fenna.id, 'ask', { title: 'Geen bereik', body: 'Mijn verhaal', category: String(one.id), tags: '' })
  const start = async (query: Record<string, string>) => (await readAskPage(fenna, new URLSearchParams(query))).start
  expect(await start({ category: other.slug })).toMatchObject({
    title: 'Geen bereik',
    body: 'Mijn verhaal',
    category: String(other.id),
  })
  expect(await start({ category: other.slug, title: 'Iets anders' })).toMatchObject({ title: 'Iets anders', body: '' })
})
