import { z } from 'zod'
import { changeLanguage } from '#app/accounts/change-profile.server.ts'
import { cookie } from '#app/http/cookies.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { safeNext } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { LANGUAGES } from '#app/i18n/languages.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

const form = z.strictObject({ language: z.enum(LANGUAGES), next: z.string().optional() })

/** The visitor's language: kept in a cookie, and for members with their account. */
export const action = submit(form, async ({ actor, values: { language, next }, secure }) => {
  if (actor) await changeLanguage(actor, language)
  return { to: safeNext(next), cookies: [cookie('language', language, { secure, maxAge: 365 * 24 * 3600 })] }
})
