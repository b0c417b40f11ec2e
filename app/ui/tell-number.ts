import type { Language } from '#app/i18n/languages.ts'

const formats = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') }

/** `1.234` or `1,234`. Made with one format for all: making one takes longer than a whole button. */
export const tellNumber = (n: number, language: Language) => formats[language].format(n)
