import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EmailField } from '#app/accounts/components/email-field.tsx'
import { requestMailForm } from '#app/accounts/forms.ts'
import { readAccount } from '#app/accounts/members.server.ts'
import { resendVerification } from '#app/accounts/resend-verification.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, t }) => {
  if (actor?.verified) throw redirect(paths.home())
  const account = actor && (await readAccount(actor.id))
  return { email: account?.email ?? '', title: t('accounts.verify.title') }
})

export const action = submit(requestMailForm, async ({ values, ip }) => {
  await resendVerification(values, { ip })
  return { to: paths.verify(), flash: { reason: 'accounts.flash.verificationSent' } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Verify() {
  const t = useT()
  const { email } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('accounts.verify.title')}</h1>
      <p className="below-5">{t('accounts.verify.text')}</p>
      <SentForm name="verify" result={useActionData<FormResult>()}>
        <EmailField defaultValue={email} />
        <p className="row">
          <SendButton className="button plain">{t('accounts.verify.again')}</SendButton>
        </p>
      </SentForm>
    </main>
  )
}
