import { Link, useActionData } from '@remix-run/react'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { someone } from '#app/accounts/policy.ts'
import { forgetSession } from '#app/accounts/sessions.server.ts'
import { cookie } from '#app/http/cookies.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { LeaveChoices } from '#app/own/components/leave-choices.tsx'
import { deleteAccount } from '#app/own/delete-account.server.ts'
import { leaveForm } from '#app/own/forms.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(({ actor }) => {
  someone(actor)
  return null
})

export const action = submit(leaveForm, async ({ actor, values, secure }) => {
  await deleteAccount(someone(actor), values)
  return {
    to: paths.home(),
    flash: { reason: 'own.flash.left' },
    cookies: [forgetSession({ secure }), cookie('device', '', { secure, maxAge: 0 })],
  }
})

const GONE = ['you', 'yours', 'mentions', 'counted'] as const

export default function Leave() {
  const t = useT()
  const result = useActionData<FormResult>()
  return (
    <>
      <h2 className="below-2">{t('own.leave.title')}</h2>
      <div className="prose below-5">
        <p>{t('own.leave.text')}</p>
        <ul>
          {GONE.map((what) => (
            <li key={what}>{t(`own.leave.gone.${what}`)}</li>
          ))}
        </ul>
        <p>
          <Link to={paths.settings('data')}>{t('own.leave.exportFirst')}</Link>
        </p>
      </div>
      <SentForm name="leave" result={result} reload>
        <LeaveChoices chosen={result?.typed.posts} />
        <PasswordField name="currentPassword" label={t('accounts.password.current')} kind="current" />
        <p className="notice">{t('own.leave.noWayBack')}</p>
        <p className="row">
          <SendButton className="button danger">{t('own.leave.send')}</SendButton>
          <Link to={paths.settings()}>{t('own.leave.stay')}</Link>
        </p>
      </SentForm>
    </>
  )
}
