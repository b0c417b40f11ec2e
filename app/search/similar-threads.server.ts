import type { Actor } from '#app/accounts/roles.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'
import { findThreads, readThreads } from '#app/search/found-threads.server.ts'
import { titleVector } from '#app/search/meaning/near-threads.server.ts'
import { questionVector } from '#app/search/meaning/question-vectors.server.ts'
import { textsOf } from '#app/search/thread-texts.server.ts'
import { widenQuery } from '#app/search/widening.server.ts'

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
const LEAST_COVERED = 0.25

/** Threads about what somebody is about to ask, solved ones first. */
export async function similarThreads(actor: Actor, asked: { title: string; body?: string }, limit = 5) {
  const ids = await nearestThreads(actor, { ...asked, leastCovered: LEAST_COVERED }, limit)
  const shown = await shownShort(actor, ids, FIRST_LINES)
  return shown.sort((a, b) => Number(b.solved) - Number(a.solved))
}

/** `exclude` is the thread itself, whose meaning is known. */
type About = { title: string; body?: string; exclude?: number; leastCovered: number }

/** The threads nearest to a title and a text that this reader, or `anybody`, may see: the best first. */
export async function nearestThreads(
  reader: Actor | 'anybody',
  { title, body = '', exclude, leastCovered }: About,
  limit: number,
) {
  const meaning = exclude === undefined ? questionVector(`${title}\n${body}`) : titleVector(exclude)
  const asked = await widenQuery(title, { body })
  if (!asked.terms.length) return []
  const ranked = await findThreads(reader, asked, { exclude, meaning, most: JUDGED })
  const best = ranked[0]?.points ?? 0
  return ranked
    .filter(({ points, covered }) => points >= best * LEAST_SHARE && covered >= leastCovered)
    .slice(0, limit)
    .map(({ id }) => id)
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
