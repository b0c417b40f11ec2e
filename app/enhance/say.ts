import en from '#app/i18n/en/live.json' with { type: 'json' }
import nl from '#app/i18n/nl/live.json' with { type: 'json' }

const WORDS = { nl, en } as Record<string, unknown>

/** Says one of the messages of the area `live` in the page's language, by its path. Plurals as i18next has them. */
export function say(path: string, values: Record<string, string | number> = {}) {
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const { count } = values
  const [, ...keys] = (typeof count === 'number' ? `${path}_${count === 1 ? 'one' : 'other'}` : path).split('.')
  const text = String(keys.reduce((words, key) => (words as Record<string, unknown>)[key], WORDS[language]))
  const number = typeof count === 'number' ? new Intl.NumberFormat(language).format(count) : ''
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (name === 'number' ? number : String(values[name])))
}
