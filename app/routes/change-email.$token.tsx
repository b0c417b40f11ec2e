import { data, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ConfirmAddress } from '#app/accounts/components/confirm-address.tsx'
import { DeadLink } from '#app/accounts/components/dead-link.tsx'
import { confirmEmailChange } from '#app/accounts/confirm-email-change.server.ts'
import { readToken } from '#app/accounts/email-tokens.server.ts'
import { noFields } from '#app/accounts/forms.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
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
  if (!person) return <DeadLink kind="change" to={paths.settings('email')} />
  return (
    <ConfirmAddress
      name="change-email"
      person={person}
      title={t('own.email.confirmTitle')}
      text={t('own.email.confirm')}
      button={t('own.email.confirmButton')}
    />
  )
}
