import type { Settings } from '#app/settings/settings-list.ts'

const VARIABLES = {
  brandColour: '--brand-colour',
  brandColourDark: '--brand-colour-dark',
  brandOnColour: '--brand-on-colour',
  brandOnColourDark: '--brand-on-colour-dark',
  brandPaper: '--brand-paper',
  brandPaperDark: '--brand-paper-dark',
  brandRadius: '--brand-radius',
  brandFont: '--brand-font',
} as const

export type Look = Pick<Settings, keyof typeof VARIABLES>

/** The custom properties of a brand's look, each with its value; null stands for our own. */
export const brandVariables = (look: Look): [name: string, value: string | null][] =>
  Object.entries(VARIABLES).map(([key, name]) => [name, look[key as keyof Look]])

/** A brand's look as a rule of a stylesheet, loaded after our own and outside its layers. Only what is set. */
export function brandStylesheet(look: Look, selector = ':root') {
  const lines = brandVariables(look).filter(([, value]) => value !== null)
  return `${selector} {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n`
}
