import type { Language } from '#app/i18n/languages.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'

/** What the site is called, in which language it speaks to whoever has not chosen one, and its colours as `#rrggbb`. */
export type Brand = { name: string; language: Language }

export async function readBrand(): Promise<Brand> {
  const { brandName, language } = await readSettings()
  return { name: brandName, language }
}
