import { hash, parseOptions, verify } from '@node-rs/argon2'
import { isCommonPassword } from '#app/accounts/common-passwords.ts'
import { isStaff, type Role } from '#app/accounts/roles.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { readSite } from '#app/platform/site.server.ts'

// OWASP's second choice for argon2id: 19 MiB, two passes. About 10 ms, off the event loop.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const PASSWORD_MIN = 8
export const STAFF_PASSWORD_MIN = 12
export const PASSWORD_MAX_BYTES = 1024

/** Nobody's: a hash of the same cost that no password has. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cy1zYWx0LTEyMw$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** The same characters, however the keyboard composed them. */
const composed = (password: string) => password.normalize('NFKC')

const tooLong = (password: string) => Buffer.byteLength(composed(password)) > PASSWORD_MAX_BYTES

export const hashPassword = (password: string) => hash(composed(password), COST)

/** Whether this is the password. Without a hash (an unknown address, an account without password): no, after the same time. */
export async function isPassword(password: string, passwordHash: string | null | undefined) {
  const right = await verify(passwordHash ?? NOBODYS, tooLong(password) ? '' : composed(password))
  return right && Boolean(passwordHash) && !tooLong(password)
}

/** Takes the time of one verification, for answers that must not tell whether there was anything to verify. */
export async function verifyNothing() {
  await isPassword('', null)
}

/** Whether a hash was made at another cost than today's. */
export function isOutdated(passwordHash: string) {
  const { memoryCost, timeCost, parallelism } = parseOptions(passwordHash)
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism
}

export const isTooShort = (password: string, role: Role) =>
  [...composed(password)].length < (isStaff({ role }) ? STAFF_PASSWORD_MIN : PASSWORD_MIN)

type Whose = { name?: string; email?: string | null; role?: Role; field?: string }

/** Throws `InvalidField` when this may not become somebody's password. No rules of composition. */
export async function checkNewPassword(password: string, { name, email, role = 'member', field = 'password' }: Whose) {
  const min = isStaff({ role }) ? STAFF_PASSWORD_MIN : PASSWORD_MIN
  if (isTooShort(password, role)) throw new InvalidField(field, 'accounts.password.short', { min })
  if (tooLong(password)) throw new InvalidField(field, 'accounts.password.long')
  const personal = [name, email, email?.split('@')[0], (await readSite()).brandName].filter(
    (text) => text !== undefined && text !== null,
  )
  if (isCommonPassword(password, { personal })) throw new InvalidField(field, 'accounts.password.common')
}
