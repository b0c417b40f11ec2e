import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, getTableColumns, getTableName } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { readMember, readProfile } from '#app/accounts/members.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { readSession } from '#app/accounts/sessions.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { posts, threadActs, threads, votes } from '#app/forum/schema.server.ts'
import { deleteAccount, replayErasures } from '#app/own/delete-account.server.ts'
import { ERASURES_FILE } from '#app/own/erasures-file.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { emptyMailbox, mailsTo } from '../accounts/mailbox.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'
import { allTables, personColumns } from './person-columns.ts'
import { CANARIES, PASSWORD, somebodyWithEverything } from './somebody-with-everything.ts'

const leave = async (who: Parameters<typeof deleteAccount>[0], what: 'kept' | 'apart') => {
  await deleteAccount(who, { currentPassword: PASSWORD, posts: what })
  await drain()
}

/** Everything in the database, as text. */
async function everything() {
  const tables = await Promise.all((await allTables()).map(async (t) => [getTableName(t), await db.select().from(t)]))
  return JSON.stringify(tables)
}

/** Which columns still name this person. */
async function whereNamed(memberId: number) {
  const named: string[] = []
  for (const { name, table, column } of await personColumns()) {
    const rows = await db.select(getTableColumns(table)).from(table).where(eq(column, memberId))
    if (rows.length) named.push(name)
  }
  return named.sort()
}

beforeEach(() => emptyMailbox())

describe.each(['kept', 'apart'] as const)('somebody who leaves, with posts %s', (what) => {
  test('is nowhere to be found, and what they wrote stays', async () => {
    const { kanarie, mine, other, answer, cookie } = await somebodyWithEverything()
    const before = await everything()
    for (const canary of CANARIES) expect(before, canary).toContain(canary)

    await leave(kanarie, what)

    const after = (await everything()).toLowerCase()
    for (const canary of CANARIES) expect(after, canary).not.toContain(canary.toLowerCase())
    expect(await readSession(cookie, { secure: true })).toBeNull()
    expect(await readMember(kanarie.id)).toBeNull()
    await expect(readProfile(kanarie.id)).rejects.toMatchObject({ kind: 'not-found' })
    const thread = await readThread(null, { threadId: mine.id })
    expect(thread.question).toMatchObject({ author: { name: '' }, html: expect.stringContaining('tweede tekst') })
    expect(thread.solution).toMatchObject({ acceptedBy: { name: '' }, answer: { id: answer.id, score: 1 } })
    const [row] = await db.select().from(threads).where(eq(threads.id, other.id))
    expect(row?.meTooCount).toBe(0)
  })

  test('is not mentioned any more: in posts, in how they read before, in drafts', async () => {
    const { kanarie, answer } = await somebodyWithEverything()
    const [before] = await db.select().from(posts).where(eq(posts.id, answer.id))
    expect(before?.html).toContain(`/people/${kanarie.id}"`)
    await leave(kanarie, what)
    const [after] = await db.select().from(posts).where(eq(posts.id, answer.id))
    expect(after).toMatchObject({ markdown: 'Zo doe je dat, @verwijderd lid: kijk maar.', editedAt: null })
    expect(after?.html).not.toContain('/people/')
  })

  test('gets one last mail', async () => {
    const { kanarie } = await somebodyWithEverything()
    emptyMailbox()
    await leave(kanarie, what)
    expect((await mailsTo('kanarie@example.com')).map((mail) => mail.subject)).toEqual([
      'Je account bij Merel is verwijderd',
    ])
  })

  test('leaves their name and address free for others', async () => {
    const { kanarie } = await somebodyWithEverything()
    await leave(kanarie, what)
    const again = await aMember({ name: 'Kanarie Vogel', email: 'kanarie@example.com' })
    expect(again.id).not.toBe(kanarie.id)
  })
})

test('kept, their posts have an author of their own without a name', async () => {
  const { kanarie, reply } = await somebodyWithEverything()
  await leave(kanarie, 'kept')
  const [post] = await db.select().from(posts).where(eq(posts.id, reply.id))
  expect(post?.authorId).toBe(kanarie.id)
  expect(await whereNamed(kanarie.id)).toEqual([
    'accepted_answers.accepted_by_id',
    'events.actor_id',
    'post_revisions.replaced_by_id',
    'posts.author_id',
    'posts.edited_by_id',
    'threads.author_id',
  ])
})

test('apart, nothing tells that two posts are by the same person, or by one of several who left', async () => {
  const { kanarie, reply, mine } = await somebodyWithEverything()
  const noor = await aMember({ name: 'Noor' })
  const hers = await aThread({ by: noor })
  await transact(async () => {
    const [row] = await db.select().from(members).where(eq(members.id, kanarie.id))
    await db.update(members).set({ passwordHash: row!.passwordHash }).where(eq(members.id, noor.id))
  })
  await leave(kanarie, 'apart')
  await leave(noor, 'apart')
  const authorOf = async (id: number) => (await db.select().from(posts).where(eq(posts.id, id)))[0]!.authorId
  const authors = await Promise.all([reply.id, mine.questionId, hers.questionId].map(authorOf))
  expect(new Set(authors).size).toBe(1)
  expect([kanarie.id, noor.id]).not.toContain(authors[0])
  // Only that there was an account, in facts about the account itself.
  expect(await whereNamed(kanarie.id)).toEqual(['events.actor_id'])
})

test('apart, also what they did to others is not theirs any more, whatever it was', async () => {
  const { kanarie, emre, mine } = await somebodyWithEverything()
  await transact(async () => {
    await db
      .insert(threadActs)
      .values({ threadId: mine.id, kind: 'closed', at: 1, byId: emre.id, byRole: 'member', facts: {} })
  })
  for (const { table, column } of (await personColumns()).filter((one) => !one.name.startsWith('members.'))) {
    const [key] = Object.entries(getTableColumns(table)).find(([, known]) => known === column)!
    // Where a row of theirs is there already, another would be a second one.
    await transact(async () => {
      const [taken] = await db.select({ one: column }).from(table).where(eq(column, kanarie.id)).limit(1)
      if (!taken) await db.update(table).set({ [key]: kanarie.id })
    })
  }
  expect(await whereNamed(kanarie.id)).toContain('thread_acts.undone_by_id')
  await leave(kanarie, 'apart')
  expect(await whereNamed(kanarie.id)).toEqual(['events.actor_id'])
})

test('votes go on counting without a person', async () => {
  const { kanarie, answer } = await somebodyWithEverything()
  await leave(kanarie, 'kept')
  expect(await db.select().from(votes).where(eq(votes.postId, answer.id))).toMatchObject([{ memberId: null, value: 1 }])
})

test('somebody else whose name begins like theirs keeps it', async () => {
  const { kanarie, emre } = await somebodyWithEverything()
  await aMember({ name: 'Kanarie Vogel Jansen' })
  const thread = await aThread({ by: emre, body: 'Dag @Kanarie Vogel Jansen en @Kanarie Vogel.', lang: 'nl' })
  await leave(kanarie, 'kept')
  const [post] = await db.select().from(posts).where(eq(posts.id, thread.questionId))
  expect(post?.markdown).toBe('Dag @Kanarie Vogel Jansen en @verwijderd lid.')
})

test('it takes the password, and the last administrator stays', async () => {
  const { kanarie } = await somebodyWithEverything({ role: 'administrator' })
  await expect(deleteAccount(kanarie, { currentPassword: 'iets anders', posts: 'kept' })).rejects.toMatchObject({
    field: 'currentPassword',
  })
  await expect(deleteAccount(kanarie, { currentPassword: PASSWORD, posts: 'kept' })).rejects.toMatchObject({
    reason: 'own.leave.lastAdministrator',
  })
  await aMember({ role: 'administrator' })
  await leave(kanarie, 'kept')
  expect(await readMember(kanarie.id)).toBeNull()
})

test('pressed twice, or while they write, nothing breaks', async () => {
  const { kanarie, other } = await somebodyWithEverything()
  const results = await Promise.allSettled([
    deleteAccount(kanarie, { currentPassword: PASSWORD, posts: 'apart' }),
    deleteAccount(kanarie, { currentPassword: PASSWORD, posts: 'apart' }),
  ])
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  await anAnswer({ to: other, by: kanarie, body: 'Onderweg.' })
  await drain()
  expect(await whereNamed(kanarie.id)).not.toContain('posts.author_id')
})

describe.each(['kept', 'apart'] as const)('a backup from before somebody left, with posts %s, put back', (what) => {
  test('has them for a moment: they leave again before anybody can read', async () => {
    const { kanarie, mine } = await somebodyWithEverything()
    const [row] = await db.select().from(members).where(eq(members.id, kanarie.id))
    await leave(kanarie, what)
    emptyMailbox()
    // As it was, but for what the list must not have.
    await transact(() => db.update(members).set(row!).where(eq(members.id, kanarie.id)))
    await transact(() => db.update(posts).set({ authorId: kanarie.id }).where(eq(posts.id, mine.questionId)))

    expect(await replayErasures()).toBe(1)
    await drain()

    for (const canary of CANARIES)
      expect((await everything()).toLowerCase(), canary).not.toContain(canary.toLowerCase())
    const [question] = await db.select().from(posts).where(eq(posts.id, mine.questionId))
    expect(question!.authorId === kanarie.id).toBe(what === 'kept')
    expect(await replayErasures()).toBe(0)
    const list = readFileSync(join(env.DATA_DIR, ERASURES_FILE), 'utf8')
    for (const canary of CANARIES) expect(list).not.toContain(canary)
  })

  test('leaves somebody else alone who has the same number since', async () => {
    const { kanarie } = await somebodyWithEverything()
    await leave(kanarie, what)
    const back = { deletedAt: null, createdAt: kanarie.createdAt + 1 }
    await transact(() => db.update(members).set(back).where(eq(members.id, kanarie.id)))
    expect(await replayErasures()).toBe(0)
  })
})
