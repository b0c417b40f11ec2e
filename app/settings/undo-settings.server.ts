import type { Actor } from '#app/accounts/roles.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { authorize, Declined, InvalidField, notFound } from '#app/platform/errors.ts'
import { changedTogether, changeSettings } from '#app/settings/change-settings.server.ts'
import type { TypedSettings } from '#app/settings/forms.ts'
import { canChangeSettings } from '#app/settings/policy.ts'
import { storedSettings } from '#app/settings/read-settings.server.ts'
import { isSettingKey, SETTINGS, type SettingKey } from '#app/settings/settings-list.ts'

/**
 * Sets one setting, or all that were changed together, to what they were before a change. Throws `conflict` when one
 * has changed again since, or when the colours could no longer be read together.
 */
export async function undoSettings(actor: Actor, { changeId, setting }: { changeId: number; setting?: SettingKey }) {
  authorize(canChangeSettings(actor))
  return transact(async () => {
    const changes = (await changedTogether(changeId)).filter((change) => !setting || change.key === setting)
    if (!changes.length) throw notFound()
    const stored = await storedSettings()
    const back: TypedSettings = {}
    for (const { key, before, after } of changes) {
      if (!isSettingKey(key)) continue
      if ((stored[key] ?? null) !== (after ?? null)) throw new Declined('conflict', 'settings.no.changedSince')
      const parsed = SETTINGS[key].value.nullable().safeParse(before ?? null)
      if (!parsed.success) throw new Declined('conflict', 'settings.no.unsound')
      back[key] = parsed.data
    }
    try {
      return { changeId: await changeSettings(actor, back), keys: Object.keys(back) as SettingKey[] }
    } catch (problem) {
      // A button has no field to say it beside.
      if (problem instanceof InvalidField) throw new Declined('conflict', problem.reason, problem.values)
      throw problem
    }
  })
}
