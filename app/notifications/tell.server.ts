import { readMailPreferences } from '#app/accounts/change-mail-preferences.server.ts'
import { nameShown } from '#app/accounts/deleted-member.ts'
import { mailWords } from '#app/accounts/mail-words.ts'
import { readMailbox } from '#app/accounts/members.server.ts'
import { type MailKind, standingOf } from '#app/accounts/roles.ts'
import { translator } from '#app/i18n/translate.ts'
import { noticesSent } from '#app/notifications/schema.server.ts'
import { unsubscribeToken } from '#app/notifications/unsubscribe.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { letter } from '#app/platform/mail/letter.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { readSite, type Site } from '#app/platform/site.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

type Notice = {
  memberId: number
  kind: MailKind
  /** The post it is about; or what was done, when that is told once each. */
  postId: number
  /** From which standing on its category may be seen. */
  seenFrom: number
  /** Of several things that a kind of mail tells: which. */
  about?: string
  title: string
  author: string
  /** Where to see it. */
  path: string
  quote?: string
}

/**
 * Mails somebody about a post, once: unless they turned this kind off, may not see where it stands (any more), or have
 * not confirmed their address.
 */
export async function tell({ memberId, kind, postId, seenFrom, ...contents }: Notice) {
  await transact(async () => {
    const mailbox = await readMailbox(memberId)
    if (!mailbox || standingOf(mailbox) < seenFrom || !(await readMailPreferences(memberId))[kind]) return
    const first = await db
      .insert(noticesSent)
      .values({ memberId, kind, postId, at: now() })
      .onConflictDoNothing()
      .returning({ postId: noticesSent.postId })
    if (!first.length) return
    const off = `${siteUrl()}/unsubscribe/${unsubscribeToken({ memberId, kind })}`
    await enqueue(sendMail, {
      to: mailbox.email,
      ...written(mailbox, await readSite(), { kind, off, ...contents }),
      // Mail programs show a button for these two; it works without opening our page.
      headers: { 'List-Unsubscribe': `<${off}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      messageId: `${kind}-${memberId}-${postId}`,
      at: now(),
    })
  })
}

type Contents = Omit<Notice, 'memberId' | 'postId' | 'seenFrom'> & { off: string }

function written({ name, locale }: { name: string; locale: 'nl' | 'en' | null }, site: Site, contents: Contents) {
  const { kind, about, title, author, path, quote, off } = contents
  const language = locale ?? site.language
  const t = translator(language)
  const place = mailWords(kind)
  const words = (part: string, within = about ? `${place}.${about}` : place) =>
    t(`mail.${within}.${part}`, { title, author: nameShown(author, t) })
  return {
    subject: words('subject'),
    ...letter({
      language,
      brand: site.brandName,
      home: siteUrl(),
      greeting: t('mail.greeting', { name }),
      paragraphs: [words('text')],
      ...(quote ? { quote } : {}),
      button: { label: words('button'), address: siteUrl() + path },
      after: words('after'),
      foot: { text: words('foot', place), label: words('off', place), address: off },
    }),
  }
}
