import { findAnsweredBefore } from '#app/forum/find-answered-before.server.ts'
import { answeredBeforeForm } from '#app/forum/forms.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { parkAndSignIn } from '#app/http/park.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(answeredBeforeForm, async ({ actor, params, values, secure, ip }) => {
  const { thread } = await findAnsweredBefore(actor, { threadId: idFrom(params.threadId), written: values })
  const to = paths.thread(thread)
  const isWritten = Object.values(values).some((text) => text.trim() !== '')
  if (!isWritten) return { to, flash: { reason: 'results.flash.answered' } }
  if (actor) return { to, flash: { reason: 'results.flash.kept' } }
  const parked = await parkAndSignIn('ask', values, { next: to, secure, ip })
  return { ...parked, to, flash: { reason: 'results.flash.parked' } }
})
