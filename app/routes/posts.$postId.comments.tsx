import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Byline } from '#app/forum/components/byline.tsx'
import { Comments } from '#app/forum/components/comments.tsx'
import { PostBody } from '#app/forum/components/post-body.tsx'
import { commentForm } from '#app/forum/forms.ts'
import { COMMENT_MAX } from '#app/forum/limits.ts'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { postComment } from '#app/forum/post-comment.server.ts'
import { readPostWithComments } from '#app/forum/read-comments.server.ts'
import { threadLinksShown } from '#app/forum/show-thread-links.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { Pager } from '#app/ui/pager.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'
import { PictureArea } from '#app/uploads/components/picture-area.tsx'

export const loader = page(async ({ actor, params, search, t }) => {
  const read = await readPostWithComments(actor, { postId: idFrom(params.postId), cursor: search.get('after') })
  const { post, comments } = read
  const shown = await threadLinksShown(
    actor,
    [post, ...comments].map((one) => one.html),
    t,
  )
  return {
    ...read,
    post: { ...post, html: shown(post.html) },
    comments: comments.map((comment) => ({ ...comment, html: shown(comment.html) })),
  }
})

export const action = submit(commentForm, async ({ actor, params, values }) => {
  const { thread, commentId } = await postComment(actor, { postId: idFrom(params.postId), ...values })
  return { to: paths.thread(thread, `comment-${commentId}`), flash: { reason: 'forum.flash.commented' } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.thread.title }]

/** All comments of one post, and the page on which a comment that was not accepted comes back. */
export default function CommentsPage() {
  const t = useT()
  const { post, thread, comments, next, may } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return (
    <main id="main" className="wide two">
      <div>
        <nav className="crumb" aria-label={t('common.crumbs')}>
          <Link to={paths.thread(thread, postAnchor(post))}>{t('forum.comment.back')}</Link>
        </nav>
        <h1 className="below-4" lang={thread.lang}>
          {thread.title}
        </h1>
        <Byline author={post.author} team={post.team}>
          <Time at={post.createdAt} />
        </Byline>
        <PostBody id={post.id} html={post.html} lang={post.lang} />
        <h2 className="above-5">{t('forum.comment.all')}</h2>
        <Comments comments={comments} />
        <Pager next={next && `?after=${next}`} first={null} nextWord={t('forum.comment.more')} firstWord="" />
        {may.comment.ok ? (
          <SentForm name="comment" result={result} className="stack above-5">
            <Field name="body" label={t('forum.comment.label')} hint={t('forum.comment.hint')}>
              {(control) => <PictureArea {...control} rows={3} maxLength={COMMENT_MAX * 2} />}
            </Field>
            <SendButton className="button plain">{t('forum.comment.send')}</SendButton>
          </SentForm>
        ) : (
          <p className="notice">{t(may.comment.reason)}</p>
        )}
      </div>
    </main>
  )
}
