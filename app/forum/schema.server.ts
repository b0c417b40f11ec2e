import { sql } from 'drizzle-orm'
import type { Role } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import {
  check,
  id,
  index,
  int,
  json,
  primaryKey,
  table,
  text,
  time,
  uniqueIndex,
} from '#app/platform/db/columns.server.ts'

export const categories = table(
  'categories',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    product: text().notNull().default(''),
    position: int().notNull(),
    createdAt: time().notNull(),
    archivedAt: time(),
  },
  (t) => [uniqueIndex('categories_slug').on(t.slug), index('categories_position').on(t.position, t.id)],
)

export const tags = table('tags', { id: id(), name: text().notNull(), createdAt: time().notNull() }, (t) => [
  uniqueIndex('tags_name').on(t.name),
])

/** Other words for a tag; typing one gives the tag. */
export const tagSynonyms = table(
  'tag_synonyms',
  {
    word: text().primaryKey(),
    tagId: int()
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [index('tag_synonyms_tag').on(t.tagId)],
)

/** A question with all that hangs under it. Counts and `…At` columns are recomputed from rows, see `thread-totals.server.ts`. */
export const threads = table(
  'threads',
  {
    id: id(),
    title: text().notNull(),
    slug: text().notNull(),
    lang: text<'nl' | 'en'>().notNull(),
    categoryId: int()
      .notNull()
      .references(() => categories.id),
    authorId: int()
      .notNull()
      .references(() => members.id),
    createdAt: time().notNull(),
    lastActivityAt: time().notNull(),
    answerCount: int().notNull().default(0),
    /** When the accepted answer was accepted; null when there is none. */
    solvedAt: time(),
    hiddenAt: time(),
    hiddenById: int().references(() => members.id),
    /** Goes up with every visible change. */
    version: int().notNull().default(1),
  },
  (t) => [
    index('threads_newest').on(t.hiddenAt, t.createdAt, t.id),
    index('threads_active').on(t.hiddenAt, t.lastActivityAt, t.id),
    index('threads_unanswered').on(t.hiddenAt, t.answerCount, t.createdAt, t.id),
    index('threads_solved').on(t.hiddenAt, t.solvedAt, t.createdAt, t.id),
    index('threads_category').on(t.categoryId, t.hiddenAt, t.createdAt, t.id),
    index('threads_category_unanswered').on(t.categoryId, t.hiddenAt, t.answerCount, t.createdAt, t.id),
    index('threads_category_solved').on(t.categoryId, t.hiddenAt, t.solvedAt, t.createdAt, t.id),
    index('threads_category_active').on(t.categoryId, t.hiddenAt, t.lastActivityAt, t.id),
    index('threads_author').on(t.authorId, t.hiddenAt, t.createdAt, t.id),
  ],
)

export type PostKind = 'question' | 'answer' | 'comment'

/** What people wrote: a thread has one question, answers to it, and comments under either. */
export const posts = table(
  'posts',
  {
    id: id(),
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    kind: text<PostKind>().notNull(),
    /** The question or answer that a comment stands under. */
    parentId: int(),
    authorId: int()
      .notNull()
      .references(() => members.id),
    /** Role and team at the time of posting: figures of who helped must not change with a promotion. */
    authorRole: text<Role>().notNull(),
    authorTeamId: int().references(() => teams.id),
    lang: text<'nl' | 'en'>().notNull(),
    /** The truth. */
    markdown: text().notNull(),
    /** What is shown: made from `markdown` by the renderer of this version. */
    html: text().notNull(),
    rendererVersion: int().notNull(),
    /** Up votes less down votes. */
    score: int().notNull().default(0),
    createdAt: time().notNull(),
    editedAt: time(),
    editedById: int().references(() => members.id),
    hiddenAt: time(),
    hiddenById: int().references(() => members.id),
  },
  (t) => [
    index('posts_answers').on(t.threadId, t.kind, t.hiddenAt, t.score, t.createdAt),
    index('posts_comments').on(t.parentId, t.createdAt, t.id),
    index('posts_author').on(t.authorId, t.kind, t.hiddenAt, t.createdAt, t.id),
    index('posts_renderer').on(t.rendererVersion, t.id),
    uniqueIndex('posts_one_question').on(t.threadId).where(sql`kind = 'question'`),
    check('posts_kind_known', sql`${t.kind} in ('question', 'answer', 'comment')`),
  ],
)

/** How a post read before each edit. */
export const postRevisions = table(
  'post_revisions',
  {
    id: id(),
    postId: int()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    title: text(),
    markdown: text().notNull(),
    replacedAt: time().notNull(),
    replacedById: int()
      .notNull()
      .references(() => members.id),
  },
  (t) => [index('post_revisions_post').on(t.postId, t.id)],
)

/** One vote a person and post. Imported votes have no person. */
export const votes = table(
  'votes',
  {
    id: id(),
    postId: int()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    memberId: int().references(() => members.id, { onDelete: 'cascade' }),
    value: int().notNull(),
    at: time().notNull(),
  },
  (t) => [
    uniqueIndex('votes_once').on(t.postId, t.memberId),
    index('votes_member').on(t.memberId),
    check('votes_value', sql`${t.value} in (-1, 1)`),
  ],
)

/** The solution of a thread: who chose it, when, and in what role. */
export const acceptedAnswers = table(
  'accepted_answers',
  {
    threadId: int()
      .primaryKey()
      .references(() => threads.id, { onDelete: 'cascade' }),
    answerId: int()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    acceptedAt: time().notNull(),
    acceptedById: int()
      .notNull()
      .references(() => members.id),
    acceptedByRole: text<Role>().notNull(),
  },
  (t) => [
    uniqueIndex('accepted_answers_answer').on(t.answerId),
    index('accepted_answers_by').on(t.acceptedById),
    index('accepted_answers_at').on(t.acceptedAt),
  ],
)

export const threadTags = table(
  'thread_tags',
  {
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    tagId: int()
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
    /** Copied from the thread, so that a tag's list can be read in order from the index. */
    threadCreatedAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.threadId, t.tagId] }),
    index('thread_tags_tag').on(t.tagId, t.threadCreatedAt, t.threadId),
  ],
)

/** One thread that points at another: mentioned in it, or a duplicate of it. */
export const threadLinks = table(
  'thread_links',
  {
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    targetId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    kind: text<'mention' | 'duplicate'>().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.targetId, t.kind] }), index('thread_links_target').on(t.targetId)],
)

/** What somebody is writing: kept per person and place (`ask`, `thread:7`), or parked until a visitor has signed in. */
export const drafts = table(
  'drafts',
  {
    id: id(),
    memberId: int().references(() => members.id, { onDelete: 'cascade' }),
    /** SHA-256 of the secret in a visitor's cookie. */
    parkedHash: text(),
    place: text().notNull(),
    fields: json<Record<string, string>>().notNull(),
    updatedAt: time().notNull(),
  },
  (t) => [
    uniqueIndex('drafts_place').on(t.memberId, t.place),
    uniqueIndex('drafts_parked').on(t.parkedHash),
    index('drafts_age').on(t.updatedAt),
  ],
)
