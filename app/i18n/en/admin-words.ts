import admin from '#app/i18n/en/admin.json' with { type: 'json' }
import meaning from '#app/i18n/en/meaning.json' with { type: 'json' }
import settings from '#app/i18n/en/settings.json' with { type: 'json' }
import synonyms from '#app/i18n/en/synonyms.json' with { type: 'json' }

/** What only pages of administration say. */
export const adminWords = { admin, meaning, settings, synonyms }
