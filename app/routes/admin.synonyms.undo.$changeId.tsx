import { emptyForm } from '#app/forum/forms.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { undoGroupChange } from '#app/search/synonym-groups/undo-group-change.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(emptyForm, async ({ actor, params }) => {
    await undoGroupChange(actor, { changeId: idFrom(params.changeId) })
    return { to: synonymPaths.history(), flash: { reason: 'synonyms.flash.undone' } }
  }),
)
