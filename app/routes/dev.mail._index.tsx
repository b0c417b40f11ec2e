import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { page } from '#app/http/page.server.ts'
import { env } from '#app/platform/env.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { listMails } from '#app/platform/mail/mailbox.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ t }) => {
  if (env.production) throw notFound()
  const mails = (await listMails()).map(({ name, to, subject, at }) => ({ name, to, subject, at }))
  return { mails, title: t('accounts.devMail.title') }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SentMails() {
  const t = useT()
  const { mails } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <h1 className="below-2">{t('accounts.devMail.title')}</h1>
      <p className="quiet below-4">{t('accounts.devMail.text')}</p>
      {mails.length === 0 && <p className="empty">{t('accounts.devMail.none')}</p>}
      <ul className="mailbox">
        {mails.map((mail) => (
          <li key={mail.name}>
            <Link to={`/dev/mail/${mail.name}`}>
              <b>{mail.subject}</b>
              <span>{mail.to}</span>
              <Time at={mail.at} />
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
