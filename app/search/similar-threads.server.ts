import type { Actor } from '#app/accounts/roles.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'
import { findThreads, readThreads } from '#app/search/found-threads.server.ts'
import { MOST_WORDS, parseQuery } from '#app/search/query.ts'
import { textsOf } from '#app/search/thread-texts.server.ts'

export type SimilarThread = {
  id: number
  slug: string
  title: string
  lang: 'nl' | 'en'
  solved: boolean
  answerCount: number
  /** The first lines of the solution, as plain text; null when there is none. */
  solution: string | null
}

const FIRST_LINES = 280
/** So many of what the engine finds are looked at for the nearest. */
const JUDGED = 40
/** What earns less than this share of the best one's points is about something else, */
const LEAST_SHARE = 0.4
/** and so is what holds less than this share of what was asked: nothing is better than the least bad. */
const LEAST_COVERED = { similar: 0.25, related: 0.15 }

/** Threads about what somebody is about to ask, solved ones first. */
export const similarThreads = (actor: Actor, asked: { title: string; body?: string }, limit = 5) =>
  nearest(actor, { ...asked, leastCovered: LEAST_COVERED.similar }, limit)

/** Other threads about the subject of a thread, solved ones first. */
export const relatedThreads = (actor: Actor, { threadId, title }: { threadId: number; title: string }, limit = 5) =>
  nearest(actor, { title, exclude: threadId, leastCovered: LEAST_COVERED.related }, limit)

type About = { title: string; body?: string; exclude?: number; leastCovered: number }

async function nearest(
  actor: Actor,
  { title, body = '', exclude, leastCovered }: About,
  limit: number,
): Promise<SimilarThread[]> {
  const { words: inTitle } = parseQuery(title)
  const words = [...new Set([...inTitle, ...parseQuery(body).words])].slice(0, MOST_WORDS)
  if (!words.length) return []
  const { ranked } = await findThreads(actor, { words, phrases: [] }, { exclude, most: JUDGED })
  const best = ranked[0]?.points ?? 0
  const near = ranked
    .filter(({ points, covered }) => points >= best * LEAST_SHARE && covered >= leastCovered)
    .slice(0, limit)
  const shown = await shownShort(
    actor,
    near.map(({ id }) => id),
    FIRST_LINES,
  )
  return shown.sort((a, b) => Number(b.solved) - Number(a.solved))
}

/** Threads in a few words, in the order of the ids: the title, and the solution's first so many characters. */
export async function shownShort(actor: Actor, ids: number[], characters: number): Promise<SimilarThread[]> {
  const rows = await readThreads(actor, ids)
  const texts = await textsOf(
    rows.map((row) => row.id),
    { answers: 1 },
  )
  return rows.map(({ id, slug, title, lang, solvedAt, answerCount }) => {
    const solution = texts.get(id)?.solution
    return {
      id,
      slug,
      title,
      lang,
      solved: solvedAt !== null,
      answerCount,
      solution: solution ? excerpt(plainText(solution.html), characters) : null,
    }
  })
}
