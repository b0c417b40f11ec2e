import { forScripts } from '#app/http/for-scripts.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { suggestThreads } from '#app/search/suggest-threads.server.ts'

/** The header's box asks at each pause of 150 ms: a fast writer stays below. */
const SUGGESTIONS = { name: 'suggest', points: 120, per: MINUTE }
const FROM_LENGTH = 2
const MAX_QUERY = 300

/** Threads for what is being typed into a search box. */
export const loader = forScripts(async ({ actor, search, ip }) => {
  limitReads(SUGGESTIONS, originOf(ip))
  const q = (search.get('q') ?? '').slice(0, MAX_QUERY).trim()
  return { suggested: q.length < FROM_LENGTH ? [] : await suggestThreads(actor, q) }
})
