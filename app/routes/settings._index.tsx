import { useActionData, useLoaderData } from '@remix-run/react'
import { changeProfile } from '#app/accounts/change-profile.server.ts'
import { NameField } from '#app/accounts/components/name-field.tsx'
import { profileForm } from '#app/accounts/forms.ts'
import { readAccount } from '#app/accounts/members.server.ts'
import { someone } from '#app/accounts/policy.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'
import { FaceForm } from '#app/uploads/components/face-form.tsx'
import { canUpload } from '#app/uploads/policy.ts'

export const loader = page(async ({ actor, settings }) => {
  const { id, name, bio, locale, timeZone, picture } = await readAccount(someone(actor).id)
  const face = { person: { id, name, picture }, may: canUpload(actor, 'person').ok }
  return { face, name, bio, locale, timeZone, siteZone: settings.timeZone, zones: Intl.supportedValuesOf('timeZone') }
})

export const action = submit(profileForm, async ({ actor, values }) => {
  await changeProfile(someone(actor), values)
  return { to: paths.settings(), flash: { reason: 'accounts.flash.profileSaved' } }
})

export default function Profile() {
  const t = useT()
  const { face, name, bio, locale, timeZone, siteZone, zones } = useLoaderData<typeof loader>()
  return (
    <>
      <FaceForm key={face.person.picture} {...face} />
      <SentForm name="profile" result={useActionData<FormResult>()} reload>
        <NameField defaultValue={name} />
        <Field name="bio" label={t('accounts.bio.label')} hint={t('accounts.bio.hint')} optional defaultValue={bio}>
          {(control) => <textarea {...control} rows={4} />}
        </Field>
        <Field
          name="locale"
          label={t('accounts.locale.label')}
          hint={t('accounts.locale.hint')}
          defaultValue={locale ?? ''}
        >
          {({ required: _, ...control }) => (
            <select {...control}>
              <option value="">{t('accounts.locale.browser')}</option>
              {LANGUAGES.map((language) => (
                <option key={language} value={language} lang={language}>
                  {t(`common.language.${language}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="timeZone" label={t('accounts.timeZone.label')} defaultValue={timeZone ?? ''}>
          {({ required: _, ...control }) => (
            <select {...control}>
              <option value="">{t('accounts.timeZone.site', { zone: siteZone })}</option>
              {zones.map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          )}
        </Field>
        <p className="row">
          <SendButton>{t('accounts.settings.save')}</SendButton>
        </p>
      </SentForm>
    </>
  )
}
