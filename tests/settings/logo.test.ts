import sharp from 'sharp'
import { expect, test } from 'vitest'
import { listCategories } from '#app/forum/categories.server.ts'
import { addCategoryPicture, chooseCategoryPicture } from '#app/forum/change-category-picture.server.ts'
import { changeLogo } from '#app/settings/change-logo.server.ts'
import { logoPath, parseLogo } from '#app/settings/logo.ts'
import { readLogo } from '#app/settings/read-logo.server.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'
import { undoSettings } from '#app/settings/undo-settings.server.ts'
import { aCategory, aMember } from '../factories.ts'

const aPicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#7a1fa8' } })
    .png()
    .toBuffer()

test('an administrator’s picture becomes the logo, and can be put back', async () => {
  const ingrid = await aMember({ role: 'administrator' })
  const changeId = await changeLogo(ingrid, await aPicture(900, 300))
  const { brandLogo } = await readSettings()
  expect(parseLogo(brandLogo)).toMatchObject({ width: 640, height: 213 })
  expect(logoPath(brandLogo)).toMatch(/^\/media\/[0-9a-f]{32}-640\.webp$/)
  expect(await sharp((await readLogo(brandLogo))!).metadata()).toMatchObject({ format: 'webp', width: 640 })
  await undoSettings(ingrid, { changeId: changeId! })
  expect((await readSettings()).brandLogo).toBeNull()
  expect(await readLogo(null)).toBeNull()
})

test('what is no picture is refused, and so is who is no administrator', async () => {
  const ingrid = await aMember({ role: 'administrator' })
  await expect(changeLogo(ingrid, Buffer.from('<svg onload="alert(1)">'))).rejects.toMatchObject({ field: 'picture' })
  const { id } = await aCategory()
  for (const other of [null, await aMember(), await aMember({ role: 'moderator' })]) {
    await expect(changeLogo(other, await aPicture(9, 9))).rejects.toMatchObject({ kind: 'not-found' })
    await expect(addCategoryPicture(other, { categoryId: id, bytes: await aPicture(9, 9) })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(chooseCategoryPicture(other, { categoryId: id, name: null })).rejects.toMatchObject({
      kind: 'not-found',
    })
  }
})

test.each(['', 'x', '../../etc/passwd', `${'a'.repeat(32)}-0-1`, `${'a'.repeat(32)}-640-1x`])(
  '%s is no logo',
  (value) => expect(logoPath(value)).toBeNull(),
)

test('a category is shown by a picture, and by its icon again', async () => {
  const ingrid = await aMember({ role: 'administrator' })
  const { id } = await aCategory()
  const picture = async () => (await listCategories(null))[0]!.picture
  await addCategoryPicture(ingrid, { categoryId: id, bytes: await aPicture(400, 300) })
  const first = await picture()
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  await addCategoryPicture(ingrid, { categoryId: id, bytes: await aPicture(300, 300) })
  expect(await picture()).not.toBe(first)
  expect(await chooseCategoryPicture(ingrid, { categoryId: id, name: first })).toMatchObject({ category: { id } })
  expect(await picture()).toBe(first)
  await chooseCategoryPicture(ingrid, { categoryId: id, name: null })
  expect(await picture()).toBeNull()
  for (const name of ['0'.repeat(32), 'none', '../x'])
    await expect(chooseCategoryPicture(ingrid, { categoryId: id, name })).rejects.toMatchObject({ kind: 'not-found' })
  await expect(addCategoryPicture(ingrid, { categoryId: 999, bytes: await aPicture(9, 9) })).rejects.toMatchObject({
    kind: 'not-found',
  })
})
