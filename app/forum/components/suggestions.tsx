import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { paths } from '#app/http/paths.ts'
import type { SimilarThread } from '#app/search/similar-threads.server.ts'
import { askServer } from '#app/ui/ask-server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

/** From this many characters a title says enough. */
const FROM_LENGTH = 10
const PAUSE_MS = 400
/** The beginning says what it is about. */
const MOST_OF_BODY = 2000

type Found = { similar?: SimilarThread[] }

/** Similar questions while a title, and then a text, is typed; asked once the typing pauses. */
export function useSuggestions(title: string, body: string, known: SimilarThread[]) {
  const [similar, setSimilar] = useState(known)
  const wanted = title.trim()
  const more = body.trim().slice(0, MOST_OF_BODY)
  // Follows the typing: a request once it has paused, not one per letter. An answer that comes late is not shown.
  useEffect(() => {
    if (wanted.length < FROM_LENGTH) return setSimilar([])
    let late = false
    const timer = setTimeout(async () => {
      const found = await askServer<Found>('/similar', { title: wanted.slice(0, 300), body: more })
      if (!late && found?.similar) setSimilar(found.similar)
    }, PAUSE_MS)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [wanted, more])
  return similar
}

/** The suggestions under the title, solved ones first; each can be read without leaving the form. */
export function Suggestions({ similar }: { similar: SimilarThread[] }) {
  const t = useT()
  return (
    <div aria-live="polite">
      {similar.length > 0 && (
        <section className="suggest" aria-label={t('forum.suggest.title')}>
          <p>
            <b>{t('forum.suggest.title')}</b> <span className="quiet">{t('forum.suggest.text')}</span>
          </p>
          {similar.map((thread) => (
            <Suggestion key={thread.id} thread={thread} />
          ))}
        </section>
      )}
    </div>
  )
}

function Suggestion({ thread }: { thread: SimilarThread }) {
  const t = useT()
  return (
    <details>
      <summary>
        {thread.solved && (
          <span className="state solved">
            <Icon name="check" />
            <span className="unseen">{t('forum.state.solved')}: </span>
          </span>
        )}
        {thread.title}
      </summary>
      <div>
        <p lang={thread.lang}>{thread.solution ?? t('forum.answers', { count: thread.answerCount })}</p>
        <div className="acts">
          {/* Sends what was written so far along: it is kept. */}
          <button
            type="submit"
            className="button plain"
            formAction={paths.answeredBefore(thread.id)}
            formMethod="post"
            formNoValidate
          >
            {t('forum.suggest.thisAnswers')}
          </button>
          <Link className="button text" to={paths.thread(thread)} target="_blank">
            {t('forum.suggest.readAll')}
          </Link>
        </div>
      </div>
    </details>
  )
}
