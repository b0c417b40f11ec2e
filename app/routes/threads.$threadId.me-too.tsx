import { switchForm } from '#app/forum/forms.ts'
import { sayMeToo } from '#app/forum/say-me-too.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(switchForm, async ({ actor, params, values }) => {
  const { thread } = await sayMeToo(actor, { threadId: idFrom(params.threadId), ...values })
  return { to: paths.thread(thread), flash: { reason: values.value ? 'mine.flash.meToo' : 'mine.flash.notMeToo' } }
})
