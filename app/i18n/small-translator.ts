import type { Language } from '#app/i18n/languages.ts'
import { spoken, type Translate, type Words } from '#app/i18n/speech.ts'

/**
 * The translator of browsers, which says every message of ours as i18next does: i18next itself would be a seventh of
 * all script on a page. What it knows is a path, `{{name}}`, and `_one` and `_other` by `count`.
 */
export function makeSmallTranslator(language: Language, words: Words): Translate {
  const plurals = new Intl.PluralRules(language)
  return (key, values) => {
    const form = typeof values?.count === 'number' ? `_${plurals.select(values.count)}` : ''
    const message = at(words, key + form) ?? at(words, key)
    if (message === undefined) return key
    const said = spoken(values, language) ?? {}
    return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(said[name] ?? ''))
  }
}

function at(words: Words, path: string): string | undefined {
  let found: unknown = words
  for (const step of path.split('.'))
    found = Object(found) === found && Object.hasOwn(found as Words, step) ? (found as Words)[step] : undefined
  return typeof found === 'string' ? found : undefined
}
