import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { categoryForm } from '#app/forum/admin-forms.ts'
import { readCategoryToChange } from '#app/forum/all-categories.server.ts'
import { CategoryForm } from '#app/forum/components/admin-category-form.tsx'
import { CategoryPicture } from '#app/forum/components/admin-category-picture.tsx'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { saveCategory } from '#app/forum/save-category.server.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, params, t }) => {
    const category = await readCategoryToChange(actor, { categoryId: idFrom(params.categoryId) })
    return { category, title: t('admin.category.editOf', { name: category.name }) }
  }),
)

export const action = forAdministrators(
  submit(categoryForm, async ({ actor, params, values }) => {
    await saveCategory(actor, { ...values, id: idFrom(params.categoryId) })
    return {
      to: adminPaths.categories(),
      flash: { reason: 'admin.flash.categorySaved', values: { name: values.name } },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditCategory() {
  const t = useT()
  const { category, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <CategoryForm key={category.id} result={useActionData<FormResult>()} start={category} send={t('admin.save')} />
      <CategoryPicture category={category} />
    </AdminPage>
  )
}
