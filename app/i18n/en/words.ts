import { adminWords } from '#app/i18n/en/admin-words.ts'
import mail from '#app/i18n/en/mail.json' with { type: 'json' }
import { pageWords } from '#app/i18n/en/page-words.ts'

/** All words, for the server: mails are only written there. */
export const words = { ...pageWords, ...adminWords, mail }
