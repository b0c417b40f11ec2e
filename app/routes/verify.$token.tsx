import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeadLink } from '#app/accounts/components/dead-link.tsx'
import { readToken } from '#app/accounts/email-tokens.server.ts'
import { noFields } from '#app/accounts/forms.ts'
import { newKnownDevice } from '#app/accounts/known-device.server.ts'
import { verifyEmail } from '#app/accounts/verify-email.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths, safeNext } from '#app/http/paths.ts'
import { signedIn, wasGoingTo } from '#app/http/signed-in.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { Face } from '#app/ui/face.tsx'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
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
  const result = useActionData<FormResult>()
  if (!person) return <DeadLink kind="verify" to={paths.verify()} />
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{t('accounts.verify.title')}</h1>
      <p className="below-4">{t('accounts.verify.confirm')}</p>
      <p className="row below-5">
        <Face person={person} />
        <span>
          <b>{person.name}</b>
          <br />
          {person.email}
        </span>
      </p>
      <SentForm name="verify" result={result} reload>
        <SendButton>{t('accounts.verify.button')}</SendButton>
      </SentForm>
    </main>
  )
}
