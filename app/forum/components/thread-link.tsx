import { Link } from '@remix-run/react'
import { paths } from '#app/http/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useSpeech } from '#app/ui/words.tsx'

type Linked = { id: number; slug: string; title: string; lang: 'nl' | 'en'; solvedAt: number | null }

/** Another thread by its title, with the mark of whether it was solved. */
export function ThreadLink({ thread }: { thread: Linked }) {
  const { t, language } = useSpeech()
  return (
    <>
      <Link to={paths.thread(thread)} lang={thread.lang === language ? undefined : thread.lang}>
        {thread.title}
      </Link>{' '}
      {thread.solvedAt && (
        <span className="state solved">
          <Icon name="check" />
          {t('forum.state.solved')}
        </span>
      )}
    </>
  )
}
