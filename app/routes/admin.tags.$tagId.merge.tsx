import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { mergeForm } from '#app/forum/admin-forms.ts'
import { readTagToChange } from '#app/forum/all-tags.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { mergeTags } from '#app/forum/merge-tags.server.ts'
import { TAG_MAX_LENGTH } from '#app/forum/tag-names.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, params, t }) => {
    const tag = await readTagToChange(actor, { tagId: idFrom(params.tagId) })
    return { tag, title: t('admin.merge.title', { name: tag.name }) }
  }),
)

export const action = forAdministrators(
  submit(mergeForm, async ({ actor, params, values }) => {
    const { merged, target } = await mergeTags(actor, { tagId: idFrom(params.tagId), into: values.into })
    return {
      to: adminPaths.tags(),
      flash: { reason: 'admin.flash.merged', values: { name: merged.name, into: target.name } },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function MergeTag() {
  const t = useT()
  const { tag, title } = useLoaderData<typeof loader>()
  const { name, threadCount, many } = tag
  return (
    <AdminPage title={title}>
      <SentForm name="merge" result={useActionData<FormResult>()} className="stack prose">
        <Field name="into" label={t('admin.merge.into')} hint={t('admin.merge.hint')}>
          {(control) => <input {...control} maxLength={TAG_MAX_LENGTH} autoCapitalize="none" />}
        </Field>
        <p>
          {threadCount === 0
            ? t('admin.merge.noQuestions', { name })
            : t(many ? 'admin.merge.textOver' : 'admin.merge.text', { name, count: threadCount })}
        </p>
        <p className="row">
          <SendButton className="button danger">{t('admin.merge.yes')}</SendButton>
          <Link className="button text" to={adminPaths.tag(tag, 'edit')}>
            {t('admin.cancel')}
          </Link>
        </p>
      </SentForm>
    </AdminPage>
  )
}
