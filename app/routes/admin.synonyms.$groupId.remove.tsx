import { emptyForm } from '#app/forum/forms.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { removeGroup } from '#app/search/synonym-groups/save-group.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(emptyForm, async ({ actor, params }) => {
    const changeId = await removeGroup(actor, { groupId: idFrom(params.groupId) })
    return {
      to: synonymPaths.own(),
      flash: { reason: 'synonyms.flash.removed', ...(changeId ? { undo: synonymPaths.undo(changeId) } : {}) },
    }
  }),
)
