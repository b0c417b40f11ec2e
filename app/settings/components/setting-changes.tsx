// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers then forget that it is a table
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { SettingValue } from '#app/settings/components/setting-value.tsx'
import type { SettingChange } from '#app/settings/setting-history.server.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

/** Changes of settings: what it was, what it became, who did it and when; the newest of each can be put back. */
export function SettingChanges({ changes }: { changes: SettingChange[] }) {
  const t = useT()
  const heads = ['filter', 'from', 'to', 'who', 'when'] as const
  const [setting, from, to, who, when] = heads.map((head) => t(`settings.changes.${head}`))
  return (
    <table className="rows" role="table">
      <caption className="unseen">{t('settings.changes.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[setting, from, to, who, when].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span className="unseen">{t('settings.changes.undo')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {changes.map(({ id, key, before, after, at, by, undoable }) => {
          const name = t(`settings.field.${key}.label`)
          return (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              <td role="cell" data-label={from}>
                <SettingValue value={before} />
              </td>
              <td role="cell" data-label={to}>
                <SettingValue value={after} />
              </td>
              <td role="cell" data-label={who}>
                {by.name}
              </td>
              <td role="cell" data-label={when}>
                <Time at={at} />
              </td>
              <td role="cell">
                {undoable && (
                  <Press
                    action={settingPaths.undo(id)}
                    fields={{ setting: key }}
                    className="button text small"
                    label={t('settings.changes.undoOf', { name })}
                  >
                    {t('settings.changes.undo')}
                  </Press>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
