import type { IncomingMessage, ServerResponse } from 'node:http'
import { isStaff, type Member } from '#app/accounts/roles.ts'
import { claimsSession, readSession } from '#app/accounts/sessions.server.ts'
import { hasTraces } from '#app/forum/traces.server.ts'
import { cookieName, readCookie } from '#app/http/cookies.server.ts'
import { type Arrived, addressOf } from '#app/http/node/arrival.server.ts'
import { type Finished, type FinishedPages, isSharable } from '#app/http/node/finished-pages.server.ts'
import { compressPiece, joinPieces, memoryOf, type Piece } from '#app/http/node/gzip-pieces.server.ts'
import { cutPage, type Kind, makeNobody, placesFor } from '#app/http/node/nobody.server.ts'
import { goneSignal, type remixAdapter } from '#app/http/node/remix-adapter.server.ts'
import { sendForReader } from '#app/http/node/send-finished.server.ts'
import { LONGEST, sharedHeaders, themeIn } from '#app/http/node/shared-request.server.ts'
import { readingAddress } from '#app/http/reading-pages.ts'
import { visitorLanguage } from '#app/http/visit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'
import type { Theme } from '#app/ui/theme.ts'

/** A thread's page for all members of one kind: between its pieces stands who reads it. */
type MemberPage = { pieces: Piece[]; places: number[]; type: string; freshUntil: number; bytes: number }

/** A name as it fits between two pieces, whatever was imported. */
const LONGEST_NAME = 1000

type Shared = { key: string; threadId: number; address: string; theme: Theme; kind: Kind }

/**
 * Answers members who left nothing in a thread with finished pages: made once for nobody, and completed with who reads.
 * Webcare sees what was removed and has tools: their pages are always their own.
 */
export function memberPages(make: ReturnType<typeof remixAdapter>, pages: FinishedPages) {
  async function makeFor(
    { key, address, theme, kind }: Shared,
    arrived: Arrived,
    gone: AbortSignal,
  ): Promise<Finished<MemberPage>> {
    const { nonce, ...reader } = makeNobody(kind)
    const freshness = { until: now() + LONGEST }
    const headers = sharedHeaders({ language: kind.locale!, theme, secure: arrived.secure })
    const made = await make({
      address,
      arrival: { ...arrived, method: 'GET', nonce, freshness, reader },
      headers,
      gone,
    })
    const otherwise = { ...made, freshUntil: freshness.until }
    if (!isSharable(otherwise)) return { otherwise }
    const cut = cutPage(made.body.toString(), { ...reader, nonce })
    if (!cut) {
      log.warn({ key }, 'a page says who reads it where that is not expected: it is made for each member')
      return { otherwise }
    }
    const pieces = await Promise.all(cut.texts.map((text) => compressPiece(Buffer.from(text))))
    const bytes = pieces.reduce((sum, piece) => sum + memoryOf(piece), 0)
    const type = made.headers.get('Content-Type')!
    return { page: { pieces, places: cut.places, type, freshUntil: freshness.until, bytes } }
  }

  return {
    /** Answers from finished pages; says whether it could. What it could not is made for this member alone. */
    async send(incoming: IncomingMessage, outgoing: ServerResponse, arrived: Arrived) {
      const asked = await sharedRequest(incoming, arrived)
      if (!asked) return false
      const { member, shared } = asked
      const page =
        pages.ready<MemberPage>(shared.key) ??
        (await pages.read(shared, () => makeFor(shared, arrived, goneSignal(outgoing))))
      if ('otherwise' in page) return false
      const { pieces, places, type } = 'page' in page ? page.page : page
      const gzip = joinPieces(pieces, placesFor({ ...member, nonce: arrived.nonce }, places))
      await sendForReader(incoming, outgoing, { gzip, type })
      return true
    },
  }
}

/** Null for whoever's page is their own, or is not a thread's. */
async function sharedRequest(
  incoming: IncomingMessage,
  { secure }: Arrived,
): Promise<{ member: Member; shared: Shared } | null> {
  const cookies = incoming.headers.cookie
  if (!claimsSession(cookies, { secure }) || readCookie(cookies, cookieName('flash', secure))) return null
  const url = new URL(addressOf(incoming)!)
  const reading = readingAddress(url.pathname, url.searchParams)
  if (!reading?.threadId) return null
  const member = (await readSession(cookies, { secure }))?.actor
  if (!member || isStaff(member) || member.name.length > LONGEST_NAME) return null
  const { threadId } = reading
  if (await hasTraces(member, threadId)) return null
  const { language, timeZone } = await readSettings()
  const kind = {
    role: member.role,
    verified: member.verified,
    locale:
      member.locale ??
      visitorLanguage(cookies, incoming.headers['accept-language'] ?? null, { secure, otherwise: language }),
    timeZone: member.timeZone ?? timeZone,
    pictured: member.picture !== null,
  }
  const theme = themeIn(cookies, secure)
  const address = url.origin + reading.address
  const key = `member ${Object.values(kind).join(' ')} ${theme} ${secure} ${address}`
  return { member, shared: { key, threadId, address, theme, kind } }
}
