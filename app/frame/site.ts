import { useRouteLoaderData } from '@remix-run/react'
import type { Role } from '#app/accounts/roles.ts'
import type { Flash } from '#app/http/flash.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Theme } from '#app/ui/theme.ts'

/** What every page knows: who reads, in what language, on whose site. */
export type Site = {
  me: { id: number; name: string; role: Role; verified: boolean; picture: string | null } | null
  language: Language
  theme: Theme
  timeZone: string
  /** When the page was made, in milliseconds since 1970 UTC. */
  now: number
  /** The number of the last fact by then: what comes after it is news to the page. */
  latest: number
  brand: string
  /** The address of the brand's stylesheet. */
  styles: string
  /** The colour of the page. */
  paper: { light: string; dark: string }
  logo: string | null
  contact: string | null
  development: boolean
  flash: Flash | null
  /** A page for a visitor to read: no framework in the browser. */
  plain: boolean
  /** The small script of such a page; null on others, and where it was not built. */
  script: string | null
}

/** The site's data; absent only when the root itself failed. */
export const useSite = () => useRouteLoaderData('root') as Site | undefined
