import { changeMark, db, inUnit } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { frameVersion } from '#app/platform/site-versions.server.ts'
import { settings } from '#app/settings/schema.server.ts'
import { isSettingKey, SETTING_KEYS, SETTINGS, type Settings } from '#app/settings/settings-list.ts'

/** Only what administrators have set. */
export type StoredSettings = { [Key in keyof Settings]?: NonNullable<Settings[Key]> }

let known: { version: number; seenAt: number | null; inForce: Settings } | undefined

/** What holds when nothing is set in the community: the environment. */
export const settingDefaults = () =>
  Object.fromEntries(
    SETTING_KEYS.map((key) => {
      const { from } = SETTINGS[key]
      return [key, (from && env[from]) ?? null]
    }),
  ) as Settings

/**
 * The settings in force: the environment, overlaid by what administrators have set. Kept in memory for as long as the
 * database says that nothing has changed, so every process is right at its next request.
 */
export async function readSettings(): Promise<Settings> {
  // A unit may see what will never be: nothing of it is kept.
  if (inUnit()) return overlaid(await storedSettings())
  const seenAt = changeMark()
  if (known && seenAt !== null && known.seenAt === seenAt) return known.inForce
  const version = await frameVersion()
  const inForce = known?.version === version ? known.inForce : overlaid(await storedSettings())
  known = { version, seenAt, inForce }
  return inForce
}

/** What was in force when somebody last asked; for answers that must not wait for the database. */
export const lastSettings = () => known?.inForce ?? settingDefaults()

/** The values in the table that are sound. One that is not is left out, and said in the log: no page breaks by it. */
export async function storedSettings() {
  const stored: Record<string, string> = {}
  for (const { key, value } of await db.select({ key: settings.key, value: settings.value }).from(settings)) {
    const parsed = isSettingKey(key) ? SETTINGS[key].value.safeParse(value) : null
    if (parsed?.success) stored[key] = parsed.data
    else log.warn({ setting: key }, 'a stored setting cannot be used: what the environment says holds instead')
  }
  return stored as StoredSettings
}

const overlaid = (stored: StoredSettings): Settings => ({ ...settingDefaults(), ...stored })
