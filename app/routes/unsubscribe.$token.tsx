import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readMailPreferences } from '#app/accounts/change-mail-preferences.server.ts'
import { mailWords } from '#app/accounts/mail-words.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { unsubscribeForm } from '#app/notifications/forms.ts'
import { readUnsubscribeToken, turnOffMail, turnOnMail } from '#app/notifications/unsubscribe.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

// Mail scanners open links: looking changes nothing, the button does.
export const loader = page(async ({ params, t }) => {
  const subscription = readUnsubscribeToken(params.token ?? '')
  if (!subscription) throw notFound()
  const wanted = await readMailPreferences(subscription.memberId)
  return {
    words: mailWords(subscription.kind),
    off: !wanted[subscription.kind],
    title: t('accounts.unsubscribe.title'),
  }
})

export const action = submit(
  unsubscribeForm,
  async ({ params, values }) => {
    const token = params.token ?? ''
    await (values.undo ? turnOnMail(token) : turnOffMail(token))
    return {
      to: `/unsubscribe/${encodeURIComponent(token)}`,
      flash: { reason: values.undo ? 'accounts.flash.mailOn' : 'accounts.flash.mailOff' },
    }
  },
  { multipart: true },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Unsubscribe() {
  const t = useT()
  const { words, off } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('accounts.unsubscribe.title')}</h1>
      <p className="below-4">{t(`accounts.unsubscribe.${off ? 'off' : 'ask'}.${words}`)}</p>
      <SentForm name="unsubscribe" result={useActionData<FormResult>()}>
        {off && <input type="hidden" name="undo" value="yes" />}
        <p className="row">
          <SendButton className={off ? 'button plain' : 'button'}>
            {t(off ? 'accounts.unsubscribe.undo' : 'accounts.unsubscribe.button')}
          </SendButton>
          <Link to={paths.settings('mail')}>{t('accounts.unsubscribe.all')}</Link>
        </p>
      </SentForm>
    </main>
  )
}
