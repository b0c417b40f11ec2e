import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { categories, posts, threads, threadTags } from '#app/forum/schema.server.ts'
import { indexedAmong, visiblePost } from '#app/forum/visibility.server.ts'
import type { KeptNews, News } from '#app/live/news.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { MINUTE } from '#app/platform/time.ts'

/** What happened longer ago is no news: whoever was away so long looks at the page again. */
export const NEWS_AGE = 10 * MINUTE
export const MOST_NEWS = 200

const KINDS: Record<string, News['kind']> = {
  'forum.question-asked': 'question',
  'forum.answer-posted': 'answer',
  'forum.answer-accepted': 'accepted',
}

const latest = prepared('latest_fact', () =>
  db.select({ id: events.id }).from(events).orderBy(desc(events.id)).limit(sql.placeholder('one')),
)

/** The number of the last fact, of whatever kind. */
export const latestFact = async () => Number((await latest({ one: 1 }))[0]?.id ?? 0)

export type Fact = { id: number; name: string; at: number; by: number | null; facts: Record<string, unknown> }

const after = prepared('facts_after', () =>
  db
    .select({ id: events.id, name: events.name, at: events.at, by: events.actorId, facts: events.facts })
    .from(events)
    .where(gt(events.id, sql.placeholder('id')))
    .orderBy(asc(events.id))
    .limit(sql.placeholder('most')),
)

/** The facts after one, in the order of their numbers. */
export const factsAfter = async (id: number, most: number): Promise<Fact[]> =>
  (await after({ id, most })).map((fact) => ({ ...fact, id: Number(fact.id) }))

/** The news in facts: only of what can be seen now, by whoever may see its category. */
export async function newsIn(facts: Fact[]): Promise<KeptNews[]> {
  const since = now() - NEWS_AGE
  const told = facts.filter(({ name, at }) => KINDS[name] && Number(at) >= since)
  if (!told.length) return []
  const threadIds = [...new Set(told.map(({ facts }) => Number(facts.threadId)))]
  const answerIds = told.flatMap(({ facts }) => (facts.answerId ? [Number(facts.answerId)] : []))
  const [rows, shown, tagged] = await Promise.all([
    db
      .select({ id: threads.id, lang: threads.lang, category: categories.id, seenFrom: categories.seenFrom })
      .from(threads)
      .innerJoin(categories, eq(categories.id, threads.categoryId))
      .where(indexedAmong(threadIds)),
    db
      .select({ id: posts.id, threadId: posts.threadId })
      .from(posts)
      .where(and(inArray(posts.id, answerIds), visiblePost())),
    db.select().from(threadTags).where(inArray(threadTags.threadId, threadIds)),
  ])
  const threadOf = new Map(rows.map((row) => [row.id, row]))
  // Split off or merged since: the answer is told of where it stands now.
  const placeOf = new Map(shown.map((post) => [post.id, post.threadId]))
  return told.flatMap(({ id, name, by, facts }) => {
    const post = facts.answerId ? Number(facts.answerId) : null
    const thread = threadOf.get(Number(facts.threadId))
    if (!thread || (post !== null && placeOf.get(post) !== thread.id)) return []
    const tags = tagged.filter(({ threadId }) => threadId === thread.id).map(({ tagId }) => tagId)
    const { category, lang, seenFrom } = thread
    return [{ id, kind: KINDS[name]!, thread: thread.id, post, category, tags, lang, seenFrom, by }]
  })
}

/** What happened after a fact, for who comes back; null when it is too long ago, or too much, to tell one by one. */
export async function newsAfter(id: number): Promise<KeptNews[] | null> {
  const facts = await factsAfter(id, MOST_NEWS + 1)
  if (facts.length > MOST_NEWS || (facts[0] && Number(facts[0].at) < now() - NEWS_AGE)) return null
  return newsIn(facts)
}
