import en from '#app/i18n/en/live.json' with { type: 'json' }
import nl from '#app/i18n/nl/live.json' with { type: 'json' }
import { makeSmallTranslator } from '#app/i18n/small-translator.ts'

const translators = { nl: makeSmallTranslator('nl', { live: nl }), en: makeSmallTranslator('en', { live: en }) }

/** Says one of the messages of the area `live` in the page's language, by its path. */
export const say = (path: string, values?: Record<string, string | number>) =>
  translators[document.documentElement.lang === 'en' ? 'en' : 'nl'](path, values)
