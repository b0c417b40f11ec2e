import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { page } from '#app/http/page.server.ts'
import { env } from '#app/platform/env.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { readMail } from '#app/platform/mail/mailbox.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ params }) => {
  const mail = env.production ? null : await readMail(params.name ?? '')
  if (!mail) throw notFound()
  return mail
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.subject }]

export default function SentMail() {
  const t = useT()
  const { to, subject, at, text, links } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <p className="crumb">
        <Link to="/dev/mail">{t('accounts.devMail.back')}</Link>
      </p>
      <article className="mail">
        <header>
          <h1>{subject}</h1>
          <dl>
            <dt>{t('accounts.devMail.to')}</dt>
            <dd>{to}</dd>
            <dt>{t('accounts.devMail.date')}</dt>
            <dd>
              <Time at={at} />
            </dd>
          </dl>
        </header>
        <div>
          {withLinks(text, links).map((part, i) =>
            typeof part === 'string' ? (
              part
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same link may stand in a mail twice
              <a key={i} href={part.href}>
                {part.href}
              </a>
            ),
          )}
        </div>
      </article>
    </main>
  )
}

/** The text in pieces, with its addresses as links. */
function withLinks(text: string, links: string[]) {
  const parts: (string | { href: string })[] = []
  let from = 0
  for (const href of links) {
    const at = text.indexOf(href, from)
    parts.push(text.slice(from, at), { href })
    from = at + href.length
  }
  return [...parts, text.slice(from)]
}
