import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

type Stateful = { solvedAt: number | null; answerCount: number; solvedBy?: { name: string | null } | null }

/** Solved and by whom, or waiting for a first answer. Word and shape, never colour alone. */
export function ThreadState({ thread }: { thread: Stateful }) {
  const t = useT()
  if (thread.solvedAt)
    return (
      <span className="state solved">
        <Icon name="check" />
        {thread.solvedBy?.name ? t('forum.state.solvedBy', { name: thread.solvedBy.name }) : t('forum.state.solved')}
      </span>
    )
  return thread.answerCount === 0 ? <span className="state waiting">{t('forum.state.waiting')}</span> : null
}
