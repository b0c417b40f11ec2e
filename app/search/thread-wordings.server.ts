import { and, desc, eq, gte, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { categories, threads, threadWordings } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { wordingKey } from '#app/search/wording-key.ts'

/** Other words for a thread, and where they come from. */
export type Wording = {
  text: string
  key: string
  from: 'hand' | 'duplicate' | 'merged'
  at: number
  /** What was removed is told of, and counts for nothing. */
  removedAt: number | null
  /** The thread whose title it is, for titles. */
  titleOf: { id: number; slug: string; lang: 'nl' | 'en' } | null
}

/** A thread is found by so many other wordings at most. */
const MOST_WORDINGS = 40
const MOST_READ = 1000
/** What was merged into what was merged, and so on. */
const LEVELS = 5

/** By what other words several threads are found: titles of what was asked before or merged into them, and what was learned. */
export async function wordingsOf(threadIds: number[]): Promise<Map<number, Wording[]>> {
  const homes = await homesOf(threadIds)
  const [titles, learned] = [await titlesFor(homes), await learnedFor(homes)]
  return new Map(threadIds.map((id) => [id, together(learned.get(id) ?? [], titles.get(id) ?? [])]))
}

/** Those by which a thread is found now, as texts. */
export const wordingsThatCount = (wordings: Wording[] = []) =>
  wordings
    .filter(({ removedAt }) => removedAt === null)
    .slice(0, MOST_WORDINGS)
    .map(({ text }) => text)

/** The threads whose words these threads' titles are: of which they are duplicates, or into which they were merged. */
export async function threadsTheyLeadTo(threadIds: number[]): Promise<number[]> {
  const found = new Set<number>()
  for (let level = 0, from = threadIds; from.length && level <= LEVELS; level++) {
    const rows = await db
      .select({ duplicateOfId: threads.duplicateOfId, mergedIntoId: threads.mergedIntoId })
      .from(threads)
      .where(and(inArray(threads.id, from), or(isNotNull(threads.duplicateOfId), isNotNull(threads.mergedIntoId))))
    from = rows
      .flatMap((row) => [row.duplicateOfId ?? [], row.mergedIntoId ?? []].flat())
      .filter((id) => !found.has(id))
    for (const id of from) found.add(id)
  }
  return [...found]
}

/** Each thread with those that were merged into it, by what they are parts of now. */
async function homesOf(threadIds: number[]) {
  const homes = new Map(threadIds.map((id) => [id, id]))
  for (let level = 0, into = threadIds; into.length && level < LEVELS; level++) {
    const merged = await db
      .select({ id: threads.id, into: threads.mergedIntoId })
      .from(threads)
      .where(inArray(threads.mergedIntoId, into))
      .limit(MOST_READ)
    into = merged.map(({ id }) => id).filter((id) => !homes.has(id))
    for (const { id, into: home } of merged) if (!homes.has(id)) homes.set(id, homes.get(home!)!)
  }
  return homes
}

const original = alias(threads, 'original')
const originalPlace = alias(categories, 'original_place')

/** Titles that everybody may read who may read the thread that they lead to. */
async function titlesFor(homes: Map<number, number>) {
  const leadTo = [...homes.keys()]
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      lang: threads.lang,
      title: threads.title,
      at: threads.createdAt,
      duplicateOfId: threads.duplicateOfId,
      mergedIntoId: threads.mergedIntoId,
    })
    .from(threads)
    .innerJoin(original, eq(original.id, sql`coalesce(${threads.mergedIntoId}, ${threads.duplicateOfId})`))
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .innerJoin(originalPlace, eq(originalPlace.id, original.categoryId))
    .where(
      and(
        or(
          inArray(threads.mergedIntoId, leadTo),
          and(inArray(threads.duplicateOfId, leadTo), isNull(threads.hiddenAt), isNull(threads.unlistedAt)),
        ),
        gte(originalPlace.seenFrom, categories.seenFrom),
      ),
    )
    .orderBy(desc(threads.id))
    .limit(MOST_READ)
  const titles = new Map<number, Wording[]>()
  for (const { title: text, at, duplicateOfId, mergedIntoId, ...titleOf } of rows) {
    const home = homes.get(mergedIntoId ?? duplicateOfId ?? 0)
    if (!home || home === titleOf.id) continue
    const from = mergedIntoId ? ('merged' as const) : ('duplicate' as const)
    add(titles, home, { text, key: wordingKey(text), from, at, removedAt: null, titleOf })
  }
  return titles
}

async function learnedFor(homes: Map<number, number>) {
  const rows = await db
    .select()
    .from(threadWordings)
    .where(inArray(threadWordings.threadId, [...homes.keys()]))
    .orderBy(desc(threadWordings.at), desc(threadWordings.id))
    .limit(MOST_READ)
  const learned = new Map<number, (Omit<Wording, 'from'> & { from: Wording['from'] | 'title' })[]>()
  for (const { threadId, text, key, source, at, removedAt } of rows)
    add(learned, homes.get(threadId)!, { text, key, from: source, at, removedAt, titleOf: null })
  return learned
}

type Learned = Omit<Wording, 'from'> & { from: Wording['from'] | 'title' }

/** Each wording once. What was removed is removed from wherever it comes again. */
function together(learned: Learned[], titles: Wording[]): Wording[] {
  const known = new Map(learned.map((wording) => [wording.key, wording]))
  const fromTitles = new Map<string, Wording>()
  for (const title of titles) {
    const same = known.get(title.key)
    if (title.key && !fromTitles.has(title.key) && (!same || same.removedAt !== null))
      fromTitles.set(title.key, { ...title, removedAt: same?.removedAt ?? null })
  }
  return [
    ...learned.filter((own): own is Wording => own.from !== 'title' && !fromTitles.has(own.key)),
    ...fromTitles.values(),
  ]
}

function add<Value>(to: Map<number, Value[]>, id: number, value: Value) {
  const there = to.get(id)
  if (there) there.push(value)
  else to.set(id, [value])
}
