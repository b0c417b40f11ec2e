import { Link, useActionData } from '@remix-run/react'
import { PasswordField } from '#app/accounts/components/password-field.tsx'
import { someone } from '#app/accounts/policy.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { EXPORT_FORMATS } from '#app/own/export-formats.ts'
import { exportForm } from '#app/own/forms.ts'
import { requestExport } from '#app/own/request-export.server.ts'
import { SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(({ actor }) => {
  someone(actor)
  return null
})

export const action = submit(exportForm, async ({ actor, values, sessionId }) => {
  const ticket = await requestExport(someone(actor), values.currentPassword, { sessionId })
  return { to: `${paths.settings('data')}/${values.format}?${new URLSearchParams({ ticket })}` }
})

export default function OwnData() {
  const t = useT()
  return (
    <>
      <h2 className="below-1">{t('own.data.title')}</h2>
      <p className="quiet below-4">{t('own.data.text')}</p>
      {/* A full page load: what comes back is a file, and this page stays. */}
      <SentForm name="export" result={useActionData<FormResult>()} reload>
        <PasswordField name="currentPassword" label={t('accounts.password.current')} kind="current" />
        <div className="row">
          {EXPORT_FORMATS.map((format) => (
            <button
              key={format}
              type="submit"
              name="format"
              value={format}
              className={format === 'html' ? 'button' : 'button plain'}
            >
              {t(`own.data.format.${format}`)}
            </button>
          ))}
        </div>
      </SentForm>
      <h2 className="above-6 below-1">{t('own.leave.title')}</h2>
      <p className="quiet below-3">{t('own.data.leave')}</p>
      <p>
        <Link to={paths.settings('leave')}>{t('own.data.toLeave')}</Link>
      </p>
    </>
  )
}
