// How a group is changed, in the open unit: the row, and what it was and became.
import { and, eq } from 'drizzle-orm'
import type { Member } from '#app/accounts/roles.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { record } from '#app/platform/events.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'
import { synonymChanges, synonymGroups } from '#app/search/schema.server.ts'
import type { GroupState } from '#app/search/synonym-groups/group-state.ts'

type Row = typeof synonymGroups.$inferSelect
export type Change = { groupId: number; before: GroupState | null; after: GroupState | null }

/** Lets one change follow another, by a row that is always there; two at once must be sound together. */
export const oneAtATime = () => forUpdate(db.select().from(siteVersions).where(eq(siteVersions.name, 'synonyms')))

/** What a row says: nothing when it was taken away, or when a shipped group is as it came. */
export function stateOf({ lang, shipped, words, off, removedAt }: Row): GroupState | null {
  if (removedAt !== null || (shipped !== null && !off && !words.length)) return null
  return { lang, words, off }
}

export const sameState = (a: GroupState | null, b: GroupState | null) =>
  a === b ||
  (a !== null && b !== null && a.lang === b.lang && a.off === b.off && a.words.join('\n') === b.words.join('\n'))

export async function findGroup(groupId: number): Promise<Row | undefined> {
  const [row] = await db.select().from(synonymGroups).where(eq(synonymGroups.id, groupId))
  return row
}

/** The row about a shipped group, made when there is none. */
export async function rowOfShipped(lang: 'nl' | 'en', name: string): Promise<Row> {
  const [row] = await db
    .select()
    .from(synonymGroups)
    .where(and(eq(synonymGroups.shipped, name), eq(synonymGroups.lang, lang)))
  return row ?? (await insertGroup({ lang, shipped: name }))
}

/** A new row, of which nothing counts yet. */
export async function insertGroup({ lang, shipped = null }: Pick<Row, 'lang'> & { shipped?: string | null }) {
  const [row] = await db
    .insert(synonymGroups)
    .values({ lang, shipped, words: [], removedAt: shipped ? null : now() })
    .returning()
  return row!
}

/** Makes a group so; says what it was and became. */
export async function setGroup(row: Row, after: GroupState | null): Promise<Change> {
  const set = after
    ? { ...after, removedAt: null }
    : { words: row.shipped === null ? row.words : [], off: false, removedAt: row.shipped === null ? now() : null }
  await db.update(synonymGroups).set(set).where(eq(synonymGroups.id, row.id))
  return { groupId: row.id, before: stateOf(row), after }
}

/** Keeps what was changed together; returns the number of the last change, null when nothing changed. */
export async function keepChanges(by: Member, changes: Change[]) {
  const real = changes.filter(({ before, after }) => !sameState(before, after))
  if (!real.length) return null
  const at = now()
  const rows = await db
    .insert(synonymChanges)
    .values(real.map((change) => ({ ...change, at, byId: by.id })))
    .returning({ id: synonymChanges.id })
  const changeId = Math.max(...rows.map(({ id }) => id))
  await record('search.synonyms-changed', { changeId }, { by: by.id, at })
  return changeId
}
