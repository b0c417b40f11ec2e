import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listCategories } from '#app/forum/categories.server.ts'
import { communityCounts } from '#app/forum/community-counts.server.ts'
import { ThreadPageList } from '#app/forum/components/thread-page-list.tsx'
import { TopHelpers } from '#app/forum/components/top-helpers.tsx'
import { TopicMark } from '#app/forum/components/topic-mark.tsx'
import { listThreads } from '#app/forum/thread-lists.server.ts'
import { threadShow } from '#app/forum/thread-shows.ts'
import { topHelpers } from '#app/forum/top-helpers.server.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { SearchBox } from '#app/frame/header.tsx'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { FeedLink } from '#app/ui/feed-link.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, search, t, language, url, settings }) => {
  const show = threadShow(search.get('show'))
  const [list, categories, counts, helpers] = await Promise.all([
    listThreads(actor, { show, cursor: search.get('after') }),
    listCategories(actor),
    communityCounts(actor),
    topHelpers(actor),
  ])
  const head = await listHead({
    title: t('common.title', { brand: settings.brandName }),
    description: t('found.home', { brand: settings.brandName }),
    path: paths.home(),
    url,
    language,
    filled: true,
    feed: true,
  })
  const welcome = settings[language === 'nl' ? 'welcomeNl' : 'welcomeEn']
  return { show, list, categories, counts, helpers, welcome, head }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Home() {
  const t = useT()
  const { show, list, categories, counts, helpers, welcome } = useLoaderData<typeof loader>()
  return (
    <main id="main">
      <div className="hero">
        <div className="wide">
          <h1>{welcome ?? t('forum.home.title')}</h1>
          <p>
            {counts.questions
              ? t('forum.home.counts', { questions: counts.questions, solved: counts.solved })
              : t('forum.home.new')}
          </p>
          <SearchBox id="q-home" hint={t('forum.home.example')} label={t('search.labelHome')} />
        </div>
      </div>
      <div className="wide two">
        <div>
          {categories.length > 0 && (
            <>
              <h2>{t('forum.categories')}</h2>
              <div className="places above-2 below-6">
                {categories.map((category) => (
                  <Link key={category.id} to={paths.category(category.slug)}>
                    <TopicMark category={category} />
                    <b>{category.name}</b>
                    <span>{category.description}</span>
                  </Link>
                ))}
              </div>
            </>
          )}
          <h2 className="unseen">{t('forum.questions')}</h2>
          <ThreadPageList list={list} show={show} unanswered={counts.unanswered} none={!counts.questions} />
          <FeedLink to={paths.feed(paths.home())} />
        </div>
        <aside className="rail">
          <TopHelpers helpers={helpers} />
          {counts.questions > 0 && (
            <section>
              <h2>{t('forum.home.tags')}</h2>
              <p>
                <Link to={paths.tags()}>{t('forum.home.allTags')}</Link>
              </p>
            </section>
          )}
        </aside>
      </div>
    </main>
  )
}
