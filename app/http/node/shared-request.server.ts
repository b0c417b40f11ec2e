import { cookie, cookieName, readCookie } from '#app/http/cookies.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { HOUR } from '#app/platform/time.ts'
import { type Theme, themeFrom } from '#app/ui/theme.ts'

/** However little moves on it, a page for many is made anew after this long. */
export const LONGEST = HOUR

/** What a page for many is asked for with: nothing that one of them sent. */
export function sharedHeaders({ language, theme, secure }: { language: Language; theme: Theme; secure: boolean }) {
  const headers = new Headers({ 'Accept-Language': language })
  if (theme !== 'system') headers.set('Cookie', cookie('theme', theme, { secure }).split(';')[0]!)
  return headers
}

/** Light or dark, if this browser has chosen. */
export const themeIn = (cookies: string | undefined, secure: boolean) =>
  themeFrom(readCookie(cookies, cookieName('theme', secure)))
