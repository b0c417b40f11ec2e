import { randomBytes, timingSafeEqual } from 'node:crypto'
import { seal } from '#app/platform/secret.server.ts'

const PURPOSE = 'known-device'

/** What a browser keeps after its owner signed in, so that wrong passwords typed elsewhere do not slow them down. */
export function newKnownDevice(memberId: number) {
  const device = `${memberId}.${randomBytes(16).toString('base64url')}`
  return `${device}.${seal(PURPOSE, device)}`
}

/** The device's own name, if it is known to belong to this person. */
export function readKnownDevice(value: string | null | undefined, memberId: number | undefined) {
  const [, device, owner, proof] = /^((\d{1,15})\.[\w-]{22})\.([\w-]{43})$/.exec(value ?? '') ?? []
  if (!device || !proof || Number(owner) !== memberId) return null
  return timingSafeEqual(Buffer.from(proof), Buffer.from(seal(PURPOSE, device))) ? device : null
}
