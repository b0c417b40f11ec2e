import type { AppLoadContext } from '@remix-run/node'
import type { Actor, Member } from '#app/accounts/roles.ts'
import { readSession } from '#app/accounts/sessions.server.ts'
import { cookieName, readCookie } from '#app/http/cookies.server.ts'
import { isLanguage, type Language, languageFrom } from '#app/i18n/languages.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { translator } from '#app/i18n/translate.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'
import type { Settings } from '#app/settings/settings-list.ts'

/** What the node server knows of a request before Remix sees it. */
export type Arrival = {
  requestId: string
  /** Absent for a page that is kept: it has no script of its own. */
  nonce?: string
  ip: string
  secure: boolean
  method: string
  bodies: Map<number, string>
  /** Set while a page is made that will be kept for others: the moment, in milliseconds, at which it tells time wrongly. */
  freshness?: { until: number }
  /** Nobody, in the place of whoever reads: set while a page is made that will be kept for members. */
  reader?: Member
}

declare module '@remix-run/node' {
  interface AppLoadContext extends Partial<Arrival> {
    visit?: Promise<Visit>
  }
}

/** Who is here, and how to speak to them. */
export type Visit = {
  actor: Actor
  sessionId: string | null
  language: Language
  timeZone: string
  t: Translate
  settings: Settings
  ip: string
  secure: boolean
  method: string
  /** Post HTML for this document: it reaches the markup once, not the serialised data too. Absent for data requests. */
  bodies: Map<number, string> | undefined
}

/** The visit of a request; made once, however many loaders ask. */
export function visitOf(request: Request, context: AppLoadContext): Promise<Visit> {
  context.visit ??= makeVisit(request, context)
  return context.visit
}

/** The language that a visitor has chosen here, or that the browser asks for, or the site's. */
export function visitorLanguage(
  cookies: string | null | undefined,
  acceptLanguage: string | null,
  { secure, otherwise }: { secure: boolean; otherwise: Language },
): Language {
  const chosen = readCookie(cookies, cookieName('language', secure))
  return isLanguage(chosen) ? chosen : languageFrom(acceptLanguage, otherwise)
}

async function makeVisit(request: Request, context: AppLoadContext): Promise<Visit> {
  const cookies = request.headers.get('Cookie')
  const secure = context.secure ?? false
  const settings = await readSettings()
  const session = context.reader ? null : await readSession(cookies, { secure })
  const actor = context.reader ?? session?.actor ?? null
  const language =
    actor?.locale ??
    visitorLanguage(cookies, request.headers.get('Accept-Language'), { secure, otherwise: settings.language })
  return {
    actor,
    sessionId: session?.sessionId ?? null,
    language,
    timeZone: actor?.timeZone ?? settings.timeZone,
    t: translator(language),
    settings,
    ip: context.ip ?? '127.0.0.1',
    secure,
    method: context.method ?? request.method,
    bodies: context.bodies,
  }
}
