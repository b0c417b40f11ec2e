import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { readAllCategories } from '#app/forum/all-categories.server.ts'
import { CategoriesTable } from '#app/forum/components/admin-categories-table.tsx'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, t }) => ({ ...(await readAllCategories(actor)), title: t('forum.categories') })),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdminCategories() {
  const t = useT()
  const { inUse, archived, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <p className="quiet below-3">{t('admin.categories.text')}</p>
      <p className="below-3">
        <Link className="button" to={adminPaths.newCategory()}>
          {t('admin.categories.add')}
        </Link>
      </p>
      {inUse.length === 0 ? (
        <p className="empty">{t('admin.categories.none')}</p>
      ) : (
        <CategoriesTable categories={inUse} />
      )}
      {archived.length > 0 && (
        <>
          <h2 className="below-1">{t('admin.categories.archived')}</h2>
          <p className="quiet below-2">{t('admin.categories.archivedText')}</p>
          <CategoriesTable categories={archived} archived />
        </>
      )}
    </AdminPage>
  )
}
