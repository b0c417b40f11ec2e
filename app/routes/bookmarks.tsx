import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { bookmarkedPosts } from '#app/forum/bookmarked-posts.server.ts'
import { BookmarkList } from '#app/forum/components/bookmark-list.tsx'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, search, t }) => ({
  ...(await bookmarkedPosts(actor, search.get('after'))),
  paged: search.has('after'),
  title: t('mine.bookmarks.title'),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Bookmarks() {
  const t = useT()
  const { kept, next, paged } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <h1 className="below-2">{t('mine.bookmarks.title')}</h1>
      <p className="quiet below-3">{t('mine.bookmarks.text')}</p>
      {kept.length === 0 ? (
        <div className="empty">
          <p>{t('mine.bookmarks.none')}</p>
          <p>
            <Link className="button plain" to={paths.questions()}>
              {t('mine.look')}
            </Link>
          </p>
        </div>
      ) : (
        <BookmarkList kept={kept} />
      )}
      <Pager
        next={next && `?after=${next}`}
        first={paged ? '?' : null}
        nextWord={t('mine.bookmarks.older')}
        firstWord={t('mine.bookmarks.newest')}
      />
    </main>
  )
}
