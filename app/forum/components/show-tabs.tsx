import { Link } from '@remix-run/react'
import { THREAD_SHOWS, type ThreadShow } from '#app/forum/thread-shows.ts'
import { tellNumber } from '#app/ui/tell-number.ts'
import { useSpeech } from '#app/ui/words.tsx'

/** The five lists, as links; the numbers say how many wait. */
export function ShowTabs({
  current,
  pathTo,
  unanswered,
}: {
  current: ThreadShow
  pathTo: (show: ThreadShow) => string
  unanswered?: number
}) {
  const { t, language } = useSpeech()
  return (
    <nav className="tabs" aria-label={t('forum.list.label')}>
      {THREAD_SHOWS.map((show) => (
        <Link key={show} to={pathTo(show)} aria-current={show === current ? 'page' : undefined} preventScrollReset>
          {t(`forum.list.${show}`)}
          {show === 'unanswered' && unanswered ? (
            <span className="quiet"> {tellNumber(unanswered, language)}</span>
          ) : null}
        </Link>
      ))}
    </nav>
  )
}
