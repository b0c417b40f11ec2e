import { type Actor, isAdministrator, type Member, type Role } from '#app/accounts/roles.ts'
import { Declined, no, type Verdict, yes } from '#app/platform/errors.ts'

export function canManagePeople(actor: Actor): Verdict {
  if (!actor) return no('accounts.no.signedOut', 'signed-out')
  return isAdministrator(actor) && actor.verified ? yes : no('accounts.no.notAdministrator')
}

/** Not one's own: somebody else decides, and nobody locks themselves out. */
export function canSetRole(actor: Actor, member: { id: number }): Verdict {
  const verdict = canManagePeople(actor)
  if (!verdict.ok) return verdict
  return member.id === actor?.id ? no('accounts.no.ownRole') : yes
}

/** One's own account only, so nobody is named; the last administrator stays. */
export function canLeave(member: { id: number; role: Role }, administrators: number[]): Verdict {
  const last = member.role === 'administrator' && administrators.every((id) => id === member.id)
  return last ? no('own.leave.lastAdministrator', 'conflict') : yes
}

/** Whoever is signed in; throws `signed-out` for a visitor. */
export function someone(actor: Actor): Member {
  if (!actor) throw new Declined('signed-out', 'accounts.no.signedOut')
  return actor
}
