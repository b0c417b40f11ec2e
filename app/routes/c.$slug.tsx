import type { MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCategory } from '#app/forum/categories.server.ts'
import { Crumbs } from '#app/forum/components/crumbs.tsx'
import { ThreadPageList } from '#app/forum/components/thread-page-list.tsx'
import { TopicMark } from '#app/forum/components/topic-mark.tsx'
import { listThreads, pinnedThreads } from '#app/forum/thread-lists.server.ts'
import { threadShow } from '#app/forum/thread-shows.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { FeedLink } from '#app/ui/feed-link.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, params, search, url, language }) => {
  const category = await readCategory(actor, params.slug ?? '')
  if (category.slug !== params.slug) throw redirect(paths.category(category.slug) + url.search, 301)
  const show = threadShow(search.get('show'))
  const cursor = search.get('after')
  const pinned = show === 'newest' && !cursor ? await pinnedThreads(actor, category.id) : []
  const list = await listThreads(actor, { show, categoryId: category.id, cursor })
  const head = await listHead({
    title: category.name,
    description: category.description,
    path: paths.category(category.slug),
    url,
    language,
    filled: list.threads.length + pinned.length > 0 && category.seenFrom === 0,
    feed: category.seenFrom === 0,
  })
  return { category, show, pinned, list, head }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function CategoryPage() {
  const t = useT()
  const { category, show, pinned, list } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide two">
      <div>
        <Crumbs />
        <h1 className="named">
          <TopicMark category={category} />
          {category.name}
        </h1>
        {category.seenFrom > 0 && <p className="small">{t(`forum.seen.${category.seenFrom}`)}</p>}
        <p className="quiet below-3">{category.description}</p>
        <h2 className="unseen">{t('forum.questions')}</h2>
        <ThreadPageList
          list={list}
          pinned={pinned}
          show={show}
          ask={{ category: String(category.id) }}
          of={{ category: category.id }}
        />
        {category.seenFrom === 0 && <FeedLink to={paths.feed(paths.category(category.slug))} />}
      </div>
    </main>
  )
}
