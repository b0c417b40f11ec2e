import { emptyForm } from '#app/forum/forms.ts'
import { undoAct } from '#app/forum/undo-act.server.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forStaff(
  submit(emptyForm, async ({ actor, params }) => {
    const { thread } = await undoAct(actor, { actId: idFrom(params.actId) })
    return { to: paths.thread(thread), flash: { reason: 'tools.flash.undone' } }
  }),
)
