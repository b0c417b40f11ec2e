import { adminWords } from '#app/i18n/nl/admin-words.ts'
import mail from '#app/i18n/nl/mail.json' with { type: 'json' }
import { pageWords } from '#app/i18n/nl/page-words.ts'

/** All words, for the server: mails are only written there. */
export const words = { ...pageWords, ...adminWords, mail }
