import { ThreadLink } from '#app/forum/components/thread-link.tsx'
import type { ThreadView } from '#app/forum/read-thread.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

/** What to know before reading on: this may no longer be so, and where the newer answer is. */
export function OutdatedNotice({ view: { thread, newer } }: { view: Pick<ThreadView, 'thread' | 'newer'> }) {
  const t = useT()
  if (!thread.outdatedAt) return null
  const title = t(thread.solvedAt ? 'tools.outdated.solved' : 'tools.outdated.unsolved')
  return (
    <aside className="notice" aria-label={title}>
      <p className="strong">{title}</p>
      {newer && (
        <p>
          {t('tools.outdated.newer')} <ThreadLink thread={newer} />
        </p>
      )}
      <p className="small quiet">
        {t('tools.outdated.seen')} <Time at={thread.outdatedAt} />
      </p>
    </aside>
  )
}
