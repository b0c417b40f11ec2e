import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { tagForm } from '#app/forum/admin-forms.ts'
import { readTagToChange } from '#app/forum/all-tags.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { TagForm } from '#app/forum/components/admin-tag-form.tsx'
import { saveTag } from '#app/forum/save-tag.server.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, params, t }) => {
    const tag = await readTagToChange(actor, { tagId: idFrom(params.tagId) })
    return { tag, title: t('admin.tag.editOf', { name: tag.name }) }
  }),
)

export const action = forAdministrators(
  submit(tagForm, async ({ actor, params, values }) => {
    await saveTag(actor, { ...values, id: idFrom(params.tagId) })
    return { to: adminPaths.tags(), flash: { reason: 'admin.flash.tagSaved', values: { name: values.name } } }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditTag() {
  const t = useT()
  const { tag, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <TagForm key={tag.id} result={useActionData<FormResult>()} start={tag} send={t('admin.save')} />
      <p className="above-5">
        <Link to={adminPaths.tag(tag, 'merge')}>{t('admin.merge.start')}</Link>
      </p>
    </AdminPage>
  )
}
