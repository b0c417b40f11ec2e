import { moveForm } from '#app/forum/admin-forms.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { moveCategory } from '#app/forum/order-categories.server.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(moveForm, async ({ actor, params, values: { way } }) => {
    const { category } = await moveCategory(actor, { categoryId: idFrom(params.categoryId), way })
    return {
      to: adminPaths.categories(),
      flash: { reason: `admin.flash.moved.${way}`, values: { name: category.name } },
    }
  }),
)
