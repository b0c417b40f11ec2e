// Who follows a thread hears of answers and of the first solution; who answered hears when it did not solve it after all.
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { setMailPreference } from '#app/accounts/change-mail-preferences.server.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { followThread } from '#app/forum/follow-thread.server.ts'
import { reopenSolved, solvedAgain } from '#app/forum/reopen-solved.server.ts'
import { sayMeToo } from '#app/forum/say-me-too.server.ts'
import { categories, follows } from '#app/forum/schema.server.ts'
import { noticesSent } from '#app/notifications/schema.server.ts'
import { tellFollowersOfAnswer } from '#app/notifications/tell-followers-of-answer.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { listMails } from '#app/platform/mail/mailbox.server.ts'
import { emptyMailbox, mailsTo } from '../accounts/mailbox.ts'
import { aCategory, aMember, anAnswer, aThread } from '../factories.ts'

beforeEach(emptyMailbox)

const named = (name: string) => aMember({ name, email: `${name.toLowerCase()}@example.com`, locale: 'nl' })
const subjectsTo = async (name: string) => (await mailsTo(`${name}@example.com`)).map((mail) => mail.subject).sort()

test('followers are mailed about an answer of somebody else, once, and can turn it off in one click', async () => {
  const [ben, cleo, dirk] = [await named('Ben'), await named('Cleo'), await named('Dirk')]
  const thread = await aThread({ by: await named('Fenna'), title: 'Geen bereik op zolder' })
  await followThread(ben, { threadId: thread.id, following: true })
  await sayMeToo(cleo, { threadId: thread.id, value: true })
  await followThread(dirk, { threadId: thread.id, following: true })
  await setMailPreference(dirk.id, 'followed-answer', false)
  const answer = await anAnswer({ to: thread, by: cleo })
  await drain()
  await tellFollowersOfAnswer.run({ answerId: answer.id })
  await drain()
  expect(await subjectsTo('ben')).toEqual(['Nieuw antwoord: Geen bereik op zolder'])
  expect(await subjectsTo('cleo')).toEqual([])
  expect(await subjectsTo('dirk')).toEqual([])
  expect(await subjectsTo('fenna')).toEqual(['Antwoord op je vraag: Geen bereik op zolder'])
  const [mail] = await mailsTo('ben@example.com')
  expect(mail?.links.some((link) => link.includes(`/unsubscribe/${ben.id}.followed-answer.`))).toBe(true)
})

test('an asker who does not want to hear of it is not mailed', async () => {
  const thread = await aThread({ by: await named('Fenna') })
  await followThread(thread.by, { threadId: thread.id, following: false })
  const answer = await anAnswer({ to: thread })
  await acceptAnswer(await aMember({ role: 'moderator' }), { answerId: answer.id })
  await drain()
  expect(await subjectsTo('fenna')).toEqual([])
})

test('the first solution is told to followers and the asker, and no later one', async () => {
  const [ben, ruud] = [await named('Ben'), await named('Ruud')]
  const thread = await aThread({ by: await named('Fenna'), title: 'Geen bereik op zolder' })
  await followThread(ben, { threadId: thread.id, following: true })
  const [first, second] = [await anAnswer({ to: thread, by: ruud }), await anAnswer({ to: thread, by: ruud })]
  await drain()
  emptyMailbox()
  const milan = await aMember({ role: 'moderator' })
  await acceptAnswer(milan, { answerId: first.id })
  await acceptAnswer(milan, { answerId: second.id })
  await drain()
  expect(await subjectsTo('ben')).toEqual(['Opgelost: Geen bereik op zolder'])
  expect(await subjectsTo('fenna')).toEqual(['Opgelost: Geen bereik op zolder'])
  expect(await subjectsTo('ruud')).toHaveLength(2)
})

test('nobody is mailed about a thread in a category that is kept from them by now', async () => {
  const category = await aCategory()
  const [ben, sanne] = [await named('Ben'), await aMember({ email: 'sanne@example.com', role: 'ambassador' })]
  const thread = await aThread({ by: await named('Fenna'), categoryId: category.id })
  for (const member of [ben, sanne]) await followThread(member, { threadId: thread.id, following: true })
  await transact(() => db.update(categories).set({ seenFrom: 2 }).where(eq(categories.id, category.id)))
  await anAnswer({ to: thread, by: await aMember({ role: 'moderator' }) })
  await drain()
  expect((await listMails()).map((mail) => mail.to)).toEqual(['sanne@example.com'])
})

test('many followers are told in turns, and each of them', async () => {
  const thread = await aThread()
  const people = await Promise.all(Array.from({ length: 130 }, () => aMember()))
  await transact(async () => {
    await db
      .insert(follows)
      .values(people.map(({ id }) => ({ threadId: thread.id, memberId: id, state: 'following' as const, at: 1 })))
  })
  await anAnswer({ to: thread })
  await drain()
  const told = await db.select().from(noticesSent).where(eq(noticesSent.kind, 'followed-answer'))
  expect(told.map((row) => row.memberId).sort((a, b) => a - b)).toEqual(
    people.map(({ id }) => id).sort((a, b) => a - b),
  )
})

test('whoever wrote the solution is mailed with the reason that it was not one after all, unless that was undone', async () => {
  const ruud = await named('Ruud')
  const thread = await aThread({ by: await named('Fenna'), title: 'Geen bereik op zolder' })
  const answer = await anAnswer({ to: thread, by: ruud })
  await acceptAnswer(thread.by, { answerId: answer.id })
  await drain()
  emptyMailbox()
  await reopenSolved(thread.by, { threadId: thread.id, reason: 'Te vroeg gejuicht' })
  await solvedAgain(thread.by, { threadId: thread.id })
  await drain()
  expect(await subjectsTo('ruud')).toEqual([])
  await reopenSolved(thread.by, { threadId: thread.id, reason: 'Na een dag viel het <b>weer</b> weg' })
  await drain()
  const [mail] = await mailsTo('ruud@example.com')
  expect(mail?.subject).toBe('Toch nog niet opgelost: Geen bereik op zolder')
  expect(mail?.text).toContain('> Na een dag viel het <b>weer</b> weg')
})
