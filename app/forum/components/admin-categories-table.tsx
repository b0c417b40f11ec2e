// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers then forget that it is a table
import { Link } from '@remix-run/react'
import type { ManagedCategory } from '#app/forum/all-categories.server.ts'
import { MoveButtons } from '#app/forum/components/admin-move-buttons.tsx'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { paths } from '#app/http/paths.ts'
import { Press } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** Categories in their order, with what an administrator does with each. On a phone each is a block: the roles keep it a table. */
export function CategoriesTable({
  categories,
  archived = false,
}: {
  categories: ManagedCategory[]
  archived?: boolean
}) {
  const t = useT()
  const questions = t('forum.questions')
  return (
    <table className="rows below-5" role="table">
      <caption className="unseen">{t(archived ? 'admin.categories.archived' : 'forum.categories')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('admin.category.name.label')}
          </th>
          <th scope="col" role="columnheader" className="number">
            {questions}
          </th>
          {!archived && (
            <th scope="col" role="columnheader">
              {t('admin.categories.order')}
            </th>
          )}
          <th scope="col" role="columnheader">
            <span className="unseen">{t('admin.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {categories.map((category, i) => (
          <tr key={category.id} role="row">
            <th scope="row" role="rowheader">
              <Link to={paths.category(category.slug)}>{category.name}</Link>
              {category.seenFrom > 0 && <span className="small quiet">{t(`forum.seen.${category.seenFrom}`)}</span>}
            </th>
            <td role="cell" className="number" data-label={questions}>
              {t('admin.number', { n: category.threadCount })}
            </td>
            {!archived && (
              <td role="cell" data-label={t('admin.categories.order')}>
                <MoveButtons category={category} first={i === 0} last={i === categories.length - 1} />
              </td>
            )}
            <td role="cell">
              <Acts category={category} archived={archived} only={categories.length === 1} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Acts({ category, archived, only }: { category: ManagedCategory; archived: boolean; only: boolean }) {
  const t = useT()
  const { name } = category
  return (
    <div className="row acts">
      <Link
        className="button text"
        to={adminPaths.category(category, 'edit')}
        aria-label={t('admin.category.editOf', { name })}
      >
        {t('admin.edit')}
      </Link>
      {archived ? (
        <Press action={adminPaths.category(category, 'restore')} label={t('admin.category.restoreOf', { name })}>
          {t('admin.category.restore')}
        </Press>
      ) : (
        !only && (
          <Link
            className="button text"
            to={adminPaths.category(category, 'archive')}
            aria-label={t('admin.category.archiveOf', { name })}
          >
            {t('admin.category.archive')}
          </Link>
        )
      )}
    </div>
  )
}
