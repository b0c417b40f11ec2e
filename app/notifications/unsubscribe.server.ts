import { timingSafeEqual } from 'node:crypto'
import { setMailPreference } from '#app/accounts/change-mail-preferences.server.ts'
import { readMember } from '#app/accounts/members.server.ts'
import { MAIL_KINDS, type MailKind } from '#app/accounts/roles.ts'
import { notFound } from '#app/platform/errors.ts'
import { seal } from '#app/platform/secret.server.ts'

const PURPOSE = 'unsubscribe'

type Subscription = { memberId: number; kind: MailKind }

/** The secret of the link that turns a kind of mail off; always the same for a person and a kind, and never dead. */
export function unsubscribeToken({ memberId, kind }: Subscription) {
  const text = `${memberId}.${kind}`
  return `${text}.${seal(PURPOSE, text)}`
}

/** Whose mail of what kind a link is about; null unless the link is one of ours. */
export function readUnsubscribeToken(token: string): Subscription | null {
  const [, text, member, given, proof] = /^((\d{1,15})\.([a-z-]{1,40}))\.([\w-]{43})$/.exec(token) ?? []
  const kind = MAIL_KINDS.find((known) => known === given)
  if (!text || !proof || !kind || !timingSafeEqual(Buffer.from(proof), Buffer.from(seal(PURPOSE, text)))) return null
  return { memberId: Number(member), kind }
}

/** Turns off the kind of mail that a link is about, without signing in. Twice changes nothing. Throws `not-found`. */
export const turnOffMail = (token: string) => turnMail(token, false)

/** Turns it on again. */
export const turnOnMail = (token: string) => turnMail(token, true)

async function turnMail(token: string, wanted: boolean) {
  const subscription = readUnsubscribeToken(token)
  if (!subscription || !(await readMember(subscription.memberId))) throw notFound()
  await setMailPreference(subscription.memberId, subscription.kind, wanted)
  return { kind: subscription.kind }
}
