import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#app/accounts/roles.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { countsByCategory } from '#app/forum/community-counts.server.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { readPostWithComments } from '#app/forum/read-comments.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { categories } from '#app/forum/schema.server.ts'
import { USES_COUNTED } from '#app/forum/tag-use.server.ts'
import { listTags, readTag } from '#app/forum/tags.server.ts'
import { topHelpers } from '#app/forum/top-helpers.server.ts'
import { advanceClock, now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'

/** A category that only this standing and up may see. */
async function keptCategory(seenFrom: number) {
  const [row] = await transact(() =>
    db
      .insert(categories)
      .values({ name: `Kept ${seenFrom}`, slug: `kept-${seenFrom}`, position: 9, seenFrom, createdAt: now() })
      .returning({ id: categories.id }),
  )
  return row!.id
}

let people: Record<'visitor' | 'member' | 'ambassador' | 'moderator', Actor>
beforeEach(async () => {
  people = {
    visitor: null,
    member: await aMember(),
    ambassador: await aMember({ role: 'ambassador' }),
    moderator: await aMember({ role: 'moderator' }),
  }
})

describe.each([
  [1, ['member', 'ambassador', 'moderator']],
  [2, ['ambassador', 'moderator']],
  [3, ['moderator']],
] as const)('a category for standing %i and up', (seenFrom, may) => {
  const who = ['visitor', 'member', 'ambassador', 'moderator'] as const

  test('gives its labels a name only for those', async () => {
    await aThread({ categoryId: await keptCategory(seenFrom), tags: ['inside', 'both'] })
    await aThread({ categoryId: (await aCategory()).id, tags: ['both'] })
    for (const one of who) {
      const sees = (may as readonly string[]).includes(one)
      const listed = (await listTags(people[one])).tags.map(({ name, threadCount }) => [name, threadCount])
      expect(listed).toEqual(
        sees
          ? [
              ['both', 2],
              ['inside', 1],
            ]
          : [['both', 1]],
      )
      if (sees) expect(await readTag(people[one], 'inside')).toMatchObject({ name: 'inside' })
      else await expect(readTag(people[one], 'inside')).rejects.toMatchObject({ kind: 'not-found' })
      expect(await readTag(people[one], 'both')).toMatchObject({ name: 'both' })
      // A filter that names what is kept is answered like one that names nothing.
      const [kept, none] = [
        await searchThreads(people[one], { q: 'export', choices: { tag: ['inside'] } }),
        await searchThreads(people[one], { q: 'export', choices: { tag: ['nothing'] } }),
      ]
      if (!sees) expect(kept).toEqual(none)
    }
  })

  test('makes helpers known only to those', async () => {
    const [asker, helper] = [await aMember(), await aMember()]
    const thread = await aThread({ by: asker, categoryId: await keptCategory(seenFrom) })
    const answer = await anAnswer({ to: thread, by: helper })
    await acceptAnswer(people.moderator!, { answerId: answer.id })
    for (const one of who)
      expect((await topHelpers(people[one])).map(({ id }) => id)).toEqual(
        (may as readonly string[]).includes(one) ? [helper.id] : [],
      )
    expect([...(await countsByCategory()).values()]).toEqual([1])
  })
})

test('uses of a label are counted up to a number, and then said to be more', async () => {
  for (let i = 0; i < USES_COUNTED; i++) await aThread({ tags: ['wifi'] })
  expect((await listTags(null)).tags).toMatchObject([{ threadCount: USES_COUNTED, many: false }])
  await aThread({ tags: ['wifi'] })
  expect((await listTags(null)).tags).toMatchObject([{ threadCount: USES_COUNTED, many: true }])
})

test('where only ambassadors answer, the asker still comments and others do neither', async () => {
  const [asker, other, ambassador] = [await aMember(), await aMember(), await aMember({ role: 'ambassador' })]
  const category = await aCategory()
  await transact(() => db.update(categories).set({ answeredFrom: 2 }).where(eq(categories.id, category.id)))
  const thread = await aThread({ by: asker, categoryId: category.id })
  const answer = (actor: Actor) => postAnswer(actor, { threadId: thread.id, body: 'Kijk eens bij de instellingen.' })
  const comment = (actor: Actor) => postComment(actor, { postId: thread.questionId, body: 'Welk toestel is het?' })
  const refusal = { kind: 'forbidden', reason: 'forum.no.ambassadorsAnswer' }
  for (const actor of [asker, other]) await expect(answer(actor)).rejects.toMatchObject(refusal)
  await expect(comment(other)).rejects.toMatchObject(refusal)
  await comment(asker)
  await comment(ambassador)
  advanceClock(MINUTE)
  await answer(ambassador)
  const may = async (actor: Actor) => {
    const { may, question } = await readThread(actor, { threadId: thread.id })
    return [may.answer.ok, question.may.comment.ok]
  }
  expect(await may(other)).toEqual([false, false])
  expect(await may(asker)).toEqual([false, true])
  expect(await may(ambassador)).toEqual([true, true])
  const onComments = async (actor: Actor) =>
    (await readPostWithComments(actor, { postId: thread.questionId })).may.comment.ok
  expect([await onComments(other), await onComments(asker)]).toEqual([false, true])
})
