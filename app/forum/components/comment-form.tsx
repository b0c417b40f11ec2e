import { Link } from '@remix-run/react'
import { COMMENT_MAX } from '#app/forum/limits.ts'
import { useSite } from '#app/frame/site.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'
import { PictureArea } from '#app/uploads/components/picture-area.tsx'

/** Unfolds under a post; without a script it is folded out by the browser all the same. */
export function CommentForm({ postId, comments }: { postId: number; comments: { author: { id: number } }[] }) {
  const t = useT()
  const me = useSite()?.me
  // Once a comment of one's own is there, the form starts empty and folded again.
  const mine = comments.filter((comment) => comment.author.id === me?.id).length
  if (!me) return null
  if (!me.verified)
    return (
      <p className="above-2 small">
        <Link to="/verify">{t('forum.no.unverified')}</Link>
      </p>
    )
  return (
    <details className="fold" key={mine}>
      <summary>{t('forum.comment.open')}</summary>
      <SentForm name={`comment-${postId}`} action={`/posts/${postId}/comments`} keepScroll>
        <Field name="body" label={t('forum.comment.label')} hint={t('forum.comment.hint')}>
          {(control) => <PictureArea {...control} rows={3} maxLength={COMMENT_MAX} />}
        </Field>
        <SendButton className="button plain">{t('forum.comment.send')}</SendButton>
      </SentForm>
    </details>
  )
}
