import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

type Stateful = {
  solvedAt: number | null
  answerCount: number
  solvedBy?: { name: string | null } | null
  pinnedAt?: number | null
  closedAt?: number | null
  duplicateOfId?: number | null
  unlistedAt?: number | null
  outdatedAt?: number | null
}

/** Solved and by whom, or waiting for a first answer; and what webcare did to it. Word and shape, never colour alone. */
export function ThreadState({ thread }: { thread: Stateful }) {
  const t = useT()
  const marks = [
    thread.pinnedAt && ({ icon: 'pin', words: 'tools.state.pinned' } as const),
    thread.duplicateOfId && ({ icon: 'twice', words: 'tools.state.duplicate' } as const),
    thread.closedAt && ({ icon: 'lock', words: 'tools.state.closed' } as const),
    thread.outdatedAt && ({ icon: 'clock', words: 'tools.state.outdated' } as const),
    thread.unlistedAt && ({ icon: 'veiled', words: 'tools.state.unlisted' } as const),
  ].filter((mark) => typeof mark === 'object' && mark !== null)
  return (
    <>
      <Progress thread={thread} />
      {marks.map(({ icon, words }) => (
        <span key={icon} className="state">
          <Icon name={icon} />
          {t(words)}
        </span>
      ))}
    </>
  )
}

function Progress({ thread }: { thread: Stateful }) {
  const t = useT()
  if (thread.solvedAt)
    return (
      <span className="state solved">
        <Icon name="check" />
        {thread.solvedBy?.name ? t('forum.state.solvedBy', { name: thread.solvedBy.name }) : t('forum.state.solved')}
      </span>
    )
  const waits = thread.answerCount === 0 && !thread.closedAt && !thread.duplicateOfId
  return waits ? <span className="state waiting">{t('forum.state.waiting')}</span> : null
}
