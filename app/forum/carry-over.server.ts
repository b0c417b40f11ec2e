// What people did with a question goes along when it is merged into another: a copy in the target, at the same moment,
// for whom has nothing of the kind there yet. The rows of the source stay as they are, hidden with it; so taking the
// merge back is removing the copies, which are known by their moment.
import { and, eq, exists, isNotNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { bookmarks, follows, meToos, posts, threads, votes } from '#app/forum/schema.server.ts'
import { scoreOf } from '#app/forum/write-post.server.ts'
import { db } from '#app/platform/db/db.server.ts'

type Place = { threadId: number; questionId: number; authorId: number }

/** Rows a statement takes: databases have a most of values. */
const BATCH = 1000

export function* batches<Row>(rows: Row[]) {
  for (let i = 0; i < rows.length; i += BATCH) yield rows.slice(i, i + BATCH)
}

/** Votes, "me too", followers and bookmarks of a question, for the question it is merged into; its asker follows that from now on. */
export async function carryOver(from: Place, to: Place, at: number) {
  await carryVotes(from, to)
  const alsoHave = await db
    .select()
    .from(meToos)
    .where(and(eq(meToos.threadId, from.threadId), ne(meToos.memberId, to.authorId)))
  for (const rows of batches(alsoHave))
    await db
      .insert(meToos)
      .values(rows.map((row) => ({ ...row, threadId: to.threadId })))
      .onConflictDoNothing()
  const following = await db.select().from(follows).where(eq(follows.threadId, from.threadId))
  if (from.authorId !== to.authorId && !following.some((row) => row.memberId === from.authorId))
    following.push({ threadId: from.threadId, memberId: from.authorId, state: 'following', at })
  for (const rows of batches(following))
    await db
      .insert(follows)
      .values(rows.map((row) => ({ ...row, threadId: to.threadId })))
      .onConflictDoNothing()
  const keeping = await db.select().from(bookmarks).where(eq(bookmarks.postId, from.questionId))
  for (const rows of batches(keeping))
    await db
      .insert(bookmarks)
      .values(rows.map((row) => ({ ...row, postId: to.questionId })))
      .onConflictDoNothing()
  await recount(to)
}

/** Removes the copies again, also of whom has left something else at the source meanwhile. */
export async function carryBack(from: Place, to: Place, at: number) {
  const vote = alias(votes, 'theirs')
  await db.delete(votes).where(
    and(
      eq(votes.postId, to.questionId),
      exists(
        db
          .select({ one: sql`1` })
          .from(vote)
          .where(
            and(
              eq(vote.postId, from.questionId),
              eq(vote.memberId, votes.memberId),
              eq(vote.at, votes.at),
              eq(vote.value, votes.value),
            ),
          ),
      ),
    ),
  )
  const also = alias(meToos, 'theirs')
  const same = and(eq(also.threadId, from.threadId), eq(also.memberId, meToos.memberId), eq(also.at, meToos.at))
  await db
    .delete(meToos)
    .where(and(eq(meToos.threadId, to.threadId), exists(db.select({ one: sql`1` }).from(also).where(same))))
  const follower = alias(follows, 'theirs')
  const follow = and(
    eq(follower.threadId, from.threadId),
    eq(follower.memberId, follows.memberId),
    eq(follower.at, follows.at),
  )
  await db
    .delete(follows)
    .where(and(eq(follows.threadId, to.threadId), exists(db.select({ one: sql`1` }).from(follower).where(follow))))
  await db
    .delete(follows)
    .where(and(eq(follows.threadId, to.threadId), eq(follows.memberId, from.authorId), eq(follows.at, at)))
  const kept = alias(bookmarks, 'theirs')
  const keep = and(eq(kept.postId, from.questionId), eq(kept.memberId, bookmarks.memberId), eq(kept.at, bookmarks.at))
  await db
    .delete(bookmarks)
    .where(and(eq(bookmarks.postId, to.questionId), exists(db.select({ one: sql`1` }).from(kept).where(keep))))
  await recount(to)
}

async function carryVotes(from: Place, to: Place) {
  const given = await db
    .select({ memberId: votes.memberId, value: votes.value, at: votes.at })
    .from(votes)
    .where(and(eq(votes.postId, from.questionId), isNotNull(votes.memberId), ne(votes.memberId, to.authorId)))
  for (const rows of batches(given))
    await db
      .insert(votes)
      .values(rows.map((row) => ({ ...row, postId: to.questionId })))
      .onConflictDoNothing()
}

async function recount({ threadId, questionId }: Place) {
  await db.update(posts).set({ score: scoreOf }).where(eq(posts.id, questionId))
  const count = sql<number>`(select count(*) from me_toos where me_toos.thread_id = ${threadId})`
  await db.update(threads).set({ meTooCount: count }).where(eq(threads.id, threadId))
}
