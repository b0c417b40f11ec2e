import { cookie, cookieName, readCookie } from '#app/http/cookies.server.ts'
import type { Message } from '#app/ui/form-result.ts'

/** One message for the next page: what was done, and the address of the button that undoes it. */
export type Flash = Message & { undo?: string }

const SECONDS = 60

export const flashCookie = (flash: Flash, secure: boolean) =>
  cookie('flash', Buffer.from(JSON.stringify(flash)).toString('base64url'), { secure, maxAge: SECONDS })

export const flashGone = (secure: boolean) => cookie('flash', '', { secure, maxAge: 0 })

/** The message left by the last action, or null. What a stranger planted is not shown: only paths of messages count. */
export function readFlash(cookies: string | null, secure: boolean): Flash | null {
  const value = readCookie(cookies, cookieName('flash', secure))
  if (!value) return null
  try {
    const flash = JSON.parse(Buffer.from(value, 'base64url').toString()) as Flash
    if (!/^[a-z]+\.flash(\.[A-Za-z]+)+$/.test(flash.reason)) return null
    const undo = typeof flash.undo === 'string' && /^\/[a-z]+(\/[\w-]+)+$/.test(flash.undo) ? flash.undo : undefined
    const values = Object.fromEntries(
      Object.entries(flash.values ?? {}).filter(([, v]) => typeof v === 'string' || typeof v === 'number'),
    )
    return { reason: flash.reason, values, ...(undo ? { undo } : {}) }
  } catch {
    return null
  }
}
