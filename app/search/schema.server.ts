import { sql } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import {
  bool,
  bytes,
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
import type { Problem } from '#app/search/meaning/embeddings-connection.server.ts'
import type { GroupLanguage, GroupState } from '#app/search/synonym-groups/group-state.ts'

/**
 * What the index knows of a thread, in analysed words: the order is made from it, whichever engine found the thread.
 * Derived, so without foreign keys: `refresh-index.server.ts` can make it again from the threads at any time.
 */
export const searchDocuments = table(
  'search_documents',
  {
    threadId: int().primaryKey(),
    lang: text<'nl' | 'en'>().notNull(),
    categoryId: int().notNull(),
    tagIds: json<number[]>().notNull(),
    solved: bool().notNull(),
    title: text().notNull(),
    /** Other wording by which people found it. */
    wording: text().notNull().default(''),
    question: text().notNull(),
    solution: text().notNull(),
    answers: text().notNull(),
    labels: text().notNull(),
    /** Of all the above and the version of the analysis: an unchanged document is not written again. */
    checksum: text().notNull(),
  },
  (t) => [index('search_documents_category').on(t.categoryId)],
)

/**
 * In how many documents each word stands, kept in step when documents are written. Two rows are no words: see
 * `word-counts.server.ts`.
 */
export const searchWords = table('search_words', {
  word: text().primaryKey(),
  /** As somebody wrote it, before its ending came off. */
  written: text().notNull(),
  documents: int().notNull(),
})

/** Threads about the same subject, best first: found when a thread is indexed, not when it is read. */
export const relatedThreads = table(
  'related_threads',
  { threadId: int().notNull(), targetId: int().notNull(), place: int().notNull() },
  (t) => [primaryKey({ columns: [t.threadId, t.targetId] }), index('related_threads_target').on(t.targetId)],
)

/** Documents that a search server beside the database still has to be told of, be it that they are gone. */
export const searchUnsent = table(
  'search_unsent',
  {
    threadId: int().primaryKey(),
    since: int().notNull(),
    /** Another number each time: who sent an earlier state does not strike out a later one. */
    mark: int().notNull(),
  },
  (t) => [index('search_unsent_since').on(t.since)],
)

/** The last time that a search server was compared with the database, and what was wrong with it. */
export const searchChecks = table('search_checks', {
  engine: text().primaryKey(),
  checkedAt: int().notNull(),
  documents: int().notNull(),
  missing: int().notNull(),
  different: int().notNull(),
  extra: int().notNull(),
})

/**
 * Words of which one serves for another, as administrators keep them: groups of their own, and what they changed about
 * one that is shipped. A trigger raises the version `synonyms` of the site with every change.
 */
export const synonymGroups = table(
  'synonym_groups',
  {
    id: id(),
    lang: text<GroupLanguage>().notNull(),
    /** The name of the shipped group that this is about; null for one of the community's own. */
    shipped: text(),
    /** All words of an own group, or those that a shipped one has besides. */
    words: json<string[]>().notNull(),
    /** Does not count. */
    off: bool().notNull().default(false),
    /** An own group that was taken away: kept, so that it can be put back. */
    removedAt: time(),
  },
  (t) => [
    uniqueIndex('synonym_groups_shipped').on(t.shipped, t.lang),
    index('synonym_groups_own').on(t.removedAt, t.id),
  ],
)

/** Every change of a group, by whom: never edited. `null` stands for "there is none", or "as it is shipped". */
export const synonymChanges = table(
  'synonym_changes',
  {
    id: id(),
    groupId: int()
      .notNull()
      .references(() => synonymGroups.id),
    before: json<GroupState | null>(),
    after: json<GroupState | null>(),
    at: time().notNull(),
    byId: int()
      .notNull()
      .references(() => members.id),
  },
  (t) => [
    index('synonym_changes_newest').on(t.at, t.id),
    index('synonym_changes_group').on(t.groupId, t.id),
    index('synonym_changes_by').on(t.byId),
  ],
)

/**
 * What threads mean, as vectors of the model that the operator brought, and which of them still have to be asked of it.
 * A row without vectors says that the thread is not to be found by meaning: it is gone, waits, or the model refused it.
 */
export const searchMeanings = table(
  'search_meanings',
  {
    threadId: int().primaryKey(),
    /** Since when it waits for the model; none when it does not. */
    since: int(),
    /** When this was last changed, as a number that grows: processes that keep the signs in memory read on from there. */
    change: int(),
    categoryId: int(),
    /** The checksums of the document and of the texts that it was made from, and the model. */
    document: text(),
    texts: text(),
    model: text(),
    /** Title, then all of it: the signs of their numbers, and the numbers in a byte each. */
    signs: bytes(),
    numbers: bytes(),
  },
  (t) => [
    index('search_meanings_since').on(t.since).where(sql`since is not null`),
    uniqueIndex('search_meanings_change').on(t.change),
  ],
)

/** The model that made the vectors, how many changes they saw, and what was last wrong with it: one row. */
export const searchModels = table('search_models', {
  name: text().primaryKey(),
  model: text(),
  /** How many numbers it gives for a text. */
  dimensions: int(),
  changes: int().notNull(),
  /** So much is new that all threads are to be related again, once nothing waits. */
  relate: bool().notNull().default(false),
  problem: text<Problem>(),
  /** What the server answered, where it did. */
  status: int(),
  problemAt: int(),
})
