import { Link } from '@remix-run/react'
import type { ThreadView } from '#app/forum/read-thread.server.ts'
import { Press } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** Under a question: "I have this too", and whether one follows it. Visitors may press: they are asked to sign in. */
export function ThreadMarks({ view }: { view: Pick<ThreadView, 'thread' | 'marks' | 'may'> }) {
  const t = useT()
  const { thread, marks, may } = view
  const { id, meTooCount: count } = thread
  const shown = (verdict: (typeof marks.may)['follow']) => verdict.ok || verdict.kind === 'signed-out'
  return (
    <>
      {shown(marks.may.meToo) ? (
        <Press
          action={`/threads/${id}/me-too`}
          fields={{ value: marks.meToo ? 'off' : 'on' }}
          className="button plain small"
          pressed={marks.meToo}
        >
          {t('mine.meToo.button')}
          {count > 0 && <MeTooCount count={count} />}
        </Press>
      ) : (
        count > 0 && <span className="quiet">{t('mine.meToo.count', { count })}</span>
      )}
      {shown(marks.may.follow) && (
        <Press
          action={`/threads/${id}/follow`}
          fields={{ value: marks.following ? 'off' : 'on' }}
          pressed={marks.following}
        >
          {t(marks.following ? 'mine.follow.on' : 'mine.follow.off')}
        </Press>
      )}
      {may.reopenSolved && (
        <Link className="button text" to={`/threads/${id}/not-solved`}>
          {t('mine.notSolved.open')}
        </Link>
      )}
    </>
  )
}

function MeTooCount({ count }: { count: number }) {
  const t = useT()
  return (
    <>
      <span className="unseen">: {t('mine.meToo.count', { count })}</span>
      <span className="numbers" aria-hidden="true">
        {t('mine.meToo.number', { count })}
      </span>
    </>
  )
}
