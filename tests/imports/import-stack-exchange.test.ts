import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { members } from '#app/accounts/schema.server.ts'
import {
  acceptedAnswers,
  categories,
  posts,
  tags,
  threadLinks,
  threads,
  threadTags,
  votes,
} from '#app/forum/schema.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { events, jobs } from '#app/platform/schema.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { aMember } from '../factories.ts'
import { emptyDatabase } from '../setup/empty-database.ts'
import {
  aComment,
  aLink,
  anAnswer,
  aQuestion,
  aUser,
  aVote,
  type Dump,
  importDump,
  importFolder,
  wholeDatabase,
  writeDump,
} from './dump.ts'

const small: Dump = {
  Users: [
    aUser(-1, { DisplayName: 'Community' }),
    aUser(1, { DisplayName: 'Ada' }),
    aUser(2, { DisplayName: 'Ben', AboutMe: '<p>I <b>fix</b> things.</p><p>Mostly.</p>' }),
  ],
  Tags: [
    { Id: 1, TagName: 'export', Count: 1 },
    { Id: 2, TagName: 'q#', Count: 0 },
  ],
  Posts: [
    aQuestion(1, {
      AcceptedAnswerId: 3,
      Tags: '<export><c++>',
      LastEditDate: '2018-03-15T10:00:00.000',
      LastEditorUserId: 2,
    }),
    aQuestion(2, { Title: 'Where are my contacts kept?', Tags: '|.net-core|' }),
    anAnswer(3, 1),
    anAnswer(4, 1, { OwnerUserId: 1 }),
    { Id: 5, PostTypeId: 5, CreationDate: '2018-03-12T17:00:00.000', Score: 0, Body: 'About a tag.' },
  ],
  Comments: [aComment(1, 3), aComment(2, 1, { CreationDate: '2018-04-01T08:00:00.000', Text: 'Is `a_b` **meant**?' })],
  Votes: [
    aVote(1, 1, 2),
    aVote(2, 1, 2),
    aVote(3, 1, 3),
    aVote(4, 3, 2),
    aVote(5, 3, 1, '2018-03-20'),
    aVote(6, 1, 5),
    aVote(7, 5, 16),
  ],
  PostLinks: [aLink(1, 1, 2), aLink(2, 2, 1, 3), aLink(3, 4, 2), aLink(4, 3, 1)],
  Badges: [{ Id: 1, UserId: 1, Name: 'Informed', Date: '2018-03-12T17:00:00.000', Class: 3, TagBased: 'False' }],
}
const ALL = { people: 3, questions: 2, answers: 2, accepted: 1, comments: 2, votes: 4, tags: 4, links: 2, skipped: 0 }

const at = (date: string) => Date.parse(`${date}Z`)

test('a whole dump is in the community with its people, dates and counts', async () => {
  const { counts, leftOut } = await importDump(small)

  expect(counts).toEqual(ALL)
  expect(Object.fromEntries(leftOut)).toEqual({
    'posts that are neither question nor answer': 1,
    'votes that are neither up nor down': 3,
    'links of a thread to itself': 1,
    badges: 1,
  })
  const [first, second] = await db.select().from(threads).orderBy(threads.id)
  expect(first).toMatchObject({
    title: 'How do I export contact list 1?',
    lang: 'en',
    answerCount: 2,
    createdAt: at('2018-03-12T17:00:00'),
    lastActivityAt: at('2018-04-01T08:00:00'),
    solvedAt: at('2018-03-20T00:00:00'),
  })
  expect(second).toMatchObject({ answerCount: 0, solvedAt: null, lastActivityAt: at('2018-03-12T17:00:00') })
  const [question] = await db.select().from(posts).where(eq(posts.kind, 'question')).orderBy(posts.id)
  expect(question).toMatchObject({
    score: 1,
    markdown: 'I have looked everywhere for it.',
    editedAt: at('2018-03-15T10:00:00'),
    authorRole: 'member',
  })
  const people = await db.select().from(members).orderBy(members.id)
  expect(people.map((person) => person.name)).toEqual(['Stack Exchange Community', 'Ada', 'Ben'])
  expect(people[2]).toMatchObject({
    bio: 'I fix things.\nMostly.',
    email: null,
    passwordHash: null,
    createdAt: at('2018-03-12T17:00:00'),
  })
  expect(question!.editedById).toBe(people[2]!.id)
  const [accepted] = await db.select().from(acceptedAnswers)
  expect(accepted).toMatchObject({
    acceptedById: people[1]!.id,
    acceptedAt: at('2018-03-20T00:00:00'),
    acceptedByRole: 'member',
  })
  expect(
    await db
      .select({ kind: threadLinks.kind, from: threadLinks.threadId })
      .from(threadLinks)
      .orderBy(threadLinks.threadId),
  ).toEqual([
    { kind: 'mention', from: first!.id },
    { kind: 'duplicate', from: second!.id },
  ])
  expect((await db.select().from(tags)).map((tag) => tag.name).sort()).toEqual(['.net-core', 'c++', 'export', 'q#'])
  const [tagged] = await db.select().from(threadTags).where(eq(threadTags.threadId, second!.id))
  expect(tagged!.threadCreatedAt).toBe(second!.createdAt)
  expect((await db.select().from(categories)).map(({ name, slug }) => ({ name, slug }))).toEqual([
    { name: 'Small site', slug: 'small-site' },
  ])
})

test('nobody is written to about what was imported, and search finds it at once', async () => {
  await importDump(small)

  // What looks like what is found out later, in turns.
  expect((await db.select().from(jobs)).map((job) => job.name)).toEqual(['search.relate-all'])
  expect(await db.select().from(events)).toEqual([])
  const found = await searchThreads(null, { q: 'where contacts kept' })
  expect(found.results[0]).toMatchObject({ slug: 'where-are-my-contacts-kept' })
})

test('the same dump a second time changes nothing and tells the same', async () => {
  const folder = writeDump(small)
  const first = await importFolder(folder)
  const before = await wholeDatabase()

  const second = await importFolder(folder)

  expect(second.counts).toEqual(first.counts)
  expect(await wholeDatabase()).toEqual(before)
})

test('an import that was cut short anywhere ends up as if it had not been', async () => {
  const folder = writeDump(small)
  await importFolder(folder)
  const whole = await shape()
  for (let batches = 1; batches <= 7; batches++) {
    await emptyDatabase()
    let left = batches
    const stop = () => {
      left -= 1
      if (left === 0) throw new Error('power failure')
    }
    await expect(importFolder(folder, { afterBatch: stop })).rejects.toThrow('power failure')

    const { counts } = await importFolder(folder)

    expect(counts).toEqual(ALL)
    expect(await shape()).toEqual(whole)
  }
})

/** The community without the numbers that a database hands out and the moments of the import itself. */
async function shape() {
  // How often something changed depends on how often it was tried.
  const { wijzer_migrations: _, site_versions: __, ...all } = await wholeDatabase()
  return Object.fromEntries(
    Object.entries(all).map(([table, rows]) => [
      table,
      rows
        .map((row) =>
          row
            .replace(/"(?:id|\w+_id|checksum)":("[^"]*"|\d+)/g, '')
            .replace(/"(?:finished_at|created_at|run_at)":17\d{11}/g, ''),
        )
        .sort(),
    ]),
  )
}

test('a newer dump of the same site adds what is new', async () => {
  await importDump(small)

  const { counts } = await importDump({
    ...small,
    Posts: [...small.Posts!, anAnswer(10, 2), aQuestion(11)],
    Comments: [...small.Comments!, aComment(9, 10)],
    Votes: [...small.Votes!, aVote(20, 10, 3)],
  })

  expect(counts).toEqual({ ...ALL, questions: 3, answers: 3, comments: 3, votes: 5 })
  const answered = await db.select().from(threads).where(eq(threads.title, 'Where are my contacts kept?'))
  expect(answered[0]).toMatchObject({ answerCount: 1 })
})

test('two sites with the same numbers do not get in each other’s way', async () => {
  await importDump(small)

  const { counts } = await importDump(small, { source: 'other-site' })

  expect(counts).toEqual(ALL)
  expect(await db.select().from(threads)).toHaveLength(4)
  expect((await db.select().from(members)).map((person) => person.name)).toContain('Ada 2')
})

test('what people chose here after the import stays chosen', async () => {
  const folder = writeDump(small)
  await importFolder(folder)
  await transact(() => db.delete(acceptedAnswers))

  const { counts } = await importFolder(folder)

  expect(counts.accepted).toBe(0)
  expect(await db.select().from(acceptedAnswers)).toEqual([])
})

test('questions go into the category that is asked for', async () => {
  const { id } = (
    await transact(() =>
      db.insert(categories).values({ name: 'Old questions', slug: 'archive', position: 4, createdAt: 1 }).returning(),
    )
  )[0]!

  await importDump(small, { category: 'archive' })
  await importDump({ Posts: [aQuestion(1)] }, { source: 'b', category: 'old questions' })
  await importDump({ Posts: [aQuestion(1)] }, { source: 'c', category: 'Brand new' })

  expect((await db.select().from(threads).orderBy(threads.id)).map((thread) => thread.categoryId === id)).toEqual([
    true,
    true,
    true,
    false,
  ])
  const [, made] = await db.select().from(categories).orderBy(categories.position)
  expect(made).toMatchObject({ name: 'Brand new', slug: 'brand-new', position: 5 })
})

test('any file but Posts may be missing', async () => {
  const { counts } = await importDump({ Posts: small.Posts })

  expect(counts).toEqual({
    people: 0,
    questions: 2,
    answers: 2,
    accepted: 1,
    comments: 0,
    votes: 0,
    tags: 3,
    links: 0,
    skipped: 0,
  })
  expect((await db.select().from(members)).map((person) => person.name).sort()).toEqual(['user1', 'user2'])
})

test('without votes a score is kept as so many votes, until the votes come', async () => {
  const scored = { Posts: [aQuestion(1, { Score: 3 }), anAnswer(2, 1, { Score: -2 })] }
  const folder = writeDump(scored)
  expect((await importFolder(folder)).counts.votes).toBe(5)
  expect((await importFolder(folder)).counts.votes).toBe(5)
  expect((await db.select().from(posts).orderBy(posts.id)).map((post) => post.score)).toEqual([3, -2])

  const { counts } = await importDump({ ...scored, Votes: [aVote(1, 1, 2)] })

  expect(counts.votes).toBe(1)
  expect((await db.select().from(posts).orderBy(posts.id)).map((post) => post.score)).toEqual([1, 0])
  expect((await db.select().from(votes)).map((vote) => vote.memberId)).toEqual([null])
  expect((await importFolder(folder)).counts.votes).toBe(1)
})

test('somebody who signed up here meanwhile keeps their name', async () => {
  const ada = await aMember({ name: 'Ada' })

  await importDump(small)

  const names = await db.select({ id: members.id, name: members.name }).from(members)
  expect(names.find((person) => person.name === 'Ada')!.id).toBe(ada.id)
  expect(names.map((person) => person.name)).toContain('Ada 2')
})
