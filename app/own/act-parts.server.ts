import { and, eq, ne, or, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { postRevisions, posts, threadActs, threads } from '#app/forum/schema.server.ts'
import { postAddress, threadAddress } from '#app/own/addresses.server.ts'
import type { ExportPart, Row } from '#app/own/export-part.ts'
import { db } from '#app/platform/db/db.server.ts'
import { idRanges } from '#app/platform/db/id-ranges.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { settingChanges } from '#app/settings/schema.server.ts'

const place = { id: posts.id, kind: posts.kind, threadId: posts.threadId }

/** What somebody did to threads, posts and settings, and the facts of it. Found by looking everywhere: these have no index by person. */
export const actParts: ExportPart[] = [
  {
    name: 'threadActs',
    of: ['thread_acts.by_id', 'thread_acts.undone_by_id'],
    rows: (memberId) =>
      everywhere(threadActs, threadActs.id, async (range) => {
        const theirs = or(eq(threadActs.byId, memberId), eq(threadActs.undoneById, memberId))
        const rows = await db.select().from(threadActs).where(and(range, theirs))
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
      yield* everywhere(threads, threads.id, async (range) => {
        const rows = await db
          .select({ id: threads.id, at: threads.hiddenAt })
          .from(threads)
          .where(and(range, eq(threads.hiddenById, memberId)))
        return rows.map(({ id, at }) => ({ address: threadAddress(id), what: 'removed', at }))
      })
      yield* everywhere(posts, posts.id, async (range) => {
        const theirs = or(eq(posts.hiddenById, memberId), eq(posts.officialById, memberId))
        const rows = await db
          .select({ ...place, hiddenAt: posts.hiddenAt, hiddenById: posts.hiddenById, officialAt: posts.officialAt })
          .from(posts)
          .where(and(range, theirs))
        return rows.map(({ hiddenAt, hiddenById, officialAt, ...post }) => ({
          address: postAddress(post),
          ...(hiddenById === memberId ? { what: 'removed', at: hiddenAt } : { what: 'official', at: officialAt }),
        }))
      })
      yield* everywhere(postRevisions, postRevisions.id, async (range) => {
        const rows = await db
          .select({ ...place, at: postRevisions.hiddenAt })
          .from(postRevisions)
          .innerJoin(posts, eq(posts.id, postRevisions.postId))
          .where(and(range, eq(postRevisions.hiddenById, memberId)))
        return rows.map(({ at, ...post }) => ({ address: postAddress(post), what: 'removed from history', at }))
      })
    },
  },
  {
    name: 'edits',
    of: ['post_revisions.replaced_by_id'],
    rows: (memberId) =>
      everywhere(postRevisions, postRevisions.id, async (range) => {
        const rows = await db
          .select({ ...place, at: postRevisions.replacedAt })
          .from(postRevisions)
          .innerJoin(posts, eq(posts.id, postRevisions.postId))
          .where(and(range, eq(postRevisions.replacedById, memberId), ne(posts.authorId, memberId)))
        return rows.map(({ at, ...post }) => ({ address: postAddress(post), at }))
      }),
  },
  {
    name: 'settingChanges',
    of: ['setting_changes.by_id'],
    rows: (memberId) =>
      everywhere(settingChanges, settingChanges.id, async (range) => {
        const rows = await db
          .select({ setting: settingChanges.key, at: settingChanges.at })
          .from(settingChanges)
          .where(and(range, eq(settingChanges.byId, memberId)))
        return rows
      }),
  },
  {
    name: 'facts',
    of: ['events.actor_id'],
    rows: (memberId) =>
      everywhere(events, events.id, async (range) => {
        const rows = await db
          .select({ what: events.name, facts: events.facts, at: events.at })
          .from(events)
          .where(and(range, eq(events.actorId, memberId)))
        return rows.map(({ what, facts: { threadId }, at }) => ({
          what,
          ...(typeof threadId === 'number' ? { address: threadAddress(threadId) } : {}),
          at,
        }))
      }),
  },
]

async function* everywhere(table: SQLiteTable, id: AnySQLiteColumn, read: (range: SQL) => Promise<Row[]>) {
  for await (const range of idRanges(table, id)) yield* await read(range)
}
