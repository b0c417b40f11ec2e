import { asc, desc, eq, gt } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, InvalidField } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'
import { siteVersions } from '#app/platform/schema.server.ts'
import type { TypedSettings } from '#app/settings/forms.ts'
import { illegibleSettings, paletteAround, sayIllegible } from '#app/settings/palettes.ts'
import { canChangeSettings } from '#app/settings/policy.ts'
import { type StoredSettings, settingDefaults, storedSettings } from '#app/settings/read-settings.server.ts'
import { settingChanges, settings } from '#app/settings/schema.server.ts'
import type { SettingKey, Settings } from '#app/settings/settings-list.ts'

/**
 * Sets what was typed; null means "as the environment says". What the typist left as their form showed it stays as it
 * is now, also when somebody else has changed it since. Returns the number of the last change, null when nothing
 * changed. Throws `InvalidField` for colours that cannot be read.
 */
export async function changeSettings(actor: Actor, { since, ...typed }: TypedSettings & { since?: number }) {
  authorize(canChangeSettings(actor))
  return transact(async () => {
    // One at a time, by a row that is always there: two changes together must be readable too.
    await forUpdate(db.select().from(siteVersions).where(eq(siteVersions.name, 'frame')))
    const stored = await storedSettings()
    const shown = since === undefined ? stored : { ...stored, ...(await shownAt(since)) }
    const wanted = Object.entries(typed) as [SettingKey, string | null][]
    const changes = wanted
      .filter(([key, after]) => after !== (shown[key] ?? null) && after !== (stored[key] ?? null))
      .map(([key, after]) => ({ key, before: stored[key] ?? null, after }))
    if (!changes.length) return null
    refuseIllegible(changes, stored)
    return write(changes, actor!.id)
  })
}

type Change = { key: SettingKey; before: string | null; after: string | null }

/** What a form showed that was made after change number `since`, for all that has changed after it. */
async function shownAt(since: number): Promise<TypedSettings> {
  const later = await db
    .select()
    .from(settingChanges)
    .where(gt(settingChanges.id, since))
    .orderBy(desc(settingChanges.id))
  return Object.fromEntries(later.map(({ key, before }) => [key, before]))
}

/** Only palettes that are touched: what cannot be read already must not keep anybody from changing the rest. */
function refuseIllegible(changes: Change[], stored: StoredSettings) {
  const defaults = settingDefaults()
  const changed = Object.fromEntries(changes.map(({ key, after }) => [key, after ?? defaults[key]]))
  const after: Settings = Object.assign({ ...defaults, ...stored }, changed)
  const touched = new Set(changes.flatMap(({ key }) => paletteAround(key)))
  const worst = illegibleSettings(after).find(({ key }) => touched.has(key))
  if (!worst) return
  const { reason, values } = sayIllegible(worst)
  throw new InvalidField(worst.key, reason, values)
}

async function write(changes: Change[], byId: number) {
  const at = now()
  for (const { key, after } of changes)
    if (after === null) await db.delete(settings).where(eq(settings.key, key))
    else
      await db
        .insert(settings)
        .values({ key, value: after, changedAt: at })
        .onConflictDoUpdate({ target: settings.key, set: { value: after, changedAt: at } })
  const rows = await db
    .insert(settingChanges)
    .values(changes.map((change) => ({ ...change, at, byId })))
    .returning({ id: settingChanges.id })
  await record('settings.settings-changed', { keys: changes.map(({ key }) => key) }, { by: byId, at })
  return Math.max(...rows.map(({ id }) => id))
}

/** The settings of one change, or of all that were changed with it. In the open unit, or outside. */
export async function changedTogether(changeId: number) {
  const [change] = await db.select().from(settingChanges).where(eq(settingChanges.id, changeId))
  if (!change) return []
  const [at, by] = [change.at, change.byId]
  const rows = await db.select().from(settingChanges).where(eq(settingChanges.at, at)).orderBy(asc(settingChanges.id))
  return rows.filter(({ byId }) => byId === by)
}
