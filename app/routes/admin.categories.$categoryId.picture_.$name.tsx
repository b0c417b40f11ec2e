import { chooseCategoryPicture } from '#app/forum/change-category-picture.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { emptyForm } from '#app/forum/forms.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

/** Shows a category by a picture that it had before, or by none: also how either is undone. */
export const action = forAdministrators(
  submit(emptyForm, async ({ actor, params: { categoryId, name = 'none' } }) => {
    const wanted = { categoryId: idFrom(categoryId), name: name === 'none' ? null : name }
    const { category, before } = await chooseCategoryPicture(actor, wanted)
    return {
      to: adminPaths.category(category, 'edit'),
      flash: {
        reason: 'admin.flash.categorySaved',
        values: { name: category.name },
        undo: adminPaths.categoryPicture(category, before),
      },
    }
  }),
)
