import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { categoryForm } from '#app/forum/admin-forms.ts'
import { CategoryForm } from '#app/forum/components/admin-category-form.tsx'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { saveCategory } from '#app/forum/save-category.server.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(page(({ t }) => ({ title: t('admin.categories.add') })))

export const action = forAdministrators(
  submit(categoryForm, async ({ actor, values }) => {
    await saveCategory(actor, values)
    return {
      to: adminPaths.categories(),
      flash: { reason: 'admin.flash.categoryAdded', values: { name: values.name } },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewCategory() {
  const t = useT()
  const { title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <CategoryForm result={useActionData<FormResult>()} send={t('admin.categories.add')} />
    </AdminPage>
  )
}
