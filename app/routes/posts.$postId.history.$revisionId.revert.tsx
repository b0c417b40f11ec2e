import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { emptyForm } from '#app/forum/forms.ts'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { readVersionToBringBack, revertPost } from '#app/forum/revert-post.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

const asked = (params: Record<string, string | undefined>) => ({
  postId: idFrom(params.postId),
  revisionId: idFrom(params.revisionId),
})

export const loader = page(async ({ actor, params, t }) => {
  const { post, revision } = await readVersionToBringBack(actor, asked(params))
  return {
    post: { id: post.id, lang: post.lang },
    revision: { title: revision.title, markdown: revision.markdown, until: revision.replacedAt },
    title: t('mine.revert.title'),
  }
})

export const action = submit(emptyForm, async ({ actor, params }) => {
  const { thread, post, revisionId } = await revertPost(actor, asked(params))
  return {
    to: paths.thread({ id: thread.id }, postAnchor(post)),
    flash:
      revisionId === null
        ? { reason: 'mine.flash.sameAlready' }
        : { reason: 'mine.flash.reverted', undo: `/posts/${post.id}/history/${revisionId}/revert` },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function RevertPost() {
  const t = useT()
  const { post, revision } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wide one">
      <div className="confirm">
        <h1>{t('mine.revert.title')}</h1>
        <p className="quiet">
          {t('mine.revert.until')} <Time at={revision.until} />
        </p>
        <div className="version-text" lang={post.lang}>
          {revision.title !== null && <b>{revision.title}</b>}
          <p>{revision.markdown}</p>
        </div>
        <p>{t('mine.revert.text')}</p>
        <SentForm name="revert" result={useActionData<FormResult>()} className="row">
          <SendButton>{t('mine.revert.yes')}</SendButton>
          <Link className="button text" to={paths.history(post.id)}>
            {t('mine.revert.no')}
          </Link>
        </SentForm>
      </div>
    </main>
  )
}
