import type { Language } from '#app/i18n/languages.ts'

export type Words = Record<string, unknown>
export type Values = Record<string, string | number>
/** Says a message in one language. The key is its path: area first. */
export type Translate = (key: string, values?: Values) => string

const numbers = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') }

/** Values as a message has them: numbers are written as the language writes them; `count` stays a number, since plurals are chosen by it. */
export function spoken(values: Values | undefined, language: Language) {
  if (!values) return undefined
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? numbers[language].format(value) : value,
  ])
  return typeof values.count === 'number'
    ? { ...Object.fromEntries(entries), number: numbers[language].format(values.count) }
    : Object.fromEntries(entries)
}
