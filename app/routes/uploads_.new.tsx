import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { page } from '#app/http/page.server.ts'
import { safeNext } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { authorize, InvalidField } from '#app/platform/errors.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'
import { Picture } from '#app/uploads/components/picture.tsx'
import { PictureField } from '#app/uploads/components/picture-field.tsx'
import { addPictureForm } from '#app/uploads/forms.ts'
import { ALT_MAX } from '#app/uploads/limits.ts'
import { ownUpload } from '#app/uploads/own-upload.server.ts'
import { pathInText, pictureMarkdown } from '#app/uploads/picture-markdown.ts'
import { canUpload } from '#app/uploads/policy.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'

export const loader = page(async ({ actor, search, t }) => {
  authorize(canUpload(actor, 'post'))
  const name = search.get('added')
  const added = name ? await ownUpload(actor, { name, purpose: 'post' }) : null
  const alt = (search.get('alt') ?? '').slice(0, ALT_MAX)
  return {
    added: added && { ...added, alt, markdown: pictureMarkdown(pathInText(added), alt) },
    next: safeNext(search.get('next')),
    title: t('uploads.add.title'),
  }
})

export const action = submit(
  addPictureForm,
  async ({ actor, values: { alt, next }, files: { picture } }) => {
    authorize(canUpload(actor, 'post'))
    if (!picture) throw new InvalidField('picture', 'uploads.no.none')
    const { name } = await storeUpload(actor, { bytes: picture.bytes, purpose: 'post' })
    return { to: `/uploads/new?${new URLSearchParams({ added: name, alt, next: safeNext(next) })}` }
  },
  { files: ['picture'] },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** A picture for a text, without scripts: it gives the line that shows it. */
export default function AddPicture() {
  const t = useT()
  const { added, next } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return (
    <main id="main" className="narrow">
      <h1 className="below-4">{t('uploads.add.title')}</h1>
      {added && (
        <section className="stack below-6">
          <Picture name={added.name} sizes={added.sizes} alt={added.alt} shown="18rem" className="added" />
          <div className="field">
            <label htmlFor="line">{t('uploads.add.line')}</label>
            <span className="hint" id="line-hint">
              {t('uploads.add.lineHint')}
            </span>
            <textarea id="line" aria-describedby="line-hint" readOnly rows={2} className="low" value={added.markdown} />
          </div>
          <p>
            <Link to={next}>{t('uploads.add.back')}</Link>
          </p>
        </section>
      )}
      {added && <h2 className="below-3">{t('uploads.add.another')}</h2>}
      <SentForm key={added?.name} name="picture" result={result} files>
        <PictureField />
        <Field name="alt" label={t('uploads.alt.label')} hint={t('uploads.alt.hint')}>
          {({ required: _, ...control }) => <input {...control} maxLength={ALT_MAX} />}
        </Field>
        <label className="check">
          <input type="checkbox" name="decoration" defaultChecked={result?.typed.decoration === 'on'} />
          <span>{t('uploads.alt.decoration')}</span>
        </label>
        <input type="hidden" name="next" value={next} />
        <p className="row">
          <SendButton>{t('uploads.add.send')}</SendButton>
        </p>
      </SentForm>
    </main>
  )
}
