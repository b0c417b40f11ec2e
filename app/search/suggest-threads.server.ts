import type { Actor } from '#app/accounts/roles.ts'
import { lastWordOf } from '#app/search/analysis.ts'
import { findThreads } from '#app/search/found-threads.server.ts'
import { questionVector } from '#app/search/meaning/question-vectors.server.ts'
import { type SimilarThread, shownShort } from '#app/search/similar-threads.server.ts'
import { widenQuery } from '#app/search/widening.server.ts'

const MOST = 5
const FIRST_LINE = 110
/** So many of what the engine finds are looked at for the nearest. */
const JUDGED = 40
/** What earns less than this share of the best one's points is about something else. */
const LEAST_SHARE = 0.35
/** A beginning of this length says something; a shorter one begins half the language. */
const BEGINNING = 3

export type SuggestedThread = Pick<SimilarThread, 'id' | 'slug' | 'title' | 'lang' | 'solution'>

/** Threads for what is being typed: the last word may be half a word yet. Each with the first line of its solution. */
export async function suggestThreads(actor: Actor, typed: string): Promise<SuggestedThread[]> {
  const last = lastWordOf(typed)
  const meaning = questionVector(typed)
  const asked = await widenQuery(typed, last.length >= BEGINNING ? { half: last } : {})
  if (!asked.terms.length) return []
  const ranked = await findThreads(actor, asked, { meaning, most: JUDGED })
  const best = ranked[0]?.points ?? 0
  const near = ranked.filter(({ points }) => points >= best * LEAST_SHARE).slice(0, MOST)
  const shown = await shownShort(
    actor,
    near.map(({ id }) => id),
    FIRST_LINE,
  )
  return shown.map(({ id, slug, title, lang, solution }) => ({ id, slug, title, lang, solution }))
}
