import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { emptyForm } from '#app/forum/forms.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { readPostToChange } from '#app/forum/post-to-change.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, params, t }) => {
  const { post, thread, excerpt } = await readPostToChange(actor, { postId: idFrom(params.postId), change: 'hide' })
  return { kind: post.kind, excerpt, back: paths.thread(thread, postAnchor(post)), title: t('forum.hide.title') }
})

export const action = submit(emptyForm, async ({ actor, params }) => {
  const postId = idFrom(params.postId)
  const { post, thread } = await hidePost(actor, { postId })
  return {
    to: post.kind === 'question' ? paths.home() : paths.thread(thread),
    flash: { reason: `forum.flash.removed.${post.kind}`, undo: `/posts/${postId}/restore` },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function HidePost() {
  const t = useT()
  const { kind, excerpt, back } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <div className="confirm">
        <h1>{t(`forum.hide.question.${kind}`)}</h1>
        <blockquote className="quiet">{excerpt}</blockquote>
        <p>{t(`forum.hide.text.${kind}`)}</p>
        <SentForm name="hide" result={useActionData<FormResult>()} className="row">
          <SendButton className="button danger">{t('forum.hide.yes')}</SendButton>
          <Link className="button text" to={back}>
            {t('forum.hide.no')}
          </Link>
        </SentForm>
      </div>
    </main>
  )
}
