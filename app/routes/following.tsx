import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ThreadList } from '#app/forum/components/thread-list.tsx'
import { followedThreads } from '#app/forum/followed-threads.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, search, t }) => ({
  ...(await followedThreads(actor, search.get('after'))),
  paged: search.has('after'),
  title: t('mine.following.title'),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Following() {
  const t = useT()
  const { threads, next, paged } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <h1 className="below-3">{t('mine.following.title')}</h1>
      {threads.length === 0 ? (
        <div className="empty">
          <p>{t('mine.following.none')}</p>
          <p>
            <Link className="button plain" to={paths.questions()}>
              {t('mine.look')}
            </Link>
          </p>
        </div>
      ) : (
        <ThreadList threads={threads} by="lastActivityAt" heading="h2" />
      )}
      <Pager
        next={next && `?after=${next}`}
        first={paged ? '?' : null}
        nextWord={t('mine.following.older')}
        firstWord={t('mine.following.newest')}
      />
    </main>
  )
}
