import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { PostView } from '#app/forum/read-thread.server.ts'
import { paths } from '#app/http/paths.ts'
import { Press } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = { post: PostView; title: string; label: string; children?: ReactNode }

/** What else can be done with a post, behind "more": share, keep, look back, change, remove. */
export function PostMenu({ post, title, label, children }: Props) {
  const t = useT()
  const { key } = useLocation()
  const { id, may, bookmarked, editedAt, hiddenAt } = post
  return (
    <details className="menu start" key={key}>
      <summary className="button text">
        {t('mine.more')}
        <span className="unseen">: {label}</span>
      </summary>
      <ul>
        {!hiddenAt && (
          <>
            <li>
              <a href={paths.post(id)} data-share={title}>
                {t('mine.share')}
              </a>
            </li>
            <li>
              <Press action={`${paths.post(id)}/bookmark`} fields={{ value: bookmarked ? 'off' : 'on' }} className="">
                {t(bookmarked ? 'mine.bookmark.off' : 'mine.bookmark.on')}
              </Press>
            </li>
          </>
        )}
        {editedAt && (
          <li>
            <Link to={paths.history(id)}>{t('mine.history.open')}</Link>
          </li>
        )}
        {may.edit && (
          <li>
            <Link to={`${paths.post(id)}/edit`}>{t('forum.edit')}</Link>
          </li>
        )}
        {may.hide && (
          <li>
            <Link to={`${paths.post(id)}/hide`}>{t('forum.remove')}</Link>
          </li>
        )}
        {children}
      </ul>
    </details>
  )
}
