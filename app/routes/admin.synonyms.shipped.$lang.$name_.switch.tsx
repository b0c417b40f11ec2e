import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { switchShippedGroup } from '#app/search/synonym-groups/change-shipped-group.server.ts'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { switchForm } from '#app/search/synonym-groups/forms.ts'
import { groupNamed } from '#app/search/synonym-groups/shipped-groups.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(switchForm, async ({ actor, params, values: { on } }) => {
    const named = groupNamed(params)
    const changeId = await switchShippedGroup(actor, { ...named, on })
    return {
      to: synonymPaths.shipped({ lang: named.lang, q: named.name.split('-')[0] }),
      flash: {
        reason: on ? 'synonyms.flash.on' : 'synonyms.flash.off',
        values: { name: named.name },
        ...(changeId ? { undo: synonymPaths.undo(changeId) } : {}),
      },
    }
  }),
)
