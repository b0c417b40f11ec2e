import { Link } from '@remix-run/react'
import { useSite } from '#app/frame/site.ts'
import { paths } from '#app/http/paths.ts'
import type { RelatedThread } from '#app/search/related-threads.server.ts'
import { FeedLink } from '#app/ui/feed-link.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

/** Beside a thread: what looks like it, and where to turn to when it does not help. */
export function ThreadRail({ related, feed }: { related: RelatedThread[]; feed: string | null }) {
  const t = useT()
  const site = useSite()
  return (
    <aside className="rail">
      {related.length > 0 && (
        <section>
          <h2>{t('forum.related')}</h2>
          <ul>
            {related.map((thread) => (
              <li key={thread.id} lang={thread.lang}>
                <Link to={paths.thread(thread)}>{thread.title}</Link>{' '}
                {thread.solved && (
                  <span className="state solved">
                    <Icon name="check" />
                    <span className="unseen">{t('forum.state.solved')}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('forum.stuck.title')}</h2>
        <p>
          <Link to={paths.ask()}>{t('forum.stuck.ask')}</Link>
        </p>
        {site?.contact && (
          <p>
            <a href={site.contact}>{t('common.contact', { brand: site.brand })}</a>
          </p>
        )}
        {feed && <FeedLink to={feed} />}
      </section>
    </aside>
  )
}
