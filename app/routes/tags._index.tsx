import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/forum/components/crumbs.tsx'
import { listTags } from '#app/forum/tags.server.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useSpeech } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, search, t, language, url, settings }) => {
  const after = search.get('after')?.slice(0, 100) ?? ''
  const list = await listTags(actor, { after })
  const head = await listHead({
    title: t('forum.tags.title'),
    description: t('found.tags', { brand: settings.brandName }),
    path: paths.tags(),
    url,
    language,
    filled: list.tags.length > 0,
  })
  return { ...list, first: after !== '', head }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Tags() {
  const { t } = useSpeech()
  const { tags, next, first } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide two">
      <div>
        <Crumbs />
        <h1>{t('forum.tags.title')}</h1>
        {tags.length === 0 ? (
          <p className="quiet">{t('forum.tags.none')}</p>
        ) : (
          <ul className="places above-4">
            {tags.map((tag) => (
              <li key={tag.id}>
                <Link to={paths.tag(tag.name)}>
                  <b>{tag.name}</b>
                  <span>
                    {t(tag.many ? 'forum.questionsOver' : 'forum.questionsCount', { count: tag.threadCount })}
                    {tag.synonyms.length > 0 && ` · ${t('forum.tags.also', { words: tag.synonyms.join(', ') })}`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Pager
          next={next && `/tags?${new URLSearchParams({ after: next })}`}
          first={first ? '/tags' : null}
          nextWord={t('forum.tags.more')}
          firstWord={t('forum.tags.fromStart')}
        />
      </div>
    </main>
  )
}
