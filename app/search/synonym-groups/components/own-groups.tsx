// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers then forget that it is a table
import { Link } from '@remix-run/react'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import type { OwnGroup } from '#app/search/synonym-groups/read-groups.server.ts'
import { Press } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** The community's own groups, each to be changed or taken away; the message after it takes that back. */
export function OwnGroups({ groups }: { groups: OwnGroup[] }) {
  const t = useT()
  const lang = t('synonyms.lang.label')
  return (
    <table className="rows" role="table">
      <caption className="unseen">{t('synonyms.own.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('synonyms.group')}
          </th>
          <th scope="col" role="columnheader">
            {lang}
          </th>
          <th scope="col" role="columnheader">
            <span className="unseen">{t('synonyms.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {groups.map(({ id, words, lang: of }) => {
          const named = { words: words.slice(0, 3).join(', ') }
          return (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {words.join(', ')}
              </th>
              <td role="cell" data-label={lang}>
                {t(`synonyms.lang.${of}`)}
              </td>
              <td role="cell">
                <div className="row acts">
                  <Link className="button text" to={synonymPaths.edit(id)} aria-label={t('synonyms.editOf', named)}>
                    {t('synonyms.edit')}
                  </Link>
                  <Press action={synonymPaths.remove(id)} label={t('synonyms.removeOf', named)}>
                    {t('synonyms.remove')}
                  </Press>
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
