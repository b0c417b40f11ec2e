import { Link } from '@remix-run/react'
import { nameShown } from '#app/accounts/deleted-member.ts'
import type { Bookmark } from '#app/forum/bookmarked-posts.server.ts'
import { paths } from '#app/http/paths.ts'
import { Press } from '#app/ui/form.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

/** Questions and answers that one keeps at hand, each with the way to let go of it. */
export function BookmarkList({ kept }: { kept: Bookmark[] }) {
  return (
    <ul className="threads">
      {kept.map(({ postId, post }) => (
        <li key={postId}>{post ? <Kept postId={postId} post={post} /> : <Gone postId={postId} />}</li>
      ))}
    </ul>
  )
}

function Kept({ postId, post }: { postId: number; post: NonNullable<Bookmark['post']> }) {
  const { t, language } = useSpeech()
  const other = (lang: 'nl' | 'en') => (lang === language ? undefined : lang)
  const { kind, author, thread } = post
  return (
    <>
      <h2>
        <Link to={paths.post(postId)} lang={other(thread.lang)}>
          {thread.title}
        </Link>
      </h2>
      <p lang={other(post.lang)}>{post.excerpt}</p>
      <div className="meta">
        {post.solved && (
          <span className="state solved">
            <Icon name="check" />
            {t('forum.state.solved')}
          </span>
        )}
        <span>
          {t(`mine.bookmarks.by.${kind === 'question' ? 'question' : 'answer'}`, { name: nameShown(author, t) })}
        </span>
        <Time at={post.createdAt} />
      </div>
      <div className="acts">
        <LetGo postId={postId} title={thread.title} />
      </div>
    </>
  )
}

function Gone({ postId }: { postId: number }) {
  const { t } = useSpeech()
  return (
    <>
      <p className="quiet">{t('mine.bookmarks.gone')}</p>
      <div className="acts">
        <LetGo postId={postId} title={t('mine.bookmarks.gone')} />
      </div>
    </>
  )
}

function LetGo({ postId, title }: { postId: number; title: string }) {
  const { t } = useSpeech()
  return (
    <Press action={`${paths.post(postId)}/bookmark`} fields={{ value: 'off' }}>
      {t('mine.bookmark.off')}
      <span className="unseen">: {title}</span>
    </Press>
  )
}
