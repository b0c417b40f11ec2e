import { randomUUID } from 'node:crypto'
import type { Translate, Values } from '#app/i18n/speech.ts'
import { translator } from '#app/i18n/translate.ts'
import { now } from '#app/platform/clock.server.ts'
import { letter } from '#app/platform/mail/letter.ts'
import { deliver } from '#app/platform/mail/send-mail.server.ts'
import { readSite } from '#app/platform/site.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

export type Recipient = { name: string; email: string; locale: 'nl' | 'en' | null }
export type Part = 'subject' | 'text' | 'button' | 'after'
type Contents = {
  /** Says one part of the letter. */
  words: (t: Translate, part: Part, values: Values) => string
  /** Where its button leads: a path of ours, or a whole address. */
  to: string
}

/** Mails somebody about their account, in their language, at once: such mail may carry a secret that must not wait anywhere. */
export async function sendAccountLetter(recipient: Recipient, { words, to }: Contents) {
  const site = await readSite()
  const language = recipient.locale ?? site.language
  const t = translator(language)
  const say = (part: Part) => words(t, part, { brand: site.brandName, name: recipient.name })
  await deliver({
    to: recipient.email,
    subject: say('subject'),
    ...letter({
      language,
      brand: site.brandName,
      home: siteUrl(),
      greeting: t('mail.greeting', { name: recipient.name }),
      paragraphs: [say('text')],
      button: { label: say('button'), address: to.startsWith('/') ? siteUrl() + to : to },
      after: say('after'),
    }),
    messageId: randomUUID(),
    at: now(),
  })
}
