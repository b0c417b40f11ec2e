import type { MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { SynonymPlaces } from '#app/search/synonym-groups/components/group-form.tsx'
import { OwnGroups } from '#app/search/synonym-groups/components/own-groups.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { readOwnGroups } from '#app/search/synonym-groups/read-groups.server.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, t }) => {
    const q = (search.get('q') ?? '').slice(0, 100)
    const cursor = search.get('after')
    return { ...(await readOwnGroups(actor, { q, cursor })), q, paged: cursor !== null, title: t('synonyms.title') }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OwnSynonyms() {
  const t = useT()
  const { groups, total, next, q, paged, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <p className="quiet prose below-3">{t('synonyms.text')}</p>
      <SynonymPlaces />
      <div className="head">
        <h2>{t('synonyms.own.title')}</h2>
        <Link className="button" to={synonymPaths.add()}>
          {t('synonyms.own.add')}
        </Link>
      </div>
      {total > 0 && (
        <Form method="get" className="inline start below-4" role="search" aria-label={t('synonyms.own.title')}>
          <div className="field">
            <label htmlFor="synonyms-q">{t('synonyms.find.label')}</label>
            <input
              id="synonyms-q"
              name="q"
              type="search"
              defaultValue={q}
              key={q}
              maxLength={100}
              autoCapitalize="none"
            />
          </div>
          <button type="submit" className="button plain">
            {t('synonyms.find.show')}
          </button>
        </Form>
      )}
      {groups.length === 0 ? (
        <p className="empty">{t(q ? 'synonyms.own.notFound' : 'synonyms.own.none', { q })}</p>
      ) : (
        <OwnGroups groups={groups} />
      )}
      <Pager
        next={next && synonymPaths.own({ q, after: next })}
        first={paged ? synonymPaths.own({ q }) : null}
        nextWord={t('synonyms.find.more')}
        firstWord={t('synonyms.find.fromStart')}
      />
    </AdminPage>
  )
}
