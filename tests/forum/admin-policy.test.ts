import { expect, test } from 'vitest'
import type { Actor, Role } from '#app/accounts/roles.ts'
import { categoryForm } from '#app/forum/admin-forms.ts'
import { readAdminOverview } from '#app/forum/admin-overview.server.ts'
import { readAllCategories, readCategoryToChange } from '#app/forum/all-categories.server.ts'
import { readAllTags, readTagToChange } from '#app/forum/all-tags.server.ts'
import { archiveCategory, restoreCategory } from '#app/forum/archive-category.server.ts'
import { mergeTags } from '#app/forum/merge-tags.server.ts'
import { moveCategory } from '#app/forum/order-categories.server.ts'
import { canManage } from '#app/forum/policy.ts'
import { saveCategory } from '#app/forum/save-category.server.ts'
import { saveTag } from '#app/forum/save-tag.server.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { aCategory, aMember } from '../factories.ts'

const as = (role: Role, verified = true): Actor => ({
  id: 1,
  name: 'Person',
  role,
  teamId: null,
  verified,
  locale: null,
  timeZone: null,
  createdAt: 0,
  picture: null,
})

test.each<[string, boolean, Actor]>([
  ['a visitor', false, null],
  ['a member', false, as('member')],
  ['an ambassador', false, as('ambassador')],
  ['a moderator', false, as('moderator')],
  ['an administrator without a confirmed address', false, as('administrator', false)],
  ['an administrator', true, as('administrator')],
])('%s manages: %s', (_, expected, actor) => expect(canManage(actor).ok).toBe(expected))

test.each<[string, Actor]>([
  ['a visitor', null],
  ['a moderator', as('moderator')],
])('for %s nothing of it exists', async (_, actor) => {
  const { id } = await aCategory()
  const words = categoryForm.parse({ name: 'Mobiel' })
  for (const use of [
    () => saveCategory(actor, words),
    () => archiveCategory(actor, { categoryId: id }),
    () => restoreCategory(actor, { categoryId: id }),
    () => moveCategory(actor, { categoryId: id, way: 'up' }),
    () => saveTag(actor, { name: 'esim', synonyms: [] }),
    () => mergeTags(actor, { tagId: 1, into: 'esim' }),
    () => readAdminOverview(actor),
    () => readAllCategories(actor),
    () => readCategoryToChange(actor, { categoryId: id }),
    () => readAllTags(actor, {}),
    () => readTagToChange(actor, { tagId: 1 }),
  ])
    await expect(use()).rejects.toMatchObject({ kind: 'not-found', reason: 'error.notFound' })
})

test('a page of administration is missing for others before anything of it runs', async () => {
  let ran = 0
  const loader = forAdministrators(async () => ++ran)
  const visit = (actor: Actor) => ({
    request: new Request('http://community.test/admin'),
    params: {},
    context: { visit: Promise.resolve({ actor }) },
  })
  const asked = (actor: Actor) => loader(visit(actor) as unknown as Parameters<typeof loader>[0])

  for (const actor of [null, await aMember({ role: 'moderator' })])
    await expect(asked(actor)).rejects.toMatchObject({ data: { reason: 'error.notFound' }, init: { status: 404 } })
  expect(ran).toBe(0)
  expect(await asked(await aMember({ role: 'administrator' }))).toBe(1)
})
