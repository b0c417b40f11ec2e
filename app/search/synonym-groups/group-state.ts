import { isLanguage, type Language } from '#app/i18n/languages.ts'

/** What language the words of a group are in. Every search looks at all groups: the language is for who keeps them. */
export type GroupLanguage = Language | 'both'

export const GROUP_LANGUAGES: readonly GroupLanguage[] = ['nl', 'en', 'both']

export const isGroupLanguage = (value: unknown): value is GroupLanguage => value === 'both' || isLanguage(value)

/** All that can be changed about a group; as the history keeps it. */
export type GroupState = { lang: GroupLanguage; words: string[]; off: boolean }
