import { emptyForm } from '#app/forum/forms.ts'
import { solvedAgain } from '#app/forum/reopen-solved.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(emptyForm, async ({ actor, params }) => {
  const { thread } = await solvedAgain(actor, { threadId: idFrom(params.threadId) })
  return { to: paths.thread(thread), flash: { reason: 'mine.flash.solvedAgain' } }
})
