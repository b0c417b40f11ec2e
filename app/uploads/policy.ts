import { type Actor, isAdministrator } from '#app/accounts/roles.ts'
import { no, type Verdict, yes } from '#app/platform/errors.ts'
import type { Purpose } from '#app/uploads/sizes.ts'

/** Who wrote may show a picture with it, and of themselves; those of categories and the brand are the administrators'. */
export function canUpload(actor: Actor, purpose: Purpose): Verdict {
  if (!actor) return no('uploads.no.signedOut', 'signed-out')
  if (!actor.verified) return no('uploads.no.unverified')
  if ((purpose === 'category' || purpose === 'brand') && !isAdministrator(actor))
    return no('error.notFound', 'not-found')
  return yes
}
