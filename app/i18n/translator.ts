import i18next, { type i18n } from 'i18next'
import type { Language } from '#app/i18n/languages.ts'

export type Words = Record<string, unknown>
export type Values = Record<string, string | number>
/** Says a message in one language. The key is its path: area first. */
export type Translate = (key: string, values?: Values) => string

/** Makes the translator of one language from its areas' words. Text is escaped where it is shown, not here. */
export function makeTranslator(language: Language, words: Words): Translate {
  const instance: i18n = i18next.createInstance()
  instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0])
  return (key, values) => String(instance.t(key, spoken(values, language)))
}

/** Numbers are written as the language writes them; `count` stays a number, since plurals are chosen by it. */
function spoken(values: Values | undefined, language: Language) {
  if (!values) return undefined
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? new Intl.NumberFormat(language).format(value) : value,
  ])
  return typeof values.count === 'number'
    ? { ...Object.fromEntries(entries), number: new Intl.NumberFormat(language).format(values.count) }
    : Object.fromEntries(entries)
}
