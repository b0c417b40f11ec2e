import { changePicture } from '#app/accounts/change-picture.server.ts'
import { someone } from '#app/accounts/policy.ts'
import type { Actor } from '#app/accounts/roles.ts'
import { ownUpload } from '#app/uploads/own-upload.server.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'

/** Makes a new picture the one that a person is shown by; returns the one before. */
export async function addFace(actor: Actor, bytes: Uint8Array) {
  const { name } = await storeUpload(actor, { bytes, purpose: 'person' })
  return changePicture(someone(actor), name)
}

/** Back to a picture that they had, or to none (null); returns the one before. One that is gone is `not-found`. */
export async function chooseFace(actor: Actor, name: string | null) {
  const member = someone(actor)
  if (name !== null) await ownUpload(actor, { name, purpose: 'person' })
  return changePicture(member, name)
}
