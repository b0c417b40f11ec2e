import { env } from '#app/platform/env.server.ts'

let port: number | undefined

/** Told once the server listens: with PORT=0 only the system knows. */
export function setPort(actual: number) {
  port = actual
}

/** The address at which people reach this community, without a slash at the end; for links in mails. */
export const siteUrl = () => env.SITE_URL ?? `http://${env.hostForAddress}:${port ?? env.PORT}`
