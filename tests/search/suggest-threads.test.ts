import { expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { suggestThreads } from '#app/search/suggest-threads.server.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'

test('half a word is enough, and the solution shows its first line', async () => {
  const asker = await aMember()
  const solved = await aThread({ by: asker, title: 'Nieuwe simkaart activeren' })
  const answer = await anAnswer({ to: solved, body: `Ga naar **Mijn Merel**. ${'En wacht even. '.repeat(30)}` })
  await acceptAnswer(asker, { answerId: answer.id })
  const open = await aThread({ title: 'Simkaart past niet' })
  await aThread({ title: 'Factuur klopt niet' })
  await reindexAll()

  const suggested = await suggestThreads(null, 'simk')

  expect(suggested.map(({ id }) => id).sort()).toEqual([solved.id, open.id].sort())
  const first = suggested.find(({ id }) => id === solved.id)!
  expect(first.solution).toMatch(/^Ga naar Mijn Merel\..*…$/)
  expect(first.solution!.length).toBeLessThanOrEqual(111)
  expect(suggested.find(({ id }) => id === open.id)!.solution).toBeNull()
})

test('what was removed, or cannot be seen, is not suggested', async () => {
  const thread = await aThread({ title: 'Geheim abonnement' })
  await reindexAll()
  await hidePost(await aMember({ role: 'moderator' }), { postId: thread.questionId })

  expect(await suggestThreads(null, 'geheim abonn')).toEqual([])
})

test.each(['', '  ', 'de', '"', 'foo AND', '50%', '\0', '💥', "x' & y | !z", 'NEAR(', '日本語'])(
  'typing %j is no error',
  async (typed) => {
    await aThread({ title: 'Simkaart past niet' })
    await reindexAll()
    expect(await suggestThreads(null, typed)).toEqual([])
  },
)
