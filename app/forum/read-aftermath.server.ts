// What webcare did to a thread, as its page tells it. Another thread or category is named only to who may see it.
import { and, desc, eq, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { namedCategories, namedThreads, quotedQuestions } from '#app/forum/named-in-acts.server.ts'
import { canUseTools } from '#app/forum/policy.ts'
import { threadActs, threadLinks, threads } from '#app/forum/schema.server.ts'
import { kept } from '#app/forum/thread-acts.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { followThreads } from '#app/forum/where-it-went.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'

/** A page tells of so many acts at most, the newest first. */
const MOST_ACTS = 50

/** The lines about a thread, the one it is a duplicate of, the newer one, and whether it is tied to a translation. */
type Marked = { id: number; duplicateOfId: number | null; outdatedForId: number | null }

export async function readAftermath(actor: Actor, thread: Marked) {
  return {
    acts: await readActs(actor, thread.id),
    duplicateOf: thread.duplicateOfId === null ? null : await readOriginal(actor, thread.id, thread.duplicateOfId),
    newer: thread.outdatedForId === null ? null : await readNewer(actor, thread.id, thread.outdatedForId),
    translated: canUseTools(actor).ok && (await isTranslated(thread.id)),
  }
}

export type ActView = Awaited<ReturnType<typeof readActs>>[number]
export type OtherThread = NonNullable<ActView['other']>

const undoer = alias(members, 'undoer')

/** Newest first; what was undone only for staff. */
async function readActs(actor: Actor, threadId: number) {
  const staff = canUseTools(actor).ok
  const rows = await (staff ? allActsOf : actsOf)({ threadId })
  if (!rows.length) return []
  const of = (row: (typeof rows)[number], name: string) => kept(row, name) ?? []
  const others = await namedThreads(
    actor,
    rows.flatMap((row) => of(row, 'otherId')),
  )
  const merged = rows.filter((row) => row.kind === 'merged' && row.undoneAt === null)
  const quotes = await quotedQuestions(merged.flatMap((row) => of(row, 'otherId')).filter((id) => others.has(id)))
  const moved = rows.filter((row) => row.kind === 'moved')
  const places = await namedCategories(
    actor,
    moved.flatMap((row) => [of(row, 'from'), of(row, 'to')].flat()),
  )
  return rows.map(({ facts, ...act }) => {
    const named = { facts }
    const otherId = kept(named, 'otherId') ?? 0
    return {
      ...act,
      other: others.get(otherId) ?? null,
      /** The other thread's line of a split tells where this one came from. */
      received: kept(named, 'pair') !== null,
      quote: quotes.get(otherId) ?? null,
      from: places.get(kept(named, 'from') ?? 0) ?? null,
      to: places.get(kept(named, 'to') ?? 0) ?? null,
      may: { undo: staff && act.undoneAt === null && act.kind !== 'not-solved' },
    }
  })
}

const acts = (where?: SQL) =>
  db
    .select({
      id: threadActs.id,
      kind: threadActs.kind,
      at: threadActs.at,
      by: { id: members.id, name: members.name, role: threadActs.byRole },
      reason: threadActs.reason,
      facts: threadActs.facts,
      undoneAt: threadActs.undoneAt,
      undoneBy: undoer.name,
    })
    .from(threadActs)
    .innerJoin(members, eq(members.id, threadActs.byId))
    .leftJoin(undoer, eq(undoer.id, threadActs.undoneById))
    .where(and(eq(threadActs.threadId, sql.placeholder('threadId')), where))
    .orderBy(desc(threadActs.at), desc(threadActs.id))
    .limit(MOST_ACTS)

const allActsOf = prepared('all_acts_of_thread', () => acts())
/** What webcare does to how a thread is found is theirs to read. */
const FOR_STAFF = ['added-wording', 'removed-wording'] as const
const actsOf = prepared('acts_of_thread', () =>
  acts(and(isNull(threadActs.undoneAt), notInArray(threadActs.kind, [...FOR_STAFF]))),
)

/** Where it was asked before: the last of a row of duplicates, wherever that was merged into. */
async function readOriginal(actor: Actor, threadId: number, duplicateOfId: number) {
  const id = await followThreads(duplicateOfId, ['mergedIntoId', 'duplicateOfId'])
  return id === threadId ? null : readSeen(actor, id)
}

/** Where the newer answer is, wherever that was merged into. */
async function readNewer(actor: Actor, threadId: number, newerId: number) {
  const id = await followThreads(newerId, ['mergedIntoId'])
  return id === threadId ? null : readSeen(actor, id)
}

/** For the menu of tools: also when the other one cannot be seen. */
async function isTranslated(threadId: number) {
  return (
    (await countRows(threadLinks, and(eq(threadLinks.threadId, threadId), eq(threadLinks.kind, 'translation')))) > 0
  )
}

async function readSeen(actor: Actor, threadId: number) {
  const [thread] = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      solvedAt: threads.solvedAt,
    })
    .from(threads)
    .where(and(eq(threads.id, threadId), isNull(threads.hiddenAt), inSeenCategory(actor)))
  return thread ?? null
}
