import { ThreadLink } from '#app/forum/components/thread-link.tsx'
import type { ThreadView } from '#app/forum/read-thread.server.ts'
import { useT } from '#app/ui/words.tsx'

type Noted = Pick<ThreadView, 'thread' | 'duplicateOf'>

/** What to know before reading on: this was asked before, and where. */
export function DuplicateNotice({ view: { thread, duplicateOf } }: { view: Noted }) {
  const t = useT()
  if (!thread.duplicateOfId) return null
  return (
    <aside className="notice" aria-label={t('tools.duplicate.before')}>
      <p className="strong">{t('tools.duplicate.before')}</p>
      {duplicateOf ? (
        <>
          <p>
            <ThreadLink thread={duplicateOf} />
          </p>
          <p className="small quiet">{t('tools.duplicate.there')}</p>
        </>
      ) : (
        <p className="small quiet">{t('tools.no.duplicate')}</p>
      )}
    </aside>
  )
}
