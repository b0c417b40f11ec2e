import { expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { reindexAll } from '#app/search/refresh-index.server.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'

test('while asking, solved questions come first, with the first lines of their solution', async () => {
  const asker = await aMember()
  const open = await aThread({ title: 'Simkaart activeren lukt niet' })
  const solved = await aThread({ by: asker, title: 'Nieuwe simkaart activeren' })
  await anAnswer({ to: solved, body: 'Geen idee eigenlijk.' })
  const answer = await anAnswer({
    to: solved,
    body: `Ga naar **Mijn Merel** en kies activeren. ${'En wacht even. '.repeat(40)}`,
  })
  await acceptAnswer(asker, { answerId: answer.id })
  await aThread({ title: 'Factuur klopt niet' })
  await reindexAll()

  const similar = await similarThreads(null, { title: 'Hoe activeer ik mijn simkaart? Het lukt niet' })

  expect(similar.map((thread) => thread.id)).toEqual([solved.id, open.id])
  expect(similar[0]).toMatchObject({ slug: 'nieuwe-simkaart-activeren', solved: true, answerCount: 2 })
  expect(similar[0]!.solution).toMatch(/^Ga naar Mijn Merel en kies activeren\. En wacht even\..*…$/)
  expect(similar[0]!.solution!.length).toBeLessThanOrEqual(281)
  expect(similar[1]).toMatchObject({ solved: false, solution: null })
})

test('a solution that was removed since is not shown', async () => {
  const asker = await aMember()
  const thread = await aThread({ by: asker, title: 'Nieuwe simkaart activeren' })
  const answer = await anAnswer({ to: thread, body: 'Mijn nummer is geheim.' })
  await acceptAnswer(asker, { answerId: answer.id })
  await reindexAll()
  await hidePost(await aMember({ role: 'moderator' }), { postId: answer.id })

  expect(await similarThreads(null, { title: 'Simkaart activeren' })).toMatchObject([
    { id: thread.id, solved: false, solution: null },
  ])
})

test('the text helps to find what the title does not name', async () => {
  for (const title of ['Factuur klopt niet', 'Router herstarten', 'Verhuizen naar Utrecht', 'Zender weg'])
    await aThread({ title })
  const thread = await aThread({ title: 'Pukcode van de simkaart kwijt' })
  await reindexAll()

  expect(await similarThreads(null, { title: 'Help even' })).toEqual([])
  expect(
    await similarThreads(null, { title: 'Help even', body: 'Hij vraagt om een pukcode van mijn simkaart.' }),
  ).toMatchObject([{ id: thread.id }])
})

test('a question about something else gets no suggestions rather than bad ones', async () => {
  await aThread({ title: 'Storing vandaag in Zwolle' })
  await aThread({ title: 'Simkaart activeren' })
  await reindexAll()

  expect(await similarThreads(null, { title: 'Mijn hond is ziek vandaag' })).toEqual([])
})

test('no more than asked for, and nothing for a title that says nothing', async () => {
  const by = await aMember()
  for (let n = 0; n < 8; n++) await aThread({ by, title: `Router herstarten ${n}` })
  await reindexAll()

  expect(await similarThreads(null, { title: 'router herstarten' })).toHaveLength(5)
  expect(await similarThreads(null, { title: 'router herstarten' }, 3)).toHaveLength(3)
  expect(await similarThreads(null, { title: 'hoe kan ik dat doen' })).toEqual([])
})
