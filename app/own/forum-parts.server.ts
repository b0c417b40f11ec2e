import { asc, eq, inArray } from 'drizzle-orm'
import {
  acceptedAnswers,
  bookmarks,
  categories,
  drafts,
  follows,
  meToos,
  postRevisions,
  posts,
  threads,
  votes,
} from '#app/forum/schema.server.ts'
import { tagsOf } from '#app/forum/thread-lists.server.ts'
import { postAddress, threadAddress } from '#app/own/addresses.server.ts'
import type { ExportPart, Row } from '#app/own/export-part.ts'
import { someAtATime } from '#app/own/some-at-a-time.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const place = { id: posts.id, kind: posts.kind, threadId: posts.threadId }
const asked = (memberId: number) => db.select({ id: threads.id }).from(threads).where(eq(threads.authorId, memberId))
const wrote = (memberId: number) => db.select({ id: posts.id }).from(posts).where(eq(posts.authorId, memberId))

/** What somebody wrote, thought of, and keeps here. Of what others wrote only the address. */
export const forumParts: ExportPart[] = [
  { name: 'questions', of: ['threads.author_id'], rows: (memberId) => someAtATime(asked(memberId), questions) },
  { name: 'posts', of: ['posts.author_id'], rows: (memberId) => someAtATime(wrote(memberId), texts) },
  {
    name: 'earlierTexts',
    of: ['post_revisions.post_id'],
    rows: (memberId) => someAtATime(wrote(memberId), (ids) => earlierTexts(memberId, ids)),
  },
  {
    name: 'drafts',
    of: ['drafts.member_id'],
    async *rows(memberId) {
      const rows = await db.select().from(drafts).where(eq(drafts.memberId, memberId))
      for (const { place, fields, updatedAt } of rows) {
        const text = Object.entries(fields).map(([field, typed]) => `${field}: ${typed}`)
        yield { place, text: text.join('\n'), updatedAt }
      }
    },
  },
  {
    name: 'votes',
    of: ['votes.member_id'],
    rows: (memberId) =>
      someAtATime(db.select({ id: votes.id }).from(votes).where(eq(votes.memberId, memberId)), async (ids) => {
        const rows = await db
          .select({ place, value: votes.value, at: votes.at })
          .from(votes)
          .innerJoin(posts, eq(posts.id, votes.postId))
          .where(inArray(votes.id, ids))
        return rows.map((row) => ({ address: postAddress(row.place), value: row.value, at: row.at }))
      }),
  },
  {
    name: 'meToos',
    of: ['me_toos.member_id'],
    async *rows(memberId) {
      const rows = await db.select().from(meToos).where(eq(meToos.memberId, memberId))
      for (const { threadId, at } of rows) yield { address: threadAddress(threadId), at }
    },
  },
  {
    name: 'follows',
    of: ['follows.member_id'],
    async *rows(memberId) {
      const rows = await db.select().from(follows).where(eq(follows.memberId, memberId))
      for (const { threadId, state, at } of rows) yield { address: threadAddress(threadId), state, at }
    },
  },
  {
    name: 'bookmarks',
    of: ['bookmarks.member_id'],
    async *rows(memberId) {
      const rows = await db
        .select({ place, at: bookmarks.at })
        .from(bookmarks)
        .innerJoin(posts, eq(posts.id, bookmarks.postId))
        .where(eq(bookmarks.memberId, memberId))
      for (const row of rows) yield { address: postAddress(row.place), at: row.at }
    },
  },
  {
    name: 'chosen',
    of: ['accepted_answers.accepted_by_id'],
    async *rows(memberId) {
      const rows = await db
        .select({ place, at: acceptedAnswers.acceptedAt })
        .from(acceptedAnswers)
        .innerJoin(posts, eq(posts.id, acceptedAnswers.answerId))
        .where(eq(acceptedAnswers.acceptedById, memberId))
      for (const row of rows) yield { address: postAddress(row.place), at: row.at }
    },
  },
]

async function questions(ids: number[]): Promise<Row[]> {
  const tags = await tagsOf(ids)
  const rows = await db
    .select({ thread: threads, category: categories.name })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(inArray(threads.id, ids))
    .orderBy(asc(threads.id))
  return rows.map(({ thread: { id, title, createdAt, solvedAt, closedAt, hiddenAt }, category }) => ({
    address: threadAddress(id),
    title,
    category,
    tags: tags.get(id) ?? [],
    createdAt,
    solvedAt,
    closedAt,
    hiddenAt,
  }))
}

async function texts(ids: number[]): Promise<Row[]> {
  const rows = await db.select().from(posts).where(inArray(posts.id, ids)).orderBy(asc(posts.id))
  return rows.map(
    ({ kind, authorRole, lang, markdown, score, createdAt, editedAt, hiddenAt, officialAt, ...post }) => ({
      address: postAddress({ ...post, kind }),
      kind,
      text: markdown,
      role: authorRole,
      lang,
      score,
      createdAt,
      editedAt,
      hiddenAt,
      officialAt,
    }),
  )
}

/** How these posts read before, as far as this person wrote it so: after an edit by somebody else it is theirs. */
async function earlierTexts(memberId: number, ids: number[]): Promise<Row[]> {
  const rows = await db
    .select({ place, revision: postRevisions })
    .from(postRevisions)
    .innerJoin(posts, eq(posts.id, postRevisions.postId))
    .where(inArray(postRevisions.postId, ids))
    .orderBy(asc(postRevisions.postId), asc(postRevisions.id))
  return rows
    .filter(({ place: { id } }, i) => {
      const before = rows[i - 1]
      return before?.place.id !== id || before.revision.replacedById === memberId
    })
    .map(({ place: post, revision: { title, markdown, replacedAt } }) => ({
      address: postAddress(post),
      title,
      text: markdown,
      replacedAt,
    }))
}
