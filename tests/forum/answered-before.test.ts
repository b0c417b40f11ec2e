import { expect, test } from 'vitest'
import { readDraft } from '#app/forum/drafts.server.ts'
import { findAnsweredBefore } from '#app/forum/find-answered-before.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { aMember, aThread } from '../factories.ts'

test('who finds their answer while asking keeps what they wrote, and it is known which thread it was', async () => {
  const asker = await aMember()
  const thread = await aThread({ title: 'Router herstarten' })

  await findAnsweredBefore(asker, { threadId: thread.id, written: { title: 'Mijn router herstart', body: '' } })
  await findAnsweredBefore(null, { threadId: thread.id, written: { title: 'Iets anders' } })

  expect((await readDraft(asker.id, 'ask'))?.fields).toEqual({ title: 'Mijn router herstart', body: '' })
  const said = (await db.select().from(events)).filter(({ name }) => name === 'forum.answered-before')
  expect(said.map(({ facts, actorId }) => [facts, actorId])).toEqual([
    [{ threadId: thread.id }, asker.id],
    [{ threadId: thread.id }, null],
  ])
  await expect(findAnsweredBefore(asker, { threadId: 9999, written: {} })).rejects.toMatchObject({ kind: 'not-found' })
})
