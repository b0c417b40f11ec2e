import { noFields } from '#app/accounts/forms.ts'
import { someone } from '#app/accounts/policy.ts'
import { resendEmailChange } from '#app/accounts/request-email-change.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(noFields, async ({ actor }) => {
  const { newEmail } = await resendEmailChange(someone(actor))
  return { to: paths.settings('email'), flash: { reason: 'own.flash.emailAsked', values: { email: newEmail } } }
})
