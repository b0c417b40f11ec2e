import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { GroupChanges } from '#app/search/synonym-groups/components/group-changes.tsx'
import { SynonymPlaces } from '#app/search/synonym-groups/components/group-form.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { readGroupHistory } from '#app/search/synonym-groups/group-history.server.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, t }) => {
    const cursor = search.get('after')
    return {
      ...(await readGroupHistory(actor, { cursor })),
      paged: cursor !== null,
      title: t('synonyms.history.title'),
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SynonymHistory() {
  const t = useT()
  const { changes, next, paged, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <p className="quiet prose below-3">{t('synonyms.history.text')}</p>
      <SynonymPlaces />
      {changes.length === 0 ? (
        <p className="empty">{t('synonyms.history.empty')}</p>
      ) : (
        <GroupChanges changes={changes} />
      )}
      <Pager
        next={next && synonymPaths.history(next)}
        first={paged ? synonymPaths.history() : null}
        nextWord={t('synonyms.history.older')}
        firstWord={t('synonyms.history.newest')}
      />
    </AdminPage>
  )
}
