import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeadLink } from '#app/accounts/components/dead-link.tsx'
import { confirmEmailChange } from '#app/accounts/confirm-email-change.server.ts'
import { readToken } from '#app/accounts/email-tokens.server.ts'
import { noFields } from '#app/accounts/forms.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { Face } from '#app/ui/face.tsx'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

// Mail scanners open links: looking changes nothing, the button does. Whoever opens it may not be the person meant,
// so the address that is used now is not shown.
export const loader = page(async ({ params, t }) => {
  const holder = await readToken(params.token ?? '', 'change')
  const person = holder && { id: holder.memberId, name: holder.name, email: holder.newEmail }
  return data({ person, title: t('own.email.confirmTitle') }, { status: person ? 200 : 410 })
})

export const action = submit(noFields, async ({ params, sessionId, actor }) => {
  const { newEmail } = await confirmEmailChange({ token: params.token ?? '' }, { sessionId })
  return {
    to: actor ? paths.settings('email') : paths.signIn(),
    flash: { reason: 'own.flash.emailChanged', values: { email: newEmail } },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ChangeEmailToken() {
  const t = useT()
  const { person } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  if (!person) return <DeadLink kind="change" to={paths.settings('email')} />
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('own.email.confirmTitle')}</h1>
      <p className="below-4">{t('own.email.confirm')}</p>
      <p className="row below-5">
        <Face person={person} />
        <span>
          <b>{person.name}</b>
          <br />
          {person.email}
        </span>
      </p>
      <SentForm name="change-email" result={result} reload>
        <SendButton>{t('own.email.confirmButton')}</SendButton>
      </SentForm>
    </main>
  )
}
