import { words as en } from '#app/i18n/en/words.ts'
import type { Language } from '#app/i18n/languages.ts'
import { words as nl } from '#app/i18n/nl/words.ts'
import { makeTranslator } from '#app/i18n/translator.ts'

const translators = { nl: makeTranslator('nl', nl), en: makeTranslator('en', en) }

/** The translator of a language. Holds the words of all languages: for the server; browsers load only their own. */
export const translator = (language: Language) => translators[language]
