import { Link, useLocation } from '@remix-run/react'
import { ShowTabs } from '#app/forum/components/show-tabs.tsx'
import { ThreadList } from '#app/forum/components/thread-list.tsx'
import type { ListedThread } from '#app/forum/thread-lists.server.ts'
import type { ThreadShow } from '#app/forum/thread-shows.ts'
import { paths } from '#app/http/paths.ts'
import { withSearch } from '#app/http/request-search.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = {
  list: { threads: ListedThread[]; next: string | null }
  /** What stands above the list. */
  pinned?: ListedThread[]
  show: ThreadShow
  unanswered?: number
  /** Nobody has asked anything yet: an empty list says that, whatever it is a list of. */
  none?: boolean
  ask?: Record<string, string | undefined>
  /** Which new questions belong in this list; all of them by default. */
  of?: { category?: number; tag?: number }
}

/** Tabs, rows, and the way to older ones; an empty list says why and what to do. */
export function ThreadPageList({ list, pinned = [], show, unanswered, none, ask, of }: Props) {
  const t = useT()
  const location = useLocation()
  const paged = new URLSearchParams(location.search).has('after')
  return (
    <>
      <ShowTabs
        current={show}
        unanswered={unanswered}
        pathTo={(other) => withSearch(location, { show: other === 'newest' ? undefined : other, after: undefined })}
      />
      {show !== 'solved' && !paged && (
        <div className="news above" id="list" data-news-list data-category={of?.category} data-tag={of?.tag} />
      )}
      {pinned.length > 0 && <ThreadList threads={pinned} />}
      {list.threads.length === 0 && pinned.length === 0 ? (
        <div className="empty">
          <h3>{t(`forum.list.empty.${none ? 'newest' : show}`)}</h3>
          <p>{t('forum.list.emptyText')}</p>
          <p>
            <Link className="button plain" to={paths.ask(ask)}>
              {t('common.ask')}
            </Link>
          </p>
        </div>
      ) : (
        <ThreadList threads={list.threads} by={show === 'active' ? 'lastActivityAt' : 'createdAt'} />
      )}
      <Pager
        next={list.next && withSearch(location, { after: list.next })}
        first={paged ? withSearch(location, { after: undefined }) : null}
        nextWord={t('forum.list.older')}
        firstWord={t('forum.list.toNewest')}
      />
    </>
  )
}
