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
import { uploads } from '#app/uploads/schema.server.ts'

export const categories = table(
  'categories',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    product: text().notNull().default(''),
    /** The name of one of our icons; a picture, if there is one, takes its place. */
    icon: text().notNull().default(''),
    /** The name of an upload. */
    picture: text(),
    /** From which standing on somebody may see it, ask in it, and answer in it: see `standing.ts`. */
    seenFrom: int().notNull().default(0),
    askedFrom: int().notNull().default(1),
    answeredFrom: int().notNull().default(1),
    /** What stands in the question's field when somebody begins to ask here: Markdown. */
    template: text().notNull().default(''),
    position: int().notNull(),
    createdAt: time().notNull(),
    archivedAt: time(),
  },
  (t) => [uniqueIndex('categories_slug').on(t.slug), index('categories_position').on(t.position, t.id)],
)

/** Addresses that a category had before: they lead on to where it is now. */
export const categorySlugs = table(
  'category_slugs',
  {
    slug: text().primaryKey(),
    categoryId: int()
      .notNull()
      .references(() => categories.id, { onDelete: 'cascade' }),
  },
  (t) => [index('category_slugs_category').on(t.categoryId)],
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
    /** When the first solution was accepted; null when there is none. */
    solvedAt: time(),
    /** The first accepted answer that can be seen: what lists and the head of the thread show. */
    solutionId: int(),
    meTooCount: int().notNull().default(0),
    /** Removed; a merged thread is removed too, and says where it went. */
    hiddenAt: time(),
    hiddenById: int().references(() => members.id),
    mergedIntoId: int(),
    duplicateOfId: int(),
    /** Takes no more answers. */
    closedAt: time(),
    /** Stands above its category's list. */
    pinnedAt: time(),
    /** Can be read by who has its address, and is in no list, search or feed. */
    unlistedAt: time(),
    /** What it says may no longer hold; and the newer thread about it, if there is one. */
    outdatedAt: time(),
    outdatedForId: int(),
    /** Goes up with every visible change: the database does it, see the triggers in `drizzle/`. */
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
    index('threads_pinned').on(t.categoryId, t.pinnedAt).where(sql`pinned_at is not null`),
    index('threads_merged').on(t.mergedIntoId).where(sql`merged_into_id is not null`),
    index('threads_duplicates').on(t.duplicateOfId).where(sql`duplicate_of_id is not null`),
    index('threads_hidden_by').on(t.hiddenById).where(sql`hidden_by_id is not null`),
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
    /** The brand stands behind it. */
    officialAt: time(),
    officialById: int().references(() => members.id),
  },
  (t) => [
    index('posts_answers').on(t.threadId, t.kind, t.hiddenAt, t.score, t.createdAt),
    index('posts_comments').on(t.parentId, t.createdAt, t.id),
    index('posts_author').on(t.authorId, t.kind, t.hiddenAt, t.createdAt, t.id),
    index('posts_renderer').on(t.rendererVersion, t.id),
    // Found by person when somebody leaves or takes along what they did.
    index('posts_hidden_by').on(t.hiddenById).where(sql`hidden_by_id is not null`),
    index('posts_edited_by').on(t.editedById).where(sql`edited_by_id is not null`),
    index('posts_official_by').on(t.officialById).where(sql`official_by_id is not null`),
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
    /** Removed by webcare: only they still read it. */
    hiddenAt: time(),
    hiddenById: int().references(() => members.id),
  },
  (t) => [
    index('post_revisions_post').on(t.postId, t.id),
    index('post_revisions_replaced_by').on(t.replacedById),
    index('post_revisions_hidden_by').on(t.hiddenById).where(sql`hidden_by_id is not null`),
  ],
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

/** The solutions of a thread, one or more: who chose them, when, and in what role. */
export const acceptedAnswers = table(
  'accepted_answers',
  {
    answerId: int()
      .primaryKey()
      .references(() => posts.id, { onDelete: 'cascade' }),
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    acceptedAt: time().notNull(),
    acceptedById: int()
      .notNull()
      .references(() => members.id),
    acceptedByRole: text<Role>().notNull(),
  },
  (t) => [
    index('accepted_answers_thread').on(t.threadId, t.acceptedAt),
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

/** One thread that points at another: mentioned in it, a duplicate of it, or the same in the other language. */
export const threadLinks = table(
  'thread_links',
  {
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    targetId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    kind: text<'mention' | 'duplicate' | 'translation'>().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.targetId, t.kind] }), index('thread_links_target').on(t.targetId)],
)

/**
 * Other words by which a thread is found, beside its title, as webcare added them. What
 * webcare removed stays, so that it does not come back; then it may also be the title of a thread that was asked before.
 */
export const threadWordings = table(
  'thread_wordings',
  {
    id: id(),
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    /** Its words in one order, without endings: whatever says the same stands here once. */
    key: text().notNull(),
    source: text<'hand' | 'title'>().notNull(),
    at: time().notNull(),
    removedAt: time(),
  },
  (t) => [uniqueIndex('thread_wordings_once').on(t.threadId, t.key)],
)

/** Who has the same problem. */
export const meToos = table(
  'me_toos',
  {
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.memberId] }), index('me_toos_member').on(t.memberId, t.at)],
)

/** Who hears of new answers to a thread; `muted` says that somebody does not want to, not even as its asker. */
export const follows = table(
  'follows',
  {
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    state: text<'following' | 'muted'>().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.memberId] }), index('follows_member').on(t.memberId, t.at, t.threadId)],
)

/** Questions and answers that somebody keeps at hand; nobody else sees them. */
export const bookmarks = table(
  'bookmarks',
  {
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    postId: int()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    at: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.postId] }),
    index('bookmarks_newest').on(t.memberId, t.at, t.postId),
    index('bookmarks_post').on(t.postId),
  ],
)

export type ThreadActKind =
  | 'closed'
  | 'reopened'
  | 'pinned'
  | 'unpinned'
  | 'moved'
  | 'merged'
  | 'split'
  | 'marked-duplicate'
  | 'unmarked-duplicate'
  | 'unlisted'
  | 'listed'
  | 'linked-translation'
  | 'unlinked-translation'
  | 'added-wording'
  | 'removed-wording'
  | 'marked-outdated'
  | 'unmarked-outdated'
  | 'not-solved'

/** What was done to a thread, by whom and why: the lines that stand in it between the posts. */
export const threadActs = table(
  'thread_acts',
  {
    id: id(),
    threadId: int()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    kind: text<ThreadActKind>().notNull(),
    at: time().notNull(),
    byId: int()
      .notNull()
      .references(() => members.id),
    byRole: text<Role>().notNull(),
    reason: text().notNull().default(''),
    /** What undoing needs: ids of threads, posts and categories. */
    facts: json<Record<string, number | number[] | string | null>>().notNull(),
    undoneAt: time(),
    undoneById: int().references(() => members.id),
  },
  (t) => [
    index('thread_acts_thread').on(t.threadId, t.at, t.id),
    index('thread_acts_by').on(t.byId),
    index('thread_acts_undone_by').on(t.undoneById).where(sql`undone_by_id is not null`),
  ],
)

/** Which pictures a post shows; a picture that nothing shows is removed after a week. */
export const postUploads = table(
  'post_uploads',
  {
    postId: int()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    uploadId: int()
      .notNull()
      .references(() => uploads.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.postId, t.uploadId] }), index('post_uploads_upload').on(t.uploadId)],
)

/** How many threads of a category are in lists, kept by triggers; in sixteen parts, so that writers rarely meet. */
export const threadCounts = table(
  'thread_counts',
  {
    categoryId: int().notNull(),
    part: int().notNull(),
    listed: int().notNull(),
    solved: int().notNull(),
    unanswered: int().notNull(),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.part] })],
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
