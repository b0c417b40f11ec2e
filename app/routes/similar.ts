import { page } from '#app/http/page.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'

/** Typing a title asks once per pause: a slow writer stays well below. */
const SUGGESTIONS = { name: 'similar', points: 60, per: MINUTE }

/** Questions like the one being typed, for the form. */
export const loader = page(async ({ actor, search, ip }) => {
  limitReads(SUGGESTIONS, originOf(ip))
  const title = (search.get('title') ?? '').slice(0, 300).trim()
  return Response.json({ title, similar: title.length < 10 ? [] : await similarThreads(actor, { title }) })
})
