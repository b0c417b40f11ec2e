import { Link } from '@remix-run/react'
import { tellNumber } from '#app/ui/tell-number.ts'
import { useSpeech } from '#app/ui/words.tsx'

type Show = 'questions' | 'answers' | 'solutions'
type Props = { name: string; current: Show; counts: Record<Show, number>; pathTo: (show: Show) => string }

/** What somebody asked, answered and solved, as links with their numbers. */
export function PersonTabs({ name, current, counts, pathTo }: Props) {
  const { t, language } = useSpeech()
  return (
    <nav className="tabs" aria-label={t('accounts.profile.lists', { name })}>
      {(['questions', 'answers', 'solutions'] as const).map((show) => (
        <Link key={show} to={pathTo(show)} aria-current={show === current ? 'page' : undefined} preventScrollReset>
          {t(`accounts.profile.${show}`)}
          <span className="quiet"> {tellNumber(counts[show], language)}</span>
        </Link>
      ))}
    </nav>
  )
}
