import { data, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ConfirmAddress } from '#app/accounts/components/confirm-address.tsx'
import { DeadLink } from '#app/accounts/components/dead-link.tsx'
import { readToken } from '#app/accounts/email-tokens.server.ts'
import { noFields } from '#app/accounts/forms.ts'
import { newKnownDevice } from '#app/accounts/known-device.server.ts'
import { verifyEmail } from '#app/accounts/verify-email.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths, safeNext } from '#app/http/paths.ts'
import { signedIn, wasGoingTo } from '#app/http/signed-in.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { useT } from '#app/ui/words.tsx'

// Mail scanners open links: looking changes nothing, the button does.
export const loader = page(async ({ params, t }) => {
  const holder = await readToken(params.token ?? '', 'verify')
  const person = holder && { id: holder.memberId, name: holder.name, email: holder.email }
  return data({ person, title: t('accounts.verify.title') }, { status: person ? 200 : 410 })
})

export const action = submit(noFields, async (visit) => {
  const { memberId, name } = await verifyEmail({ token: visit.params.token ?? '' })
  const { next, cookies } = wasGoingTo(visit)
  return {
    to: safeNext(next),
    flash: { reason: 'accounts.flash.verified', values: { name } },
    cookies: [...(await signedIn(visit, { memberId, device: newKnownDevice(memberId) })), ...cookies],
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function VerifyToken() {
  const t = useT()
  const { person } = useLoaderData<typeof loader>()
  if (!person) return <DeadLink kind="verify" to={paths.verify()} />
  return (
    <ConfirmAddress
      name="verify"
      person={person}
      title={t('accounts.verify.title')}
      text={t('accounts.verify.confirm')}
      button={t('accounts.verify.button')}
    />
  )
}
