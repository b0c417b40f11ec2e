import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmailField } from '#app/accounts/components/email-field.tsx'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { signInForm } from '#app/accounts/forms.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths, safeNext } from '#app/http/paths.ts'
import { knownDevice, signedIn } from '#app/http/signed-in.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(({ actor, search, t }) => {
  const next = safeNext(search.get('next'))
  if (actor) throw redirect(next)
  return { next: next === '/' ? undefined : next, title: t('accounts.signIn.title') }
})

export const action = submit(signInForm, async (visit) => {
  const found = await signIn(visit.values, { ip: visit.ip, device: knownDevice(visit) })
  const cookies = await signedIn(visit, found)
  if (found.mustChangePassword)
    return { to: paths.settings('password'), flash: { reason: 'accounts.flash.longerPassword' }, cookies }
  return { to: safeNext(visit.search.get('next')), cookies }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SignIn() {
  const t = useT()
  const { next } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="narrow">
      <h1 className="below-4">{t('accounts.signIn.title')}</h1>
      <SentForm name="sign-in" result={useActionData<FormResult>()} reload>
        <EmailField autoComplete="username" />
        <PasswordField kind="current" />
        <p className="row">
          <SendButton>{t('accounts.signIn.send')}</SendButton>
          <Link to={paths.reset()}>{t('accounts.signIn.forgotten')}</Link>
        </p>
      </SentForm>
      <p className="above-5">
        {t('accounts.signIn.noAccount')} <Link to={paths.signUp(next)}>{t('accounts.signIn.toSignUp')}</Link>
      </p>
    </main>
  )
}
