import { Link } from '@remix-run/react'
import { PersonLink } from '#app/accounts/components/person-link.tsx'
import { nameShown } from '#app/accounts/deleted-member.ts'
import { RoleMark } from '#app/forum/components/byline.tsx'
import { PostBody } from '#app/forum/components/post-body.tsx'
import type { CommentView } from '#app/forum/read-thread.server.ts'
import { paths } from '#app/http/paths.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

/** Comments under a question or an answer, oldest first. */
export function Comments({ comments }: { comments: CommentView[] }) {
  if (!comments.length) return null
  return (
    <ul className="comments">
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
    </ul>
  )
}

function Comment({ comment }: { comment: CommentView }) {
  const t = useT()
  return (
    <li id={`comment-${comment.id}`}>
      <b>
        <PersonLink person={comment.author} />
      </b>{' '}
      <RoleMark role={comment.author.role} team={comment.team} />{' '}
      <span className="quiet small">
        <Time at={comment.createdAt} />
        {comment.editedAt && (
          <>
            {' · '}
            <Link to={paths.history(comment.id)}>{t('forum.edited')}</Link>
          </>
        )}
        {comment.hiddenAt ? ` · ${t('forum.removedBy', { name: nameShown(comment.hiddenBy ?? '', t) })}` : ''}
      </span>
      <PostBody id={comment.id} html={comment.html} lang={comment.lang} />
      <PostActions post={comment} />
    </li>
  )
}

type Acting = Pick<CommentView, 'id' | 'may'>

/** Edit, remove, bring back: what this reader may do, and nothing otherwise. */
export function PostActions({ post }: { post: Acting }) {
  const t = useT()
  const { may } = post
  if (!may.edit && !may.hide && !may.restore) return null
  return (
    <div className="acts">
      {may.edit && (
        <Link className="button text" to={`/posts/${post.id}/edit`}>
          {t('forum.edit')}
        </Link>
      )}
      {may.hide && (
        <Link className="button text" to={`/posts/${post.id}/hide`}>
          {t('forum.remove')}
        </Link>
      )}
      {may.restore && (
        <Press action={`/posts/${post.id}/restore`} className="button text">
          {t('forum.restore')}
        </Press>
      )}
    </div>
  )
}
