import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { emptyForm } from '#app/forum/forms.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(emptyForm, async ({ actor, params }) => {
  const answerId = idFrom(params.answerId)
  const { thread } = await acceptAnswer(actor, { answerId })
  return {
    to: paths.thread(thread, 'solution'),
    flash: { reason: 'forum.flash.accepted', undo: `/answers/${answerId}/unaccept` },
  }
})
