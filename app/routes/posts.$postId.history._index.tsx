import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { VersionView } from '#app/forum/components/version-view.tsx'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { readPostHistory } from '#app/forum/post-history.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

/** Comparing texts takes work, and nobody reads faster. */
const LOOKS = { name: 'history', points: 60, per: MINUTE }

export const loader = page(async ({ actor, params, search, ip, t }) => {
  limitReads(LOOKS, originOf(ip))
  const history = await readPostHistory(actor, { postId: idFrom(params.postId), cursor: search.get('after') })
  return { ...history, paged: search.has('after'), title: t(`mine.history.title.${history.post.kind}`) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'robots', content: 'noindex' },
]

export default function PostHistory() {
  const t = useT()
  const { post, thread, versions, next, paged, may } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <nav className="crumb" aria-label={t('common.crumbs')}>
        <Link to={paths.thread(thread, postAnchor(post))} lang={thread.lang}>
          {thread.title}
        </Link>
      </nav>
      <h1 className="below-3">{t(`mine.history.title.${post.kind}`)}</h1>
      {!paged && versions.length === 1 && <p className="quiet">{t('mine.history.none')}</p>}
      <ol className="versions">
        {versions.map((version) => (
          <VersionView key={version.id ?? 'now'} version={version} post={post} may={may} />
        ))}
      </ol>
      <Pager
        next={next && `?after=${next}`}
        first={paged ? '?' : null}
        nextWord={t('mine.history.older')}
        firstWord={t('mine.history.newest')}
      />
    </main>
  )
}
