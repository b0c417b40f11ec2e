import { Link } from '@remix-run/react'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { paths } from '#app/http/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

type Answer = {
  id: number
  lang: 'nl' | 'en'
  createdAt: number
  accepted: boolean
  excerpt: string
  thread: { id: number; slug: string; title: string; lang: 'nl' | 'en' }
}

/** Answers of one person, each under the question it belongs to. */
export function PersonAnswers({ answers }: { answers: Answer[] }) {
  const { t, language } = useSpeech()
  const other = (lang: 'nl' | 'en') => (lang === language ? undefined : lang)
  return (
    <ul className="threads">
      {answers.map(({ id, lang, createdAt, accepted, excerpt, thread }) => (
        <li key={id}>
          <h3>
            <Link to={paths.thread(thread, postAnchor({ kind: 'answer', id }))} lang={other(thread.lang)}>
              {thread.title}
            </Link>
          </h3>
          <p lang={other(lang)}>{excerpt}</p>
          <div className="meta">
            {accepted && (
              <span className="state solved">
                <Icon name="check" /> {t('accounts.profile.solution')}
              </span>
            )}
            <Time at={createdAt} />
          </div>
        </li>
      ))}
    </ul>
  )
}
