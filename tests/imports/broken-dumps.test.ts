import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { members } from '#app/accounts/schema.server.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import {
  aComment,
  aLink,
  anAnswer,
  aQuestion,
  aUser,
  aVote,
  fileXml,
  importDump,
  importFolder,
  rowXml,
  wholeDatabase,
  writeDump,
} from './dump.ts'

test('a broken row is named with file and line, and the rest is imported', async () => {
  const folder = writeDump({
    Users: [aUser(1), { Id: 2, DisplayName: 'No date' }, aUser(3, { CreationDate: '2018-02-30T10:00:00.000' })],
    Posts: [
      aQuestion(1),
      aQuestion(2, { CreationDate: 'yesterday' }),
      '  <row Id="x" PostTypeId="1" />',
      '  <rwo Id="4" />',
      aQuestion(5, { Title: '   ' }),
      anAnswer(6, 1, { ParentId: '' }),
      { Id: 7, CreationDate: '2018-03-12T17:00:00.000' },
      anAnswer(8, 2),
      anAnswer(9, 1, { CreationDate: '2999-01-01T00:00:00.000' }),
    ],
    Comments: [aComment(1, 1), aComment(2, 77), aComment(3, 1, { Text: ' ' })],
    Votes: [
      aVote(1, 1, 2),
      { Id: 2, PostId: 1, VoteTypeId: 'up', CreationDate: '2018-03-12T00:00:00.000' },
      aVote(3, 77, 2),
    ],
    PostLinks: [aLink(1, 1, 77)],
  })

  const first = await importFolder(folder)

  expect(first.counts).toEqual({
    people: 1,
    questions: 1,
    answers: 0,
    accepted: 0,
    comments: 1,
    votes: 1,
    tags: 1,
    links: 0,
    skipped: 15,
  })
  for (const line of [
    'Users.xml:4: skipped, CreationDate is missing',
    'Users.xml:5: skipped, CreationDate is no date: "2018-02-30T10:00:00.000"',
    'Posts.xml:4: skipped, CreationDate is no date: "yesterday"',
    'Posts.xml:5: skipped, Title is missing',
    'Posts.xml:6: skipped, <rwo> is no row',
    'Posts.xml:7: skipped, Title is empty',
    'Posts.xml:8: skipped, ParentId is missing',
    'Posts.xml:9: skipped, PostTypeId is missing',
    'Posts.xml:10: skipped, answer 8 belongs to question 2, which is not there',
    'Posts.xml:11: skipped, CreationDate lies in the future: "2999-01-01T00:00:00.000"',
    'Comments.xml:4: skipped, comment 2 belongs to post 77, which is not there',
    'Comments.xml:5: skipped, Text is empty',
    'Votes.xml:4: skipped, VoteTypeId is no number: "up"',
    'Votes.xml:5: skipped, vote 3 is for post 77, which is not there',
    'PostLinks.xml:3: skipped, link 1 is about post 77, which is not there',
  ])
    expect(first.said).toContain(line)
  expect((await importFolder(folder)).counts).toEqual(first.counts)
})

const sound = { Users: [aUser(1)], Posts: [aQuestion(1)], Badges: [{ Id: 1 }] }

test.each([
  ['cut short', (path: string) => truncateSync(path, readFileSync(path).length - 25), /is damaged \(line \d+: /],
  [
    'cut short at the end of a row',
    (path: string) => writeFileSync(path, fileXml('badges', [{ Id: 1 }]).replace('</badges>', '')),
    /unclosed tag: badges/,
  ],
  ['empty', (path: string) => truncateSync(path, 0), /is damaged/],
  ['not XML', (path: string) => writeFileSync(path, 'Id,Name\n1,Informed\n'), /text data outside of root node/],
  [
    'something else',
    (path: string) => writeFileSync(path, '<html><body/></html>'),
    /should begin with <badges>, not <html>/,
  ],
  ['followed by rubbish', (path: string) => appendFileSync(path, '<badges></badges>'), /is damaged/],
  [
    'in another encoding',
    (path: string) => writeFileSync(path, Buffer.from(fileXml('badges', []), 'utf16le')),
    /not UTF-8/,
  ],
  [
    'with an entity of its own',
    (path: string) => writeFileSync(path, '<!DOCTYPE b [<!ENTITY a "b">]><badges><row Id="&a;"/></badges>'),
    /undefined entity/,
  ],
  [
    'with a row that is never closed',
    (path: string) => writeFileSync(path, fileXml('badges', ['<row Id="1"']).replace('</badges>', '</badges>')),
    /is damaged/,
  ],
])('a file that is %s stops the import before anything is written', async (_, damage, message) => {
  const folder = writeDump(sound)
  const before = await wholeDatabase()
  damage(join(folder, 'Badges.xml'))

  await expect(importFolder(folder)).rejects.toThrow(message)

  expect(await wholeDatabase()).toEqual(before)
})

test('without Posts.xml, or without the folder, one sentence says what to do', async () => {
  const folder = writeDump(sound)
  rmSync(join(folder, 'Posts.xml'))

  await expect(importFolder(folder)).rejects.toThrow(/There is no Posts.xml in .*small-site: unpack/)
  await expect(importFolder(join(folder, 'nowhere'))).rejects.toThrow(/There is no folder/)
  await expect(importFolder(join(folder, 'Users.xml'))).rejects.toThrow(/is not a folder/)
})

test('entities, CDATA, comments and control characters in a file do no harm', async () => {
  const odd = rowXml(aQuestion(1, { Title: 'TITLE', Body: 'BODY' }))
    .replace('TITLE', '&#x1F;Caf&#233; &amp;amp; &#128512; &#0;or &quot;tea&quot;?')
    .replace('BODY', '&lt;p&gt;One &amp;lt;b&amp;gt; &amp;amp;amp; two &#x1B;&#xFFFE;&lt;/p&gt;')
  const { counts } = await importDump({
    Users: [aUser(1)],
    Posts: [
      '<!-- a comment --><![CDATA[<row Id="9"/>]]>',
      odd,
      rowXml(aQuestion(2)).replace('/>', '><extra a="1"/>text</row>'),
    ],
  })

  expect(counts).toMatchObject({ questions: 2, skipped: 0 })
  expect((await db.select().from(threads).orderBy(threads.id))[0]!.title).toBe('Café &amp; 😀 or "tea"?')
  expect((await db.select().from(posts).orderBy(posts.id))[0]!.html).toBe('<p>One &lt;b&gt; &amp;amp; two</p>')
})

test('a post of megabytes keeps its first words', async () => {
  const { counts, said } = await importDump({
    Users: [aUser(1)],
    Posts: [aQuestion(1, { Body: `<p>${'word '.repeat(600_000)}</p>` })],
  })

  expect(counts).toMatchObject({ questions: 1, skipped: 0 })
  expect(said).toContain('Posts.xml:3: too long or too deeply nested: only its words were kept')
  expect((await db.select().from(posts))[0]!.markdown).toMatch(/^word word .*…$/)
})

test('people with clashing, hostile, empty or reserved names come in under names of their own', async () => {
  const names = [
    'Sam',
    'sam',
    'Sam',
    '',
    '   ',
    'x',
    'Admin',
    'Webcare',
    '<script>alert(1)</script>',
    'pаypal',
    'a\u202Eb',
    'Z'.repeat(90),
    'Ann@home',
    'Ciro Santilli 新疆',
    '👩‍💻',
  ]
  const { counts } = await importDump({
    Users: names.map((DisplayName, n) => aUser(n + 1, { DisplayName })),
    Posts: [aQuestion(1)],
  })

  expect(counts).toMatchObject({ people: names.length, skipped: 0 })
  expect((await db.select().from(members).orderBy(members.id)).map((person) => person.name)).toEqual([
    'Sam',
    'sam 2',
    'Sam 3',
    'user4',
    'user5',
    'user6',
    'user7',
    'user8',
    'script alert 1 script',
    'user10',
    'a b',
    'Z'.repeat(40),
    'Ann home',
    'Ciro Santilli',
    'user15',
  ])
})

test('those who left before the dump was made stand by their posts, one person per name', async () => {
  const nameless = { OwnerUserId: '', OwnerDisplayName: 'user306' }
  const { counts } = await importDump({
    Users: [aUser(1)],
    Posts: [
      aQuestion(1, nameless),
      anAnswer(2, 1, nameless),
      anAnswer(3, 1, { OwnerUserId: '' }),
      anAnswer(4, 1, { OwnerUserId: 55 }),
    ],
    Comments: [aComment(1, 1, { UserId: '', UserDisplayName: 'User306' }), aComment(2, 1, { UserId: '' })],
  })

  expect(counts).toMatchObject({ people: 1, questions: 1, answers: 3, comments: 2, skipped: 0 })
  const people = new Map((await db.select().from(members)).map((person) => [person.id, person.name]))
  const authors = (await db.select().from(posts).orderBy(posts.id)).map((post) => people.get(post.authorId))
  expect(authors).toEqual(['user306', 'user306', 'Former member', 'user55', 'user306', 'Former member'])
})

test('whoever was only known by a number gets their name when a dump tells it', async () => {
  await importDump({ Posts: [aQuestion(1)] })

  const { counts } = await importDump({ Posts: [aQuestion(1)], Users: [aUser(1, { DisplayName: 'Ada' })] })

  expect(counts.people).toBe(1)
  expect((await db.select().from(members)).map((person) => person.name)).toEqual(['Ada'])
})

test('with a list of addresses people can claim what they wrote; an address that is taken stays where it is', async () => {
  const folder = writeDump({
    Users: [aUser(1), aUser(2), aUser(3, { Email: 'cleo@example.com' })],
    Posts: [aQuestion(1)],
  })
  const addresses = join(folder, 'addresses.csv')
  writeFileSync(
    addresses,
    'userId,email\r\n1,Ada@Example.com\r\n2,ada@example.com\r\n3,other@example.com\n9,x@example.com\nnonsense\n',
  )

  const { said } = await importFolder(folder, { addresses })
  const before = await wholeDatabase()
  await importFolder(folder, { addresses })

  expect(await wholeDatabase()).toEqual(before)
  const people = await db.select().from(members).orderBy(members.id)
  expect(people.map((person) => [person.email, person.emailKey, person.emailVerifiedAt])).toEqual([
    ['Ada@Example.com', 'ada@example.com', null],
    [null, null, null],
    ['cleo@example.com', 'cleo@example.com', null],
  ])
  expect(said).toContain('addresses.csv:3: somebody else has this address already')
  expect(said).toContain('addresses.csv:5: no person 9 was imported')
  expect(said).toContain('addresses.csv:6: not used, expected a line like 17,ada@example.com')
  await expect(importFolder(folder, { addresses: join(folder, 'none.csv') })).rejects.toThrow(/There is no file/)
})

test('a post that was deleted stays out of sight', async () => {
  await importDump({
    Users: [aUser(1)],
    Posts: [aQuestion(1, { DeletionDate: '2018-04-01T00:00:00.000' }), anAnswer(2, 1)],
  })

  expect((await db.select().from(threads))[0]!.hiddenAt).toBe(Date.UTC(2018, 3, 1))
})
