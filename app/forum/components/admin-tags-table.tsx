// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers then forget that it is a table
import { Link } from '@remix-run/react'
import type { ManagedTag } from '#app/forum/all-tags.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

/** Tags with how often they are used and what else people call them. */
export function TagsTable({ tags }: { tags: ManagedTag[] }) {
  const t = useT()
  const questions = t('forum.questions')
  const synonyms = t('admin.tag.synonyms.label')
  return (
    <table className="rows" role="table">
      <caption className="unseen">{t('admin.tags.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('admin.tag.name.label')}
          </th>
          <th scope="col" role="columnheader" className="number">
            {questions}
          </th>
          <th scope="col" role="columnheader">
            {synonyms}
          </th>
          <th scope="col" role="columnheader">
            <span className="unseen">{t('admin.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tags.map((tag) => (
          <tr key={tag.id} role="row">
            <th scope="row" role="rowheader">
              <Link to={paths.tag(tag.name)}>{tag.name}</Link>
            </th>
            <td role="cell" className="number" data-label={questions}>
              {t(tag.many ? 'admin.numberOver' : 'admin.number', { n: tag.threadCount })}
            </td>
            <td role="cell" data-label={tag.synonyms.length ? synonyms : undefined}>
              {tag.synonyms.join(', ')}
            </td>
            <td role="cell">
              <div className="row acts">
                <Link
                  className="button text"
                  to={adminPaths.tag(tag, 'edit')}
                  aria-label={t('admin.tag.editOf', { name: tag.name })}
                >
                  {t('admin.edit')}
                </Link>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
