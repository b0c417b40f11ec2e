import { type Recipient, sendAccountLetter } from '#app/accounts/account-letter.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

/** The last mail: tells somebody that their account is gone. */
export const sayGoodbye = defineJob<Recipient>('accounts.say-goodbye', (recipient) =>
  sendAccountLetter(recipient, { words: (t, part, values) => t(`own.mail.goodbye.${part}`, values), to: '/' }),
)
