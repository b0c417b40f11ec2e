import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { authorize } from '#app/platform/errors.ts'
import { canChangeSettings } from '#app/settings/policy.ts'
import { settingDefaults, storedSettings } from '#app/settings/read-settings.server.ts'
import { settingChanges } from '#app/settings/schema.server.ts'
import { isSettingKey, type SettingKey } from '#app/settings/settings-list.ts'

const PER_PAGE = 30

const columns = {
  id: settingChanges.id,
  key: settingChanges.key,
  before: settingChanges.before,
  after: settingChanges.after,
  at: settingChanges.at,
  by: { id: members.id, name: members.name },
}

const selectChanges = () =>
  db.select(columns).from(settingChanges).innerJoin(members, eq(members.id, settingChanges.byId)).$dynamic()

type Row = Awaited<ReturnType<typeof selectChanges>>[number]

/** Settings that this version no longer has are passed over; values of another kind read as nothing. */
const known = (rows: Row[]) =>
  rows.flatMap(({ key, ...row }) =>
    isSettingKey(key) ? [{ ...row, key, before: textOf(row.before), after: textOf(row.after) }] : [],
  )

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** One page of all changes, or of those of one setting, newest first. `undoable` says that nothing has changed it since. */
export async function readSettingHistory(actor: Actor, { key, cursor }: { key?: SettingKey; cursor?: string | null }) {
  authorize(canChangeSettings(actor))
  const by = [settingChanges.at, settingChanges.id]
  const after = decodeCursor(cursor, 2)
  const rows = await selectChanges()
    .where(and(key ? eq(settingChanges.key, key) : undefined, after ? before(by, after) : undefined))
    .orderBy(desc(settingChanges.at), desc(settingChanges.id))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  const newest = new Set((await newestOfEach()).map(({ id }) => id))
  return {
    changes: known(shown).map((change) => ({ ...change, undoable: newest.has(change.id) })),
    next: rows.length > PER_PAGE && last ? encodeCursor([last.at, last.id]) : null,
  }
}

export type SettingChange = Awaited<ReturnType<typeof readSettingHistory>>['changes'][number]

/** What is set, what holds without, who set it last and when, and the number of the newest change. */
export async function readSettingsToChange(actor: Actor) {
  authorize(canChangeSettings(actor))
  // In this order: a change in between then counts as one that the form does not know.
  const last = await newestOfEach()
  const stored = await storedSettings()
  return {
    stored,
    defaults: settingDefaults(),
    origins: Object.fromEntries(
      known(last)
        .filter(({ key }) => stored[key] !== undefined)
        .map(({ key, at, by }) => [key, { at, by: by.name }]),
    ) as Partial<Record<SettingKey, { at: number; by: string }>>,
    since: Math.max(0, ...last.map(({ id }) => id)),
  }
}

export type SettingsToChange = Awaited<ReturnType<typeof readSettingsToChange>>

async function newestOfEach() {
  const newest = db
    .select({ id: max(settingChanges.id) })
    .from(settingChanges)
    .groupBy(settingChanges.key)
  return selectChanges().where(inArray(settingChanges.id, newest))
}
