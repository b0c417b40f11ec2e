import type { Actor } from '#app/accounts/roles.ts'
import { authorize } from '#app/platform/errors.ts'
import { changeSettings } from '#app/settings/change-settings.server.ts'
import { logoValue } from '#app/settings/logo.ts'
import { canChangeSettings } from '#app/settings/policy.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'

/** Makes a picture the brand's logo; returns the number of the change. Throws `InvalidField` when it is not one that we take. */
export async function changeLogo(actor: Actor, bytes: Uint8Array) {
  authorize(canChangeSettings(actor))
  const { name, sizes } = await storeUpload(actor, { bytes, purpose: 'brand' })
  return changeSettings(actor, { brandLogo: logoValue({ name, ...sizes.at(-1)! }) })
}
