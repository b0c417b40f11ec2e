import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/forum/components/crumbs.tsx'
import { ThreadPageList } from '#app/forum/components/thread-page-list.tsx'
import { readTag } from '#app/forum/tags.server.ts'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { threadShow } from '#app/forum/thread-shows.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { FeedLink } from '#app/ui/feed-link.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, params, search, url, language, t, settings }) => {
  const tag = await readTag(actor, params.name ?? '')
  if (tag.name !== params.name) throw redirect(paths.tag(tag.name) + url.search, 301)
  const show = threadShow(search.get('show'))
  const list = await listThreads(actor, { show, tagId: tag.id, cursor: search.get('after') })
  const head = await listHead({
    title: tag.name,
    description: t('found.tag', { tag: tag.name, brand: settings.brandName }),
    path: paths.tag(tag.name),
    url,
    language,
    filled: list.threads.length > 0,
    feed: true,
  })
  return { tag, show, list, head }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function TagPage() {
  const t = useT()
  const { tag, show, list } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide two">
      <div>
        <Crumbs />
        <h1 className="below-3">{t('forum.tags.one', { name: tag.name })}</h1>
        <h2 className="unseen">{t('forum.questions')}</h2>
        <ThreadPageList list={list} show={show} ask={{ tags: tag.name }} of={{ tag: tag.id }} />
        <FeedLink to={paths.feed(paths.tag(tag.name))} />
      </div>
    </main>
  )
}
