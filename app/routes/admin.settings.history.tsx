import type { MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { SettingChanges } from '#app/settings/components/setting-changes.tsx'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { readSettingHistory } from '#app/settings/setting-history.server.ts'
import { isSettingKey, SETTING_KEYS } from '#app/settings/settings-list.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, t }) => {
    const [asked, cursor] = [search.get('setting'), search.get('after')]
    const setting = isSettingKey(asked) ? asked : undefined
    return {
      ...(await readSettingHistory(actor, { key: setting, cursor })),
      keys: SETTING_KEYS,
      setting,
      paged: cursor !== null,
      title: t('settings.changes.title'),
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SettingHistory() {
  const t = useT()
  const { changes, next, keys, setting, paged, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <p className="quiet below-2">{t('settings.changes.text')}</p>
      <p className="below-4">
        <Link to={settingPaths.form()}>{t('settings.changes.back')}</Link>
      </p>
      <Form method="get" className="inline start below-4" aria-label={t('settings.changes.filter')}>
        <div className="field">
          <label htmlFor="changes-of">{t('settings.changes.filter')}</label>
          <select id="changes-of" name="setting" defaultValue={setting ?? ''} key={setting}>
            <option value="">{t('settings.changes.all')}</option>
            {keys.map((key) => (
              <option key={key} value={key}>
                {t(`settings.field.${key}.label`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button plain">
          {t('settings.changes.show')}
        </button>
      </Form>
      {changes.length === 0 ? (
        <p className="empty">{t('settings.changes.none')}</p>
      ) : (
        <SettingChanges changes={changes} />
      )}
      <Pager
        next={next && settingPaths.history({ setting, after: next })}
        first={paged ? settingPaths.history({ setting }) : null}
        nextWord={t('settings.changes.older')}
        firstWord={t('settings.changes.toNewest')}
      />
    </AdminPage>
  )
}
