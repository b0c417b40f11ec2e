import { and, eq, exists, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { tags, threads, threadTags } from '#app/forum/schema.server.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Uses of a tag are counted up to here: counting all of a popular one would take longer with every question. */
export const USES_COUNTED = 100

/** The threads of the tag in the outer query that lists show this reader. From the tag's own index, and not from all threads. */
const ofTag = (actor: Actor) =>
  db
    .select({ one: sql`1` })
    .from(threadTags)
    .crossJoin(threads)
    .where(and(eq(threads.id, threadTags.threadId), eq(threadTags.tagId, tags.id), listedThread(actor)))

/** Whether lists show this reader any thread with the tag: one that only stands on what is kept from them has no name. */
export const isUsed = (actor: Actor): SQL => exists(ofTag(actor))

/** How many they show, one more than `USES_COUNTED` for any more than that. */
export const uses = (actor: Actor) =>
  sql<number>`(select count(*) from (${ofTag(actor).limit(USES_COUNTED + 1)}) as counted)`

/** A count as it is told: `many` stands for more than were counted. */
export const told = (counted: number | string) => ({
  threadCount: Math.min(Number(counted), USES_COUNTED),
  many: Number(counted) > USES_COUNTED,
})
