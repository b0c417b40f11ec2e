import { type Illegible, illegibleIn, OWN, type Palette, type Part, type Scheme } from '#app/settings/legible.ts'
import type { SettingKey } from '#app/settings/settings-list.ts'
import type { Message } from '#app/ui/form-result.ts'

const KEYS = {
  light: { colour: 'brandColour', onColour: 'brandOnColour', paper: 'brandPaper' },
  dark: { colour: 'brandColourDark', onColour: 'brandOnColourDark', paper: 'brandPaperDark' },
} as const satisfies Record<Scheme, Record<Part, SettingKey>>

type PaletteKey = (typeof KEYS)[Scheme][Part]
export type Colours = Record<PaletteKey, string | null>

const paletteOf = (scheme: Scheme, colours: Colours): Palette => ({
  colour: colours[KEYS[scheme].colour] ?? OWN[scheme].colour,
  onColour: colours[KEYS[scheme].onColour] ?? OWN[scheme].onColour,
  paper: colours[KEYS[scheme].paper] ?? OWN[scheme].paper,
})

export type IllegibleSetting = Omit<Illegible, 'part'> & { key: PaletteKey }

/** The settings of a brand's colours that cannot be read well enough, in the light and in the dark. */
export const illegibleSettings = (colours: Colours): IllegibleSetting[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    illegibleIn(scheme, paletteOf(scheme, colours)).map(({ part, ...rest }) => ({ ...rest, key: KEYS[scheme][part] })),
  )

/** A complaint in words: what cannot be read, and the nearest colour that can. */
export const sayIllegible = ({ why, ratio, least, instead }: IllegibleSetting): Message => ({
  reason: `settings.illegible.${why}.${instead ? 'instead' : 'none'}`,
  values: { ratio, least, instead: instead ?? '' },
})

/** The settings that stand in one palette with this one: they are read together. */
export const paletteAround = (key: SettingKey): SettingKey[] =>
  Object.values(KEYS)
    .map((parts): SettingKey[] => Object.values(parts))
    .find((keys) => keys.includes(key)) ?? []
