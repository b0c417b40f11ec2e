import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { EmailField } from '#app/accounts/components/email-field.tsx'
import { requestMailForm } from '#app/accounts/forms.ts'
import { requestPasswordReset } from '#app/accounts/request-password-reset.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(({ t }) => ({ title: t('accounts.reset.title') }))

export const action = submit(requestMailForm, async ({ values, ip }) => {
  await requestPasswordReset(values, { ip })
  return { to: paths.signIn(), flash: { reason: 'accounts.flash.resetSent' } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Reset() {
  const t = useT()
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('accounts.reset.title')}</h1>
      <p className="quiet below-4">{t('accounts.reset.text')}</p>
      <SentForm name="reset" result={useActionData<FormResult>()}>
        <EmailField />
        <p className="row">
          <SendButton>{t('accounts.reset.send')}</SendButton>
        </p>
      </SentForm>
    </main>
  )
}
