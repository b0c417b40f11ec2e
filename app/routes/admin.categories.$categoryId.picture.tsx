import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCategoryToChange } from '#app/forum/all-categories.server.ts'
import { addCategoryPicture } from '#app/forum/change-category-picture.server.ts'
import { CategoryPicture } from '#app/forum/components/admin-category-picture.tsx'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { pictureOnlyForm } from '#app/uploads/forms.ts'

export const loader = forAdministrators(
  page(async ({ actor, params, t }) => {
    const category = await readCategoryToChange(actor, { categoryId: idFrom(params.categoryId) })
    return { category, title: t('admin.category.editOf', { name: category.name }) }
  }),
)

export const action = forAdministrators(
  submit(
    pictureOnlyForm,
    async ({ actor, params, files: { picture } }) => {
      if (!picture) throw new InvalidField('picture', 'uploads.no.none')
      const categoryId = idFrom(params.categoryId)
      const { category, before } = await addCategoryPicture(actor, { categoryId, bytes: picture.bytes })
      return {
        to: adminPaths.category(category, 'edit'),
        flash: {
          reason: 'admin.flash.categorySaved',
          values: { name: category.name },
          undo: adminPaths.categoryPicture(category, before),
        },
      }
    },
    { files: ['picture'] },
  ),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Where the form comes back when the picture was not accepted. */
export default function AdminCategoryPicture() {
  const { category, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <CategoryPicture category={category} result={useActionData<FormResult>()} />
    </AdminPage>
  )
}
