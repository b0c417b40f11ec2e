import { nameShown } from '#app/accounts/deleted-member.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

type Marked = { kind: string; officialAt: number | null; officialBy: string | null }

/** Says that the brand stands behind an answer: who said so, and when. */
export function OfficialMark({ post }: { post: Marked }) {
  const t = useT()
  if (!post.officialAt || post.kind !== 'answer') return null
  return (
    <p className="official">
      <span className="state">
        <Icon name="seal" />
        {t('tools.official.mark')}
      </span>{' '}
      <span className="small quiet">
        {t('tools.official.by', { name: nameShown(post.officialBy ?? '', t) })}, <Time at={post.officialAt} />
      </span>
    </p>
  )
}
