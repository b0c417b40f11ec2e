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
  const said = new Map<string, string>()
  return (key, values) => {
    if (values) return String(instance.t(key, spoken(values, language)))
    const known = said.get(key)
    if (known !== undefined) return known
    const words = String(instance.t(key))
    // Keys can come from outside, like the reason in a flash cookie.
    if (said.size < MOST_SAID) said.set(key, words)
    return words
  }
}

/** Finding a message takes longer than a page can spend on a hundred of them: fixed ones are found once. */
const MOST_SAID = 5000

const numbers = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') }

/** Numbers are written as the language writes them; `count` stays a number, since plurals are chosen by it. */
function spoken(values: Values | undefined, language: Language) {
  if (!values) return undefined
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? numbers[language].format(value) : value,
  ])
  return typeof values.count === 'number'
    ? { ...Object.fromEntries(entries), number: numbers[language].format(values.count) }
    : Object.fromEntries(entries)
}
