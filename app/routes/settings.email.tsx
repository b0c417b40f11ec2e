import { useActionData, useLoaderData } from '@remix-run/react'
import { EmailField } from '#app/accounts/components/email-field.tsx'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { WaitingEmail } from '#app/accounts/components/waiting-email.tsx'
import { changeEmailForm } from '#app/accounts/forms.ts'
import { readAccount } from '#app/accounts/members.server.ts'
import { someone } from '#app/accounts/policy.ts'
import { requestEmailChange } from '#app/accounts/request-email-change.server.ts'
import { waitingEmailChange } from '#app/accounts/waiting-email-change.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor }) => {
  const { id, email } = await readAccount(someone(actor).id)
  return { email, waiting: await waitingEmailChange(id) }
})

export const action = submit(changeEmailForm, async ({ actor, values }) => {
  await requestEmailChange(someone(actor), values)
  return { to: paths.settings('email'), flash: { reason: 'own.flash.emailAsked', values: { email: values.email } } }
})

export default function EmailSettings() {
  const t = useT()
  const { email, waiting } = useLoaderData<typeof loader>()
  return (
    <>
      <h2 className="below-1">{t('own.email.title')}</h2>
      <p className="below-4">{email ? t('own.email.now', { email }) : t('own.email.none')}</p>
      {waiting && <WaitingEmail {...waiting} />}
      <p className="quiet below-4">{t('own.email.text')}</p>
      <SentForm name="change-email" result={useActionData<FormResult>()}>
        <EmailField label={t('own.email.new')} />
        <PasswordField name="currentPassword" label={t('accounts.password.current')} kind="current" />
        <p className="row">
          <SendButton>{t('own.email.send')}</SendButton>
        </p>
      </SentForm>
    </>
  )
}
