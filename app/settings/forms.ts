import { z } from 'zod'
import { isSettingKey, SETTING_KEYS, SETTINGS, type SettingKey } from '#app/settings/settings-list.ts'

/** The logo has a form of its own. */
export const TYPED_KEYS = SETTING_KEYS.filter((key) => key !== 'brandLogo')

/** Left empty: as the environment says. */
const orNothing = (key: SettingKey) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
    (SETTINGS[key].value as z.ZodType<string>).nullable(),
  )

/** `since`: the newest change when the form was made, so that nobody undoes unseen what another did meanwhile. */
export const settingsForm = z.strictObject({
  since: z
    .string()
    .regex(/^\d{1,15}$/, 'error.form')
    .transform(Number),
  ...(Object.fromEntries(TYPED_KEYS.map((key) => [key, orNothing(key)])) as Record<
    SettingKey,
    ReturnType<typeof orNothing>
  >),
})
export type TypedSettings = Partial<Record<SettingKey, string | null>>

/** One setting of a change, or without it all that were changed together. */
export const undoForm = z.strictObject({ setting: z.string().refine(isSettingKey, 'error.form').optional() })
