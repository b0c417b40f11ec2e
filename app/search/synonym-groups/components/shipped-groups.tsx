// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers then forget that it is a table
import { Link } from '@remix-run/react'
import type { Language } from '#app/i18n/languages.ts'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import type { ShippedGroup } from '#app/search/synonym-groups/shipped-groups.server.ts'
import { Press } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** The groups that come with Wijzer, each to be switched off and on, and to be added to. */
export function ShippedGroups({ groups, lang }: { groups: ShippedGroup[]; lang: Language }) {
  const t = useT()
  return (
    <table className="rows" role="table">
      <caption className="unseen">{t('synonyms.shipped.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('synonyms.group')}
          </th>
          <th scope="col" role="columnheader">
            <span className="unseen">{t('synonyms.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {groups.map((group) => {
          const { name, off } = group
          return (
            <tr key={name} role="row">
              <td role="cell">
                <div>
                  <GroupWords group={group} lang={lang} />
                </div>
              </td>
              <td role="cell">
                <div className="row acts">
                  <Link
                    className="button text"
                    to={synonymPaths.shippedGroup({ lang, name })}
                    aria-label={t('synonyms.addToOf', { name })}
                  >
                    {t('synonyms.addTo')}
                  </Link>
                  <Switch name={name} lang={lang} off={off} />
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Switches one group off, or on again. */
export function Switch({ name, lang, off }: { name: string; lang: Language; off: boolean }) {
  const t = useT()
  return (
    <Press
      action={synonymPaths.switch({ lang, name })}
      fields={{ on: off ? 'yes' : 'no' }}
      label={t(off ? 'synonyms.onOf' : 'synonyms.offOf', { name })}
    >
      {t(off ? 'synonyms.on' : 'synonyms.off')}
    </Press>
  )
}

/** The words of a shipped group, those that were added here, and whether it counts. */
export function GroupWords({ group: { words, asked, more, off }, lang }: { group: ShippedGroup; lang: Language }) {
  const t = useT()
  return (
    <>
      {asked.length > 0 && (
        <>
          <span lang={lang}>{asked.join(', ')}</span> <span className="quiet">{t('synonyms.shipped.finds')}</span>{' '}
        </>
      )}
      <span lang={lang}>{words.join(', ')}</span>{' '}
      {more.length > 0 && <b>{t('synonyms.shipped.more', { words: more.join(', ') })}</b>}{' '}
      {off && <span className="state wrong">{t('synonyms.shipped.isOff')}</span>}
    </>
  )
}
