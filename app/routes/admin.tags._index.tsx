import type { MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { readAllTags } from '#app/forum/all-tags.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { TagsTable } from '#app/forum/components/admin-tags-table.tsx'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, t }) => {
    const q = (search.get('q') ?? '').slice(0, 100)
    const after = search.get('after') ?? ''
    return { ...(await readAllTags(actor, { q, after })), q, paged: after !== '', title: t('admin.tags.title') }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdminTags() {
  const t = useT()
  const { tags, next, q, paged, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <p className="below-3">
        <Link className="button" to={adminPaths.newTag()}>
          {t('admin.tags.add')}
        </Link>
      </p>
      <Form method="get" className="inline start below-4" role="search" aria-label={t('admin.tags.title')}>
        <div className="field">
          <label htmlFor="tags-q">{t('admin.tags.search')}</label>
          <input id="tags-q" name="q" type="search" defaultValue={q} key={q} maxLength={100} autoCapitalize="none" />
        </div>
        <button type="submit" className="button plain">
          {t('admin.tags.find')}
        </button>
      </Form>
      {tags.length === 0 ? (
        <p className="empty">{t(q ? 'admin.tags.notFound' : 'admin.tags.none', { q })}</p>
      ) : (
        <TagsTable tags={tags} />
      )}
      <Pager
        next={next && adminPaths.tags({ q, after: next })}
        first={paged ? adminPaths.tags({ q }) : null}
        nextWord={t('forum.tags.more')}
        firstWord={t('forum.tags.fromStart')}
      />
    </AdminPage>
  )
}
