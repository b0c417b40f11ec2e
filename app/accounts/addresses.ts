const MAX_LENGTH = 254
const MAX_LOCAL = 64
// What mailboxes of people are made of. Quoted parts, routes (`%`, `!`), encoded words (`=?…?=`) and anything outside
// ASCII are legal somewhere and have let crafted addresses pass for others.
const LOCAL = /^[a-z0-9_+'&~#-]+(\.[a-z0-9_+'&~#-]+)*$/i
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/i

/** An e-mail address as it is kept and written to. */
export const cleanEmail = (address: string) => address.trim()

/** An address as it is compared: no two people share one. Takes any text; PostgreSQL takes no NUL. */
export const emailKey = (address: string) => cleanEmail(address).toLowerCase().replaceAll('\0', '')

/** Why this is not an address, as the path of a message, or null. */
export function emailProblem(given: string): string | null {
  const address = cleanEmail(given)
  if (address === '') return 'accounts.email.missing'
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  if (at < 1 || address.length > MAX_LENGTH || local.length > MAX_LOCAL) return 'accounts.email.wrong'
  return LOCAL.test(local) && DOMAIN.test(domain) ? null : 'accounts.email.wrong'
}
