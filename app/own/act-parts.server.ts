import { and, eq, inArray, ne, or, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { postRevisions, posts, threadActs, threads } from '#app/forum/schema.server.ts'
import { postAddress, threadAddress } from '#app/own/addresses.server.ts'
import type { ExportPart, Row } from '#app/own/export-part.ts'
import { someAtATime } from '#app/own/some-at-a-time.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { synonymChanges } from '#app/search/schema.server.ts'
import { settingChanges } from '#app/settings/schema.server.ts'

const place = { id: posts.id, kind: posts.kind, threadId: posts.threadId }

/** What somebody did to threads, posts, settings and synonyms, and the facts of it. */
export const actParts: ExportPart[] = [
  {
    name: 'threadActs',
    of: ['thread_acts.by_id', 'thread_acts.undone_by_id'],
    rows: (memberId) =>
      each(threadActs, or(eq(threadActs.byId, memberId), eq(threadActs.undoneById, memberId)), async (these) => {
        const rows = await db.select().from(threadActs).where(these)
        return rows.flatMap(({ threadId, kind, at, byId, reason, undoneAt, undoneById }) => [
          ...(byId === memberId ? [{ address: threadAddress(threadId), what: kind as string, reason, at }] : []),
          ...(undoneById === memberId
            ? [{ address: threadAddress(threadId), what: `${kind}, undone`, reason: '', at: undoneAt }]
            : []),
        ])
      }),
  },
  {
    name: 'removed',
    of: ['threads.hidden_by_id', 'posts.hidden_by_id', 'posts.official_by_id', 'post_revisions.hidden_by_id'],
    async *rows(memberId) {
      yield* each(threads, eq(threads.hiddenById, memberId), async (these) => {
        const rows = await db.select({ id: threads.id, at: threads.hiddenAt }).from(threads).where(these)
        return rows.map(({ id, at }) => ({ address: threadAddress(id), what: 'removed', at }))
      })
      yield* each(posts, or(eq(posts.hiddenById, memberId), eq(posts.officialById, memberId)), async (these) => {
        const rows = await db
          .select({ ...place, hiddenAt: posts.hiddenAt, hiddenById: posts.hiddenById, officialAt: posts.officialAt })
          .from(posts)
          .where(these)
        return rows.map(({ hiddenAt, hiddenById, officialAt, ...post }) => ({
          address: postAddress(post),
          ...(hiddenById === memberId ? { what: 'removed', at: hiddenAt } : { what: 'official', at: officialAt }),
        }))
      })
      yield* each(postRevisions, eq(postRevisions.hiddenById, memberId), async (these) => {
        const rows = await db
          .select({ ...place, at: postRevisions.hiddenAt })
          .from(postRevisions)
          .innerJoin(posts, eq(posts.id, postRevisions.postId))
          .where(these)
        return rows.map(({ at, ...post }) => ({ address: postAddress(post), what: 'removed from history', at }))
      })
    },
  },
  {
    name: 'edits',
    of: ['post_revisions.replaced_by_id'],
    rows: (memberId) =>
      each(postRevisions, eq(postRevisions.replacedById, memberId), async (these) => {
        const rows = await db
          .select({ ...place, at: postRevisions.replacedAt })
          .from(postRevisions)
          .innerJoin(posts, eq(posts.id, postRevisions.postId))
          .where(and(these, ne(posts.authorId, memberId)))
        return rows.map(({ at, ...post }) => ({ address: postAddress(post), at }))
      }),
  },
  {
    name: 'settingChanges',
    of: ['setting_changes.by_id'],
    rows: (memberId) =>
      each(settingChanges, eq(settingChanges.byId, memberId), async (these) => {
        const rows = await db
          .select({ setting: settingChanges.key, at: settingChanges.at })
          .from(settingChanges)
          .where(these)
        return rows
      }),
  },
  {
    name: 'synonymChanges',
    of: ['synonym_changes.by_id'],
    rows: (memberId) =>
      each(synonymChanges, eq(synonymChanges.byId, memberId), async (these) => {
        const rows = await db
          .select({ before: synonymChanges.before, after: synonymChanges.after, at: synonymChanges.at })
          .from(synonymChanges)
          .where(these)
        return rows.map(({ before, after, at }) => ({ what: (after ?? before)?.words.join(', ') ?? '', at }))
      }),
  },
  {
    name: 'facts',
    of: ['events.actor_id'],
    rows: (memberId) =>
      each(events, eq(events.actorId, memberId), async (these) => {
        const rows = await db
          .select({ what: events.name, facts: events.facts, at: events.at })
          .from(events)
          .where(these)
        return rows.map(({ what, facts: { threadId }, at }) => ({
          what,
          ...(typeof threadId === 'number' ? { address: threadAddress(threadId) } : {}),
          at,
        }))
      }),
  },
]

/** Of these rows the ids first, from the index on who; then what they say, some at a time. */
const each = (
  table: SQLiteTable & { id: AnySQLiteColumn },
  theirs: SQL | undefined,
  read: (these: SQL) => Promise<Row[]>,
) =>
  someAtATime(
    db.select({ id: table.id }).from(table).where(theirs) as unknown as PromiseLike<{ id: number }[]>,
    (ids) => read(inArray(table.id, ids)),
  )
