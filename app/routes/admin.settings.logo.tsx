import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { changeLogo } from '#app/settings/change-logo.server.ts'
import { LogoForm } from '#app/settings/components/logo-form.tsx'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { readSettingsToChange } from '#app/settings/setting-history.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { pictureOnlyForm } from '#app/uploads/forms.ts'

export const loader = forAdministrators(
  page(async ({ actor, t }) => {
    const { origins } = await readSettingsToChange(actor)
    return { origin: origins.brandLogo, title: t('settings.field.brandLogo.label') }
  }),
)

export const action = forAdministrators(
  submit(
    pictureOnlyForm,
    async ({ actor, files: { picture } }) => {
      if (!picture) throw new InvalidField('picture', 'uploads.no.none')
      const changeId = await changeLogo(actor, picture.bytes)
      return {
        to: settingPaths.form(),
        flash: { reason: 'settings.flash.saved', ...(changeId ? { undo: settingPaths.undo(changeId) } : {}) },
      }
    },
    { files: ['picture'] },
  ),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Where the form comes back when the picture was not accepted. */
export default function AdminLogo() {
  const { origin, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <LogoForm logo={null} origin={origin} result={useActionData<FormResult>()} />
    </AdminPage>
  )
}
