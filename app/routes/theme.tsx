import { z } from 'zod'
import { cookie } from '#app/http/cookies.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { safeNext } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { THEMES } from '#app/ui/theme.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

const form = z.strictObject({ theme: z.enum(THEMES), next: z.string().optional() })

/** Light, dark, or as the system says: kept in this browser only. */
export const action = submit(form, ({ values: { theme, next }, secure }) =>
  Promise.resolve({
    to: safeNext(next),
    cookies: [cookie('theme', theme, { secure, maxAge: theme === 'system' ? 0 : 365 * 24 * 3600 })],
  }),
)
