import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { emptyForm } from '#app/forum/forms.ts'
import { markOfficial } from '#app/forum/mark-official.server.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forStaff(
  submit(emptyForm, async ({ actor, params }) => {
    const answerId = idFrom(params.answerId)
    const { thread } = await markOfficial(actor, { answerId })
    return {
      to: paths.thread(thread, `answer-${answerId}`),
      flash: { reason: 'tools.flash.official', undo: toolPaths.official({ id: answerId }, false) },
    }
  }),
)
