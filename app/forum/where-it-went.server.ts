import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { threads } from '#app/forum/schema.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** What was merged on and on is found in so many steps; nobody walks further. */
const MOST_STEPS = 10

type Step = 'mergedIntoId' | 'duplicateOfId'

/** Follows a thread to where it was merged into, or also to what it is a duplicate of: the number of the last one. */
export async function followThreads(threadId: number, steps: Step[]): Promise<number> {
  let at = threadId
  for (let step = 0; step < MOST_STEPS; step++) {
    const [thread] = await db
      .select({ mergedIntoId: threads.mergedIntoId, duplicateOfId: threads.duplicateOfId })
      .from(threads)
      .where(eq(threads.id, at))
    const next = steps.map((name) => thread?.[name]).find(Boolean)
    if (!next || next === threadId) return at
    at = next
  }
  return at
}

/** The thread that a merged one leads to, if this reader may see it; null when the thread was not merged. */
export async function whereItWent(actor: Actor, threadId: number) {
  const id = await followThreads(threadId, ['mergedIntoId'])
  if (id === threadId) return null
  const [target] = await db
    .select({ id: threads.id, slug: threads.slug })
    .from(threads)
    .where(and(eq(threads.id, id), isNull(threads.hiddenAt), inSeenCategory(actor)))
  return target ?? null
}

/** The number of the thread to write in: what is sent while webcare merges is not lost. */
export async function leadsTo(actor: Actor, threadId: number) {
  return (await whereItWent(actor, threadId))?.id ?? threadId
}
