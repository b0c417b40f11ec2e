import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { useSite } from '#app/frame/site.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { changeSettings } from '#app/settings/change-settings.server.ts'
import { LogoForm } from '#app/settings/components/logo-form.tsx'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { SettingsForm, type Start } from '#app/settings/components/settings-form.tsx'
import { settingsForm, TYPED_KEYS } from '#app/settings/forms.ts'
import { readSettingsToChange } from '#app/settings/setting-history.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

const TYPED_MAX = 300

export const loader = forAdministrators(
  page(async ({ actor, search, t }) => {
    const settings = await readSettingsToChange(actor)
    // Without a script the preview is asked for by the address, with all that was typed.
    const typed = TYPED_KEYS.flatMap((key) => (search.has(key) ? [[key, search.get(key)?.slice(0, TYPED_MAX)]] : []))
    const start: Start = { ...settings.stored, ...Object.fromEntries(typed) }
    return { settings, start, zones: Intl.supportedValuesOf('timeZone'), title: t('settings.title') }
  }),
)

export const action = forAdministrators(
  submit(settingsForm, async ({ actor, values }) => {
    const changeId = await changeSettings(actor, values)
    return {
      to: settingPaths.form(),
      flash:
        changeId === null
          ? { reason: 'settings.flash.nothing' }
          : { reason: 'settings.flash.saved', undo: settingPaths.undo(changeId) },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdminSettings() {
  const t = useT()
  const { settings, start, zones, title } = useLoaderData<typeof loader>()
  const site = useSite()
  return (
    <AdminPage title={title}>
      <p className="quiet below-2">{t('settings.text')}</p>
      <p className="below-4">
        <Link to={settingPaths.history()}>{t('settings.history')}</Link>
      </p>
      <SettingsForm
        key={settings.since}
        settings={settings}
        start={start}
        zones={zones}
        result={useActionData<FormResult>()}
      />
      <LogoForm logo={site?.logo ?? null} origin={settings.origins.brandLogo} />
    </AdminPage>
  )
}
