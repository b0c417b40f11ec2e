import { noFields } from '#app/accounts/forms.ts'
import { endOwnOtherSessions } from '#app/accounts/own-sessions.server.ts'
import { someone } from '#app/accounts/policy.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(noFields, async ({ actor, sessionId }) => {
  await endOwnOtherSessions(someone(actor), { sessionId })
  return { to: paths.settings('sessions'), flash: { reason: 'own.flash.othersEnded' } }
})
