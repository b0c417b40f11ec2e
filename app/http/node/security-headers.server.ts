const OTHERWISE = [
  `style-src 'self'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `object-src 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const policyWith = (scripts: string) => `default-src 'none'; script-src ${scripts}; ${OTHERWISE}`

/** Scripts run only with this answer's nonce. */
const policyOf = (nonce: string) => policyWith(`'nonce-${nonce}' 'strict-dynamic'`)

/** For a page kept for many visitors, which can carry nobody's nonce: its only scripts are our own files. */
export const policyOfKept = (nonce: string) => policyWith(`'nonce-${nonce}' 'self'`)

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const HTTPS = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
const UNCHANGING = { http: Object.entries(ALWAYS).flat(), https: Object.entries({ ...ALWAYS, ...HTTPS }).flat() }

/** Those that are the same in every answer, as names and values in turn. */
export const unchangingHeaders = (https: boolean) => (https ? UNCHANGING.https : UNCHANGING.http)

/** Headers of every answer; nothing is loaded from elsewhere. */
export function securityHeaders({ nonce, https }: { nonce: string; https: boolean }): Record<string, string> {
  return {
    'Content-Security-Policy': policyOf(nonce),
    ...ALWAYS,
    ...(https ? HTTPS : {}),
  }
}
