import i18next, { type i18n } from 'i18next'
import type { Language } from '#app/i18n/languages.ts'
import { spoken, type Translate, type Words } from '#app/i18n/speech.ts'

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
