import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { authorize } from '#app/platform/errors.ts'
import { synonymChanges, synonymGroups } from '#app/search/schema.server.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'

const PER_PAGE = 30

/** One page of all changes of groups, newest first. `undoable` says that nothing has changed the group since. */
export async function readGroupHistory(actor: Actor, { cursor }: { cursor?: string | null }) {
  authorize(canChangeSynonyms(actor))
  const by = [synonymChanges.at, synonymChanges.id]
  const after = decodeCursor(cursor, by.length)
  const rows = await db
    .select({
      id: synonymChanges.id,
      groupId: synonymChanges.groupId,
      /** The name of the shipped group that it is about. */
      shipped: synonymGroups.shipped,
      lang: synonymGroups.lang,
      before: synonymChanges.before,
      after: synonymChanges.after,
      at: synonymChanges.at,
      by: { id: members.id, name: members.name },
    })
    .from(synonymChanges)
    .innerJoin(synonymGroups, eq(synonymGroups.id, synonymChanges.groupId))
    .innerJoin(members, eq(members.id, synonymChanges.byId))
    .where(and(after ? before(by, after) : undefined))
    .orderBy(...by.map((column) => desc(column)))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  const newest = await newestOf([...new Set(shown.map(({ groupId }) => groupId))])
  return {
    changes: shown.map((change) => ({ ...change, undoable: newest.has(change.id) })),
    next: rows.length > PER_PAGE && last ? encodeCursor([last.at, last.id]) : null,
  }
}

export type GroupChange = Awaited<ReturnType<typeof readGroupHistory>>['changes'][number]

async function newestOf(groupIds: number[]) {
  if (!groupIds.length) return new Set<number>()
  const rows = await db
    .select({ id: max(synonymChanges.id) })
    .from(synonymChanges)
    .where(inArray(synonymChanges.groupId, groupIds))
    .groupBy(synonymChanges.groupId)
  return new Set(rows.map(({ id }) => Number(id)))
}
