import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { communityCounts } from '#app/forum/community-counts.server.ts'
import { ThreadPageList } from '#app/forum/components/thread-page-list.tsx'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { threadShow } from '#app/forum/thread-shows.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, search, t, language, url, settings }) => {
  const show = threadShow(search.get('show'))
  const [list, counts] = await Promise.all([
    listThreads(actor, { show, cursor: search.get('after') }),
    communityCounts(actor),
  ])
  const head = await listHead({
    title: t('forum.questions'),
    description: t('found.home', { brand: settings.brandName }),
    path: paths.questions(),
    url,
    language,
    filled: list.threads.length > 0,
  })
  return { show, list, unanswered: counts.unanswered, none: !counts.questions, head }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Questions() {
  const t = useT()
  const { show, list, unanswered, none } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide two">
      <div>
        <h1 className="below-3">{t('forum.questions')}</h1>
        <h2 className="unseen">{t(`forum.list.${show}`)}</h2>
        <ThreadPageList list={list} show={show} unanswered={unanswered} none={none} />
      </div>
    </main>
  )
}
