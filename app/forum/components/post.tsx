import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { nameShown } from '#app/accounts/deleted-member.ts'
import { Byline } from '#app/forum/components/byline.tsx'
import { CommentForm } from '#app/forum/components/comment-form.tsx'
import { Comments } from '#app/forum/components/comments.tsx'
import { OfficialMark } from '#app/forum/components/official-mark.tsx'
import { PostBody } from '#app/forum/components/post-body.tsx'
import { PostMenu } from '#app/forum/components/post-menu.tsx'
import { VoteButtons } from '#app/forum/components/vote-buttons.tsx'
import type { PostView } from '#app/forum/read-thread.server.ts'
import { paths } from '#app/http/paths.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

type PostProps = { post: PostView; label: string; id: string; mark?: ReactNode; short?: string; children?: ReactNode }

/**
 * What somebody wrote, with who and when. With `short` only its first lines show until its anchor is followed: the
 * link says these words. Screen readers always read the whole.
 */
export function Post({ post, label, id, mark, short, children }: PostProps) {
  const t = useT()
  return (
    <article className="post" id={id} aria-label={label} data-short={short ? true : undefined}>
      <Byline author={post.author} team={post.team} aside={mark}>
        <Time at={post.createdAt} />
        {post.editedAt && (
          <>
            {' · '}
            <Link to={paths.history(post.id)}>{t('forum.edited')}</Link> <Time at={post.editedAt} />
          </>
        )}
      </Byline>
      <OfficialMark post={post} />
      {post.hiddenAt && (
        <p className="notice">
          {t('forum.removedBy', { name: nameShown(post.hiddenBy ?? '', t) })} · <Time at={post.hiddenAt} />
        </p>
      )}
      <PostBody id={post.id} html={post.html} lang={post.lang} />
      {short && (
        <p className="whole">
          <a href={`#${id}`}>{short}</a>
        </p>
      )}
      {children}
    </article>
  )
}

type FootProps = { post: PostView; title: string; label: string; actions?: ReactNode; tools?: ReactNode }

/** Votes, actions and comments of a post; what is needed less often is behind "more". */
export function PostFoot({ post, title, label, actions, tools }: FootProps) {
  const t = useT()
  return (
    <>
      <div className="acts">
        {!post.hiddenAt && <VoteButtons post={post} />}
        {actions}
        <PostMenu post={post} title={title} label={label}>
          {tools}
        </PostMenu>
        {post.may.restore && <Press action={`/posts/${post.id}/restore`}>{t('forum.restore')}</Press>}
      </div>
      <Comments comments={post.comments} />
      {post.commentCount > post.comments.length && (
        <p className="above-2">
          <Link to={paths.comments(post.id)}>{t('forum.allComments', { count: post.commentCount })}</Link>
        </p>
      )}
      {!post.hiddenAt && (post.may.comment.ok || post.may.comment.reason === 'forum.no.unverified') && (
        <CommentForm postId={post.id} comments={post.comments} />
      )}
    </>
  )
}
