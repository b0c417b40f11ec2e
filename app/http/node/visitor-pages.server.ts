import type { IncomingMessage, ServerResponse } from 'node:http'
import { claimsSession } from '#app/accounts/sessions.server.ts'
import { cookieName, readCookie } from '#app/http/cookies.server.ts'
import { type Arrived, addressOf, arrivalOf } from '#app/http/node/arrival.server.ts'
import type { Asked, FinishedPages, Made } from '#app/http/node/finished-pages.server.ts'
import { goneSignal, type remixAdapter, sendMade } from '#app/http/node/remix-adapter.server.ts'
import { policyOfKept } from '#app/http/node/security-headers.server.ts'
import { finishForAll, sendFinished, type VisitorPage } from '#app/http/node/send-finished.server.ts'
import { LONGEST, sharedHeaders, themeIn } from '#app/http/node/shared-request.server.ts'
import { readingAddress } from '#app/http/reading-pages.ts'
import { visitorLanguage } from '#app/http/visit.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { now } from '#app/platform/clock.server.ts'
import { changeMark } from '#app/platform/db/db.server.ts'
import { lastSettings, readSettings } from '#app/settings/read-settings.server.ts'
import type { Theme } from '#app/ui/theme.ts'

/** So many ways of asking are remembered: browsers ask for the same page in a few dozen. */
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 1000

/** What a visitor asked for, in terms that all visitors share. */
type Shared = Asked & { address: string; language: Language; theme: Theme }

/** Answers visitors who are not signed in with finished pages. */
export function visitorPages(make: ReturnType<typeof remixAdapter>, pages: FinishedPages) {
  const keys = new Map<string, string>()
  let mark: { is: number | null } | undefined

  /**
   * The database's mark costs a look at its file. Requests that came in together are handled in one turn of the event loop:
   * the first one's look is later than all of them. For that very moment only, where nothing has been waited for.
   */
  function markOfTurn() {
    if (!mark) {
      mark = { is: changeMark() }
      setImmediate(() => {
        mark = undefined
      })
    }
    return mark.is
  }

  /** Made from nothing but what is in the key: no header of one visitor reaches the page of all others. */
  async function makeFor({ address, language, theme }: Shared, arrived: Arrived, gone: AbortSignal): Promise<Made> {
    const headers = sharedHeaders({ language, theme, secure: arrived.secure })
    const freshness = { until: now() + LONGEST }
    const { nonce: _, ...shared } = arrived
    const made = await make({ address, arrival: { ...shared, method: 'GET', freshness }, headers, gone })
    return { ...made, freshUntil: freshness.until }
  }

  return {
    /** The quickest way: a request exactly like an earlier one, for a page that is as it was. Says whether it was one. */
    sendIfReady(incoming: IncomingMessage, outgoing: ServerResponse) {
      const key = keys.get(likeness(incoming))
      const page = key === undefined ? undefined : pages.ready<VisitorPage>(key, markOfTurn())
      if (!page) return false
      const { nonce, requestId, https } = arrivalOf(incoming)
      sendFinished(incoming, outgoing, { page, nonce, requestId, https })
      return requestId
    },

    /** Answers from finished pages, making one where it is missing; says whether this is a request for one. */
    async send(incoming: IncomingMessage, outgoing: ServerResponse, arrived: Arrived) {
      const { language } = await readSettings()
      const asked = sharedRequest(incoming, arrived, language)
      if (!asked) return false
      const found = await pages.read(asked, async () =>
        finishForAll(await makeFor(asked, arrived, goneSignal(outgoing))),
      )
      if ('otherwise' in found) {
        // Made without a nonce as well: its script is one of our own files.
        outgoing.setHeader('Content-Security-Policy', policyOfKept(arrived.nonce))
        await sendMade(incoming, outgoing, found.otherwise)
      } else {
        remember(likeness(incoming), asked.key)
        await sendFinished(incoming, outgoing, { page: found.page, ...arrived })
      }
      return true
    },
  }

  function remember(like: string, key: string) {
    if (like.length > LONGEST_REMEMBERED) return
    if (keys.size >= MOST_REMEMBERED) keys.clear()
    keys.set(like, key)
  }
}

/** Everything that the key of a request is made from, as it came; the site's own language is part of that. */
const likeness = ({ method, url, headers }: IncomingMessage) =>
  `${lastSettings().language} ${method} ${url}\n${headers.host}\n${headers.cookie}\n${headers['accept-language']}\n${headers['x-forwarded-proto']}`

/** Null for whoever may be signed in, for what has a message for one visitor, and for pages that are not for reading. */
function sharedRequest(incoming: IncomingMessage, { secure }: Arrived, otherwise: Language): Shared | null {
  const cookies = incoming.headers.cookie
  if (claimsSession(cookies, { secure }) || readCookie(cookies, cookieName('flash', secure))) return null
  const url = new URL(addressOf(incoming)!)
  const reading = readingAddress(url.pathname, url.searchParams)
  if (!reading) return null
  const language = visitorLanguage(cookies, incoming.headers['accept-language'] ?? null, { secure, otherwise })
  const theme = themeIn(cookies, secure)
  const address = url.origin + reading.address
  return { key: `${language} ${theme} ${secure} ${address}`, address, threadId: reading.threadId, language, theme }
}
