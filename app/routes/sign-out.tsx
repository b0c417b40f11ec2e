import { noFields } from '#app/accounts/forms.ts'
import { signOut } from '#app/accounts/sign-out.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(noFields, async ({ sessionId, secure }) => ({
  to: paths.home(),
  flash: { reason: 'accounts.flash.signedOut' },
  cookies: [await signOut({ sessionId, secure })],
}))
