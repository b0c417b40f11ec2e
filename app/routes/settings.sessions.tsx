import { useActionData, useLoaderData } from '@remix-run/react'
import { SessionList } from '#app/accounts/components/session-list.tsx'
import { endSessionForm } from '#app/accounts/forms.ts'
import { endOwnSession, readOwnSessions } from '#app/accounts/own-sessions.server.ts'
import { someone } from '#app/accounts/policy.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { Press } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, sessionId }) => ({
  sessions: await readOwnSessions(someone(actor), { sessionId }),
}))

export const action = submit(endSessionForm, async ({ actor, values }) => {
  await endOwnSession(someone(actor), { handle: values.session })
  return { to: paths.settings('sessions'), flash: { reason: 'own.flash.sessionEnded' } }
})

export default function Sessions() {
  const t = useT()
  const { sessions } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return (
    <>
      <h2 className="below-1">{t('own.sessions.title')}</h2>
      <p className="quiet below-4">{t('own.sessions.text')}</p>
      {result?.problem && <p className="notice below-4">{t(result.problem.reason, result.problem.values)}</p>}
      <SessionList sessions={sessions} />
      {sessions.length > 1 && (
        <div className="above-4">
          <Press action="/settings/sessions/end-others" className="button plain">
            {t('own.sessions.endOthers')}
          </Press>
        </div>
      )}
    </>
  )
}
