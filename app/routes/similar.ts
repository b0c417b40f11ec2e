import type { Actor } from '#app/accounts/roles.ts'
import { forScripts } from '#app/http/for-scripts.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'

/** Typing a title asks once per pause: a slow writer stays well below. */
const SUGGESTIONS = { name: 'similar', points: 60, per: MINUTE }
const FROM_LENGTH = 10
const MOST_OF_BODY = 2000

async function similarTo(actor: Actor, ip: string, asked: { title?: string | undefined; body?: string | undefined }) {
  limitReads(SUGGESTIONS, originOf(ip))
  const title = (asked.title ?? '').slice(0, 300).trim()
  const body = (asked.body ?? '').slice(0, MOST_OF_BODY)
  return { similar: title.length < FROM_LENGTH ? [] : await similarThreads(actor, { title, body }) }
}

/** Questions like the one being typed. */
export const loader = forScripts(({ actor, search, ip }) =>
  similarTo(actor, ip, { title: search.get('title') ?? undefined }),
)

/** The same by its text too, which is too long for an address. */
export const action = forScripts(({ actor, typed, ip }) => similarTo(actor, ip, typed))
