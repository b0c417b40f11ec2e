// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers then forget that it is a table
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import type { GroupChange } from '#app/search/synonym-groups/group-history.server.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

type Say = ReturnType<typeof useT>

/** Changes of groups: what it was, what it became, who did it and when; the newest of each can be put back. */
export function GroupChanges({ changes }: { changes: GroupChange[] }) {
  const t = useT()
  const [group, from, to, who, when] = (['group', 'from', 'to', 'who', 'when'] as const).map((head) =>
    t(`synonyms.history.${head}`),
  )
  return (
    <table className="rows" role="table">
      <caption className="unseen">{t('synonyms.history.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[group, from, to, who, when].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span className="unseen">{t('common.undo')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {changes.map((change) => {
          const name = change.shipped ?? (change.after ?? change.before)?.words[0] ?? ''
          return (
            <tr key={change.id} role="row">
              <th scope="row" role="rowheader">
                {t(change.shipped ? 'synonyms.history.shipped' : 'synonyms.history.own', { name })}
              </th>
              <td role="cell" data-label={from}>
                {said(change.before, change, t)}
              </td>
              <td role="cell" data-label={to}>
                {said(change.after, change, t)}
              </td>
              <td role="cell" data-label={who}>
                {change.by.name}
              </td>
              <td role="cell" data-label={when}>
                <Time at={change.at} />
              </td>
              <td role="cell">
                {change.undoable && (
                  <Press
                    action={synonymPaths.undo(change.id)}
                    className="button text small"
                    label={t('synonyms.history.undoOf', { name })}
                  >
                    {t('common.undo')}
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

/** A state of a group in words. */
function said(state: GroupChange['before'], { shipped }: GroupChange, t: Say) {
  if (!state) return t(shipped ? 'synonyms.history.asShipped' : 'synonyms.history.none')
  const words = state.words.join(', ')
  if (!shipped) return words
  return [state.off && t('synonyms.shipped.isOff'), words && t('synonyms.shipped.more', { words })]
    .filter(Boolean)
    .join('; ')
}
