import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listCategoriesForAsking } from '#app/forum/categories.server.ts'
import { Editor } from '#app/forum/components/editor.tsx'
import { QuestionForm } from '#app/forum/components/question-form.tsx'
import { editPost } from '#app/forum/edit-post.server.ts'
import { editForm } from '#app/forum/forms.ts'
import { postAnchor } from '#app/forum/post-anchor.ts'
import { readPostToChange } from '#app/forum/post-to-change.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, params, t }) => {
  const { post, thread, tags } = await readPostToChange(actor, { postId: idFrom(params.postId), change: 'edit' })
  return {
    kind: post.kind,
    start: { title: thread.title, body: post.markdown, category: String(thread.categoryId), tags: tags.join(', ') },
    categories: post.kind === 'question' ? await listCategoriesForAsking(actor) : [],
    back: paths.thread(thread, postAnchor(post)),
    title: t(`forum.editing.${post.kind}`),
  }
})

export const action = submit(editForm, async ({ actor, params, values }) => {
  const { body, ...question } = values
  const asked = 'title' in question ? question : undefined
  const { thread, post } = await editPost(actor, { postId: idFrom(params.postId), body, question: asked })
  const slug = asked ? undefined : thread.slug
  return { to: paths.thread({ id: thread.id, slug }, postAnchor(post)), flash: { reason: 'forum.flash.edited' } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditPost() {
  const t = useT()
  const { kind, start, categories, back } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return (
    <main id="main" className="wide two">
      <div>
        <h1 className="below-4">{t(`forum.editing.${kind}`)}</h1>
        {kind === 'question' ? (
          <QuestionForm result={result} start={start} categories={categories} send={t('forum.editing.save')} />
        ) : (
          <SentForm name="edit" result={result}>
            <Field name="body" label={t(`forum.editing.body.${kind}`)} defaultValue={start.body}>
              {(control) => <Editor control={control} low={kind === 'comment'} />}
            </Field>
            <SendButton>{t('forum.editing.save')}</SendButton>
          </SentForm>
        )}
        <p className="above-3">
          <Link to={back}>{t('forum.editing.cancel')}</Link>
        </p>
      </div>
    </main>
  )
}
