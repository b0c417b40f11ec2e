import { restoreCategory } from '#app/forum/archive-category.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { emptyForm } from '#app/forum/forms.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(emptyForm, async ({ actor, params }) => {
    const { name } = await restoreCategory(actor, { categoryId: idFrom(params.categoryId) })
    return { to: adminPaths.categories(), flash: { reason: 'admin.flash.categoryRestored', values: { name } } }
  }),
)
