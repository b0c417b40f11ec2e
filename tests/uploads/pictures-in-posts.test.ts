import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { askQuestion } from '#app/forum/ask-question.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { hidePost, restorePost } from '#app/forum/hide-post.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { rerenderPosts } from '#app/forum/rerender-posts.server.ts'
import { categories, posts, postUploads } from '#app/forum/schema.server.ts'
import { withheldPicture } from '#app/forum/withheld-picture.server.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { aCategory, aMember, aThread } from '../factories.ts'
import { anUpload, shows } from './pictures.ts'

const htmlOf = async (postId: number) => (await db.select().from(posts).where(eq(posts.id, postId)))[0]!.html
const shownBy = async (postId: number) =>
  (await db.select({ id: postUploads.uploadId }).from(postUploads).where(eq(postUploads.postId, postId))).map(
    ({ id }) => id,
  )

async function ask(by: Member, body: string) {
  const { id: category } = await aCategory()
  const { threadId } = await askQuestion(by, { title: 'Which light is this on my box?', body, category, tags: [] })
  const [post] = await db.select({ id: posts.id }).from(posts).where(eq(posts.threadId, threadId))
  return { threadId, postId: post!.id }
}

test('a question shows the picture that its asker added, and is known to', async () => {
  const ana = await aMember()
  const light = await anUpload(ana)
  const { postId } = await ask(ana, `It looks like this: ${shows(light, 'a red light')}`)
  expect(await htmlOf(postId)).toContain(
    `<img src="/media/${light.name}-480.webp" width="480" height="320" alt="a red light"`,
  )
  expect(await shownBy(postId)).toEqual([light.id])
})

test('taking a picture out of a post and putting another in changes what it is known to show', async () => {
  const ana = await aMember()
  const [first, second] = [await anUpload(ana), await anUpload(ana)]
  const { threadId } = await aThread({ by: ana }).then(({ id }) => ({ threadId: id }))
  const { answerId } = await postAnswer(ana, { threadId, body: `Look: ${shows(first)}` })
  await editPost(ana, { postId: answerId, body: `Look: ${shows(second)}` })
  expect(await shownBy(answerId)).toEqual([second.id])
  await editPost(ana, { postId: answerId, body: 'Look for yourself.' })
  expect(await shownBy(answerId)).toEqual([])
})

test("somebody else's picture is only its words: it would stay when they take it away", async () => {
  const [ana, ben] = [await aMember(), await aMember()]
  const light = await anUpload(ana)
  const { postId } = await ask(ben, `It looks like this: ${shows(light, 'a red light')}`)
  expect(await htmlOf(postId)).toBe('<p>It looks like this: a red light</p>')
  expect(await shownBy(postId)).toEqual([])
})

test('webcare mends a post, and its pictures stay', async () => {
  const [ana, milan] = [await aMember(), await aMember({ role: 'moderator' })]
  const light = await anUpload(ana)
  const { id: threadId } = await aThread({ by: ana })
  const { answerId } = await postAnswer(ana, { threadId, body: `Look: ${shows(light)}` })
  await editPost(milan, { postId: answerId, body: `Look here: ${shows(light)}` })
  expect(await htmlOf(answerId)).toContain('<img ')
  expect(await shownBy(answerId)).toEqual([light.id])
})

test('a face is no picture for a post', async () => {
  const ana = await aMember()
  const face = await anUpload(ana, { purpose: 'person' })
  const { postId } = await ask(ana, `This is me, hello: ${shows(face, 'me')}`)
  expect(await htmlOf(postId)).toBe('<p>This is me, hello: me</p>')
})

test('a new version of the renderer keeps the pictures of older posts', async () => {
  const ana = await aMember()
  const light = await anUpload(ana)
  const { postId } = await ask(ana, `It looks like this: ${shows(light, 'a red light')}`)
  await transact(async () => {
    await db.update(posts).set({ rendererVersion: 0, html: 'old' }).where(eq(posts.id, postId))
    await enqueue(rerenderPosts, null)
  })
  await drain()
  expect(await htmlOf(postId)).toContain('alt="a red light"')
  expect(await shownBy(postId)).toEqual([light.id])
})

test('a picture that a category puts into a question is shown in it, whoever asks', async () => {
  const [ingrid, ana] = [await aMember({ role: 'administrator' }), await aMember()]
  const sticker = await anUpload(ingrid)
  const { id } = await aCategory()
  const template = `Read the number here: ${shows(sticker, 'the sticker under the box')}`
  await transact(() => db.update(categories).set({ template }).where(eq(categories.id, id)))
  const { postId } = await ask(ana, `${template}\n\nIt says 12.`)
  expect(await htmlOf(postId)).toContain('alt="the sticker under the box"')
  expect(await shownBy(postId)).toEqual([sticker.id])
})

test('a picture goes with the posts that show it: only staff and its owner still see it, until one is back', async () => {
  const [ana, ben, milan] = [await aMember(), await aMember(), await aMember({ role: 'moderator' })]
  const [light, unused] = [await anUpload(ana), await anUpload(ana)]
  const { postId, threadId } = await ask(ana, `It looks like this: ${shows(light)}`)
  advanceClock(10 * MINUTE)
  const { answerId } = await postAnswer(ana, { threadId, body: `Once more: ${shows(light)}` })
  for (const { name } of [light, unused, { name: 'f'.repeat(32) }]) expect(await withheldPicture(name)).toBeNull()
  await hidePost(milan, { postId: answerId })
  expect(await withheldPicture(light.name)).toBeNull()
  await hidePost(milan, { postId })
  const { maySee } = (await withheldPicture(light.name))!
  expect([null, ben, ana, milan].map(maySee)).toEqual([false, false, true, true])
  // Its thread is gone with the question: one answer brought back is still read by nobody.
  await restorePost(milan, { postId: answerId })
  expect(await withheldPicture(light.name)).not.toBeNull()
  await restorePost(milan, { postId })
  expect(await withheldPicture(light.name)).toBeNull()
})
