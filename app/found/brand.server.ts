import type { Language } from '#app/i18n/languages.ts'
import { env } from '#app/platform/env.server.ts'

/** What the site is called, in which language it speaks to whoever has not chosen one, and its colours as `#rrggbb`. */
export type Brand = { name: string; language: Language }

export const readBrand = async (): Promise<Brand> => ({ name: env.BRAND_NAME, language: env.LANGUAGE })
