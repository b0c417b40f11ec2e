import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmailField } from '#app/accounts/components/email-field.tsx'
import { NameField } from '#app/accounts/components/name-field.tsx'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { signUpForm } from '#app/accounts/forms.ts'
import { signUp } from '#app/accounts/sign-up.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths, safeNext } from '#app/http/paths.ts'
import { goingTo } from '#app/http/signed-in.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(({ actor, search, t }) => {
  const next = safeNext(search.get('next'))
  if (actor) throw redirect(next)
  return { next: next === '/' ? undefined : next, title: t('accounts.signUp.title') }
})

export const action = submit(signUpForm, async ({ values, ip, language, search, secure }) => {
  await signUp(values, { ip, locale: language })
  return {
    to: paths.verify(),
    flash: { reason: 'accounts.flash.signedUp', values: { email: values.email } },
    cookies: goingTo(safeNext(search.get('next')), { secure }),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SignUp() {
  const t = useT()
  const { next } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('accounts.signUp.title')}</h1>
      <p className="quiet below-4">{t('accounts.signUp.text')}</p>
      <SentForm name="sign-up" result={useActionData<FormResult>()}>
        <NameField />
        <EmailField hint />
        <PasswordField kind="new" />
        <p className="row">
          <SendButton>{t('accounts.signUp.send')}</SendButton>
        </p>
      </SentForm>
      <p className="above-5">
        {t('accounts.signUp.already')} <Link to={paths.signIn(next)}>{t('accounts.signUp.toSignIn')}</Link>
      </p>
    </main>
  )
}
