import { toolPaths } from '#app/forum/components/tool-paths.ts'
import { wordingForm } from '#app/forum/tool-forms.ts'
import { forStaff } from '#app/http/for-staff.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { addWording, removeWording } from '#app/search/change-wording.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

const WAYS = {
  remove: { change: removeWording, reason: 'tools.flash.wordingRemoved' },
  restore: { change: addWording, reason: 'tools.flash.wordingAdded' },
}

export const action = forStaff(
  submit(wordingForm, async ({ actor, params, values }) => {
    const way = params.way === 'remove' || params.way === 'restore' ? WAYS[params.way] : null
    if (!way) throw notFound()
    const { thread, actId } = await way.change(actor, { threadId: idFrom(params.threadId), ...values })
    const undo = actId ? { undo: toolPaths.undo(actId) } : {}
    const flash = { reason: actId ? way.reason : 'tools.flash.already', ...undo }
    return { to: toolPaths.tool(thread, 'wording'), flash }
  }),
)
