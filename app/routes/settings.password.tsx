import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword } from '#app/accounts/change-password.server.ts'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { changePasswordForm } from '#app/accounts/forms.ts'
import { readAccount } from '#app/accounts/members.server.ts'
import { someone } from '#app/accounts/policy.ts'
import { isStaff } from '#app/accounts/roles.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor }) => {
  const { email } = await readAccount(someone(actor).id)
  return { email, staff: isStaff(actor) }
})

export const action = submit(changePasswordForm, async ({ actor, values, sessionId }) => {
  await changePassword(someone(actor), values, { sessionId })
  return { to: paths.settings('password'), flash: { reason: 'accounts.flash.passwordChanged' } }
})

export default function PasswordSettings() {
  const t = useT()
  const { email, staff } = useLoaderData<typeof loader>()
  return (
    <>
      <h2 className="below-1">{t('accounts.changePassword.title')}</h2>
      <p className="quiet below-4">{t('accounts.changePassword.text')}</p>
      <SentForm name="password" result={useActionData<FormResult>()}>
        {/* Not sent: tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={email ?? ''} readOnly hidden />
        <PasswordField name="currentPassword" label={t('accounts.password.current')} kind="current" />
        <PasswordField label={t('accounts.password.new')} kind="new" staff={staff} />
        <p className="row">
          <SendButton>{t('accounts.changePassword.save')}</SendButton>
        </p>
      </SentForm>
    </>
  )
}
