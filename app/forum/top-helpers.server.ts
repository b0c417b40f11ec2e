import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { acceptedAnswers, posts, threads } from '#app/forum/schema.server.ts'
import { listedThread, visiblePost } from '#app/forum/visibility.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { DAY } from '#app/platform/time.ts'

const SHOWN = 3
const PERIOD = 7 * DAY

/** The customers whose answers were chosen most in the last seven days, where this reader may look; webcare does not compete. */
export async function topHelpers(actor: Actor) {
  const solutions = sql<number>`count(*)`
  const rows = await db
    .select({ id: members.id, name: members.name, picture: members.picture, solutions })
    .from(acceptedAnswers)
    .innerJoin(posts, eq(posts.id, acceptedAnswers.answerId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(
      and(
        gt(acceptedAnswers.acceptedAt, now() - PERIOD),
        inArray(posts.authorRole, ['member', 'ambassador']),
        visiblePost(),
        listedThread(actor),
        isNull(members.deletedAt),
      ),
    )
    .groupBy(members.id, members.name, members.picture)
    .orderBy(desc(solutions), members.id)
    .limit(SHOWN)
  return rows.map((row) => ({ ...row, solutions: Number(row.solutions) }))
}
