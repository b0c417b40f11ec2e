/** Reads one cookie of a request, or null. */
export function readCookie(header: string | null | undefined, name: string) {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

export type CookieKind = { name: string; httpOnly?: boolean }

/**
 * `__Host-` ties a cookie to this host and to https. Browsers treat loopback as secure too; on plain http elsewhere
 * (a try-out in the local network) the prefix and `Secure` must go, or nothing would be stored.
 */
export const cookieName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name)

/** A Set-Cookie line. No `maxAge` (seconds) means until the browser closes; 0 removes it. */
export function cookie(name: string, value: string, { secure, maxAge }: { secure: boolean; maxAge?: number }) {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(name, secure)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${age}`
}
