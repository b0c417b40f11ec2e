import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { posts, threads } from '#app/forum/schema.server.ts'
import { importedRows } from '#app/imports/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { importFolder, wholeDatabase } from './dump.ts'

const FOLDER = join(process.cwd(), '..', 'shared', 'data', 'stackexchange-quantum')

// Read the plain way, with nothing of the importer: one row a line, attributes between quotes.
function rowsOf(file: string) {
  return readFileSync(join(FOLDER, `${file}.xml`), 'utf8')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('<row '))
    .map((line) =>
      Object.fromEntries([...line.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
    )
}

function countedInFiles() {
  const all = rowsOf('Posts')
  const questions = new Set(all.filter((post) => post.PostTypeId === '1').map((post) => post.Id))
  const answers = new Set(
    all.filter((post) => post.PostTypeId === '2' && questions.has(post.ParentId)).map((post) => post.Id),
  )
  const isThere = (id: string | undefined) => questions.has(id) || answers.has(id)
  const upAndDown = rowsOf('Votes').filter((vote) => vote.VoteTypeId === '2' || vote.VoteTypeId === '3')
  const votes = upAndDown.filter((vote) => isThere(vote.PostId))
  const comments = rowsOf('Comments')
  const links = rowsOf('PostLinks')
  const linked = links.filter((link) => isThere(link.PostId) && isThere(link.RelatedPostId))
  const kept = comments.filter((comment) => isThere(comment.PostId))
  return {
    scores: new Map(all.filter((post) => isThere(post.Id)).map((post) => [post.Id, Number(post.Score)])),
    counts: {
      people: rowsOf('Users').length,
      questions: questions.size,
      answers: answers.size,
      accepted: all.filter((post) => answers.has(post.AcceptedAnswerId)).length,
      comments: kept.length,
      votes: votes.length,
      tags: rowsOf('Tags').length,
      links: linked.length,
      skipped: upAndDown.length - votes.length + links.length - linked.length + comments.length - kept.length,
    },
  }
}

if (!existsSync(FOLDER)) console.warn(`Skipped: the real data dump is not in ${FOLDER}`)

test.skipIf(!existsSync(FOLDER))(
  'a real dump comes in whole: every count and every score is that of the files',
  { timeout: 120_000 },
  async () => {
    const files = countedInFiles()

    const { counts, said } = await importFolder(FOLDER)

    expect(counts).toEqual(files.counts)
    expect(said).not.toContain('only its words were kept')
    const scores = await db
      .select({ id: importedRows.externalId, score: posts.score })
      .from(importedRows)
      .innerJoin(posts, eq(posts.id, importedRows.localId))
      .where(eq(importedRows.kind, 'post'))
    expect(new Map(scores.map(({ id, score }) => [id, score]))).toEqual(files.scores)
    const [solved] = await db
      .select({ n: sql<number>`count(*)` })
      .from(threads)
      .where(sql`${threads.solvedAt} is not null`)
    expect(Number(solved!.n)).toBe(counts.accepted)
    const [answered] = await db.select({ n: sql<number>`sum(${threads.answerCount})` }).from(threads)
    expect(Number(answered!.n)).toBe(counts.answers)

    const before = await wholeDatabase()
    const again = await importFolder(FOLDER)
    expect(again.counts).toEqual(counts)
    expect(await wholeDatabase()).toEqual(before)
  },
)
