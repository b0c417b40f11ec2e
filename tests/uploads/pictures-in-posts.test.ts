import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Member } from '#app/accounts/roles.ts'
import { askQuestion } from '#app/forum/ask-question.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { rerenderPosts } from '#app/forum/rerender-posts.server.ts'
import { posts, postUploads } from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
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
