import { forScripts } from '#app/http/for-scripts.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'

/** Typing a title asks once per pause: a slow writer stays well below. */
const SUGGESTIONS = { name: 'similar', points: 60, per: MINUTE }
const FROM_LENGTH = 10

/** Questions like the one being typed, for the form. */
export const loader = forScripts(async ({ actor, search, ip }) => {
  limitReads(SUGGESTIONS, originOf(ip))
  const title = (search.get('title') ?? '').slice(0, 300).trim()
  return { similar: title.length < FROM_LENGTH ? [] : await similarThreads(actor, { title }) }
})
