import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tagForm } from '#app/forum/admin-forms.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { TagForm } from '#app/forum/components/admin-tag-form.tsx'
import { saveTag } from '#app/forum/save-tag.server.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(page(({ t }) => ({ title: t('admin.tags.add') })))

export const action = forAdministrators(
  submit(tagForm, async ({ actor, values }) => {
    await saveTag(actor, values)
    return { to: adminPaths.tags(), flash: { reason: 'admin.flash.tagAdded', values: { name: values.name } } }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewTag() {
  const t = useT()
  const { title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <TagForm result={useActionData<FormResult>()} send={t('admin.tags.add')} />
    </AdminPage>
  )
}
