import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { forgetUnusedPictures } from '#app/forum/forget-unused-pictures.server.ts'
import { categories, drafts, posts, postUploads } from '#app/forum/schema.server.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { DAY, MINUTE } from '#app/platform/time.ts'
import { settings } from '#app/settings/schema.server.ts'
import { chooseFace } from '#app/uploads/choose-face.server.ts'
import { mediaFile } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'
import { aCategory, aMember, aThread } from '../factories.ts'
import { anUpload, shows } from './pictures.ts'

async function nightly() {
  await transact(() => enqueue(forgetUnusedPictures, null))
  await drain()
}

async function isThere({ id, name }: { id: number; name: string }) {
  const rows = await db.select({ id: uploads.id }).from(uploads).where(eq(uploads.id, id))
  const found = await mediaStore().read(mediaFile(name, 480))
  await found?.bytes.cancel()
  expect(found !== null).toBe(rows.length === 1)
  return rows.length === 1
}

const show = (postId: number, { id }: { id: number }) =>
  transact(() => db.insert(postUploads).values({ postId, uploadId: id }))

test('a picture that nothing shows is gone after a week, file and all', async () => {
  const ana = await aMember()
  const lost = await anUpload(ana)
  advanceClock(7 * DAY - MINUTE)
  await nightly()
  expect(await isThere(lost)).toBe(true)
  advanceClock(2 * MINUTE)
  await nightly()
  expect(await isThere(lost)).toBe(false)
})

test('what is shown somewhere stays: in a post, also a removed one, of a person, a category, a setting, in a draft or a template', async () => {
  const ana = await aMember()
  const { questionId } = await aThread({ by: ana })
  const category = await aCategory()
  const [inPost, face, ofCategory, logo, inDraft, inTemplate] = [
    await anUpload(ana),
    await anUpload(ana, { purpose: 'person' }),
    await anUpload(ana, { purpose: 'category' }),
    await anUpload(ana, { purpose: 'brand' }),
    await anUpload(ana),
    await anUpload(ana),
  ]
  await show(questionId, inPost)
  await chooseFace(ana, face.name)
  await transact(async () => {
    await db.update(posts).set({ hiddenAt: now() }).where(eq(posts.id, questionId))
    await db
      .update(categories)
      .set({ picture: ofCategory.name, template: shows(inTemplate) })
      .where(eq(categories.id, category.id))
    await db.insert(settings).values({ key: 'brandLogo', value: logo.name, changedAt: now() })
    await db
      .insert(drafts)
      .values({ memberId: ana.id, place: 'ask', fields: { body: shows(inDraft) }, updatedAt: now() })
  })
  advanceClock(30 * DAY)
  await nightly()
  await nightly()
  for (const one of [inPost, face, ofCategory, logo, inDraft, inTemplate]) expect(await isThere(one)).toBe(true)
})

test('the week begins when a picture is taken away, so that it can be put back', async () => {
  const ana = await aMember()
  const { questionId } = await aThread({ by: ana })
  const light = await anUpload(ana)
  await show(questionId, light)
  advanceClock(30 * DAY)
  await nightly()
  await transact(() => db.delete(postUploads).where(eq(postUploads.uploadId, light.id)))
  await nightly()
  advanceClock(6 * DAY)
  await nightly()
  expect(await isThere(light)).toBe(true)
  await show(questionId, light)
  advanceClock(6 * DAY)
  await nightly()
  expect(await isThere(light)).toBe(true)
})

test('an earlier face can come back for a week, and nobody takes that of another', async () => {
  const [ana, ben] = [await aMember(), await aMember()]
  const [first, second] = [await anUpload(ana, { purpose: 'person' }), await anUpload(ana, { purpose: 'person' })]
  await chooseFace(ana, first.name)
  expect(await chooseFace(ana, second.name)).toBe(first.name)
  expect(await chooseFace(ana, first.name)).toBe(second.name)
  await expect(chooseFace(ben, first.name)).rejects.toThrow('error.notFound')
  await expect(chooseFace(null, null)).rejects.toThrow('accounts.no.signedOut')
})
