import { useActionData, useLoaderData } from '@remix-run/react'
import { changeMailPreferences, readMailPreferences } from '#app/accounts/change-mail-preferences.server.ts'
import { mailPreferencesForm } from '#app/accounts/forms.ts'
import { mailWords } from '#app/accounts/mail-words.ts'
import { someone } from '#app/accounts/policy.ts'
import { MAIL_KINDS } from '#app/accounts/roles.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor }) => ({ wanted: await readMailPreferences(someone(actor).id) }))

export const action = submit(mailPreferencesForm, async ({ actor, values }) => {
  await changeMailPreferences(someone(actor), values)
  return { to: paths.settings('mail'), flash: { reason: 'accounts.flash.mailSaved' } }
})

export default function MailSettings() {
  const t = useT()
  const { wanted } = useLoaderData<typeof loader>()
  return (
    <SentForm name="mail" result={useActionData<FormResult>()}>
      <fieldset className="choices">
        <legend>{t('accounts.mail.title')}</legend>
        {MAIL_KINDS.map((kind) => (
          <label key={kind} className="check">
            <input type="checkbox" name={kind} defaultChecked={wanted[kind]} />
            <span>{t(`accounts.mail.kind.${mailWords(kind)}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="quiet small">{t('accounts.mail.text')}</p>
      <p className="row">
        <SendButton>{t('accounts.settings.save')}</SendButton>
      </p>
    </SentForm>
  )
}
