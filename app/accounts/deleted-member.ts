import type { Translate } from '#app/i18n/speech.ts'

/** What is kept for the name of somebody who left. No name is this short, and whoever shows it asks `nameShown`. */
export const DELETED_NAME = ''

/** Their name as compared: `nameKey` never makes capitals, so nobody can be called this or mention it. */
export const deletedKey = (which: number | 'apart') => `LEFT:${which}`

/** A name as it is said: of somebody who left, that they did. */
export const nameShown = (name: string, t: Translate) => (name === DELETED_NAME ? t('own.deletedMember') : name)
