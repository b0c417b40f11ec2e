import type { Language } from '#app/i18n/languages.ts'
import { env } from '#app/platform/env.server.ts'

/** What must be known of the site where nobody knows of settings: in mails, in names and passwords that are refused. */
export type Site = { brandName: string; language: Language; contact: string | null }

let read = async (): Promise<Site> => ({
  brandName: env.BRAND_NAME,
  language: env.LANGUAGE,
  contact: env.CONTACT_URL ?? null,
})

/** The site's name, language and contact address as they are now. */
export const readSite = () => read()

/** Says where they are to be had: without it they are what the environment says. Called once at start. */
export function readSiteFrom(source: () => Promise<Site>) {
  read = source
}
