import { soundColour, soundFont, soundRadius } from '#app/settings/look.ts'
import { type Colours, type IllegibleSetting, illegibleSettings } from '#app/settings/palettes.ts'
import type { Settings } from '#app/settings/settings-list.ts'

const CHECKS = {
  brandColour: soundColour,
  brandOnColour: soundColour,
  brandPaper: soundColour,
  brandColourDark: soundColour,
  brandOnColourDark: soundColour,
  brandPaperDark: soundColour,
  brandRadius: soundRadius,
  brandFont: soundFont,
} satisfies { [Key in keyof Settings]?: (typed: string) => string | null }

export type LookKey = keyof typeof CHECKS
export const LOOK_KEYS = Object.keys(CHECKS) as LookKey[]

/** How the brand would look with what is typed. Where that is empty or cannot be, the default stands. */
export function lookTyped(typed: Partial<Record<LookKey, string>>, defaults: Pick<Settings, LookKey>) {
  const look: Record<LookKey, string | null> & Colours = { ...defaults }
  const unsound: LookKey[] = []
  for (const key of LOOK_KEYS) {
    const text = typed[key]?.trim()
    if (!text) continue
    const value = CHECKS[key](text)
    if (value === null) unsound.push(key)
    else look[key] = value
  }
  const illegible: IllegibleSetting[] = illegibleSettings(look)
  return { look, unsound, illegible }
}
