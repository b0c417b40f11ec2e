import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeadLink } from '#app/accounts/components/dead-link.tsx'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { readToken } from '#app/accounts/email-tokens.server.ts'
import { resetPasswordForm } from '#app/accounts/forms.ts'
import { resetPassword } from '#app/accounts/reset-password.server.ts'
import { isStaff } from '#app/accounts/roles.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ params, t }) => {
  const holder = await readToken(params.token ?? '', 'reset')
  const person = holder && { email: holder.email, staff: isStaff(holder) }
  return data({ person, title: t('accounts.reset.choose') }, { status: person ? 200 : 410 })
})

export const action = submit(resetPasswordForm, async ({ values, params }) => {
  await resetPassword({ token: params.token ?? '', ...values })
  return { to: paths.signIn(), flash: { reason: 'accounts.flash.passwordReset' } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ResetToken() {
  const t = useT()
  const { person } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  if (!person) return <DeadLink kind="reset" to={paths.reset()} />
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('accounts.reset.choose')}</h1>
      <p className="quiet below-4">{t('accounts.reset.chooseText')}</p>
      <SentForm name="reset" result={result}>
        {/* Not sent: tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={person.email ?? ''} readOnly hidden />
        <PasswordField kind="new" label={t('accounts.password.new')} staff={person.staff} />
        <p className="row">
          <SendButton>{t('accounts.reset.save')}</SendButton>
        </p>
      </SentForm>
    </main>
  )
}
