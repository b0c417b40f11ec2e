import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canFollow, canSayMeToo } from '#app/forum/policy.ts'
import { bookmarks, follows, meToos, posts, threads, votes } from '#app/forum/schema.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'

const memberId = sql.placeholder('memberId')

const marksOf = prepared('own_marks', () =>
  db
    .select({ meToo: meToos.memberId, state: follows.state })
    .from(threads)
    .leftJoin(meToos, and(eq(meToos.threadId, threads.id), eq(meToos.memberId, memberId)))
    .leftJoin(follows, and(eq(follows.threadId, threads.id), eq(follows.memberId, memberId)))
    .where(eq(threads.id, sql.placeholder('threadId'))),
)

const postsOfThread = () =>
  db
    .select({ id: posts.id })
    .from(posts)
    .where(eq(posts.threadId, sql.placeholder('threadId')))

const bookmarksOf = prepared('own_bookmarks', () =>
  db
    .select({ postId: bookmarks.postId })
    .from(bookmarks)
    .where(and(eq(bookmarks.memberId, memberId), inArray(bookmarks.postId, postsOfThread()))),
)

const votesOf = prepared('own_votes', () =>
  db
    .select({ postId: votes.postId, value: votes.value })
    .from(votes)
    .where(and(eq(votes.memberId, memberId), inArray(votes.postId, postsOfThread()))),
)

/** What this reader has said about a thread: has it too, follows it, votes, keeps which of its posts. */
export async function readOwnMarks(actor: Actor, thread: { id: number; authorId: number }) {
  const may = { meToo: canSayMeToo(actor, thread), follow: canFollow(actor) }
  if (!actor)
    return {
      marks: { meToo: false, following: false, may },
      bookmarked: new Set<number>(),
      myVotes: new Map<number, number>(),
    }
  const [row] = await marksOf({ memberId: actor.id, threadId: thread.id })
  const kept = await bookmarksOf({ memberId: actor.id, threadId: thread.id })
  const voted = await votesOf({ memberId: actor.id, threadId: thread.id })
  const asked = thread.authorId === actor.id
  return {
    marks: {
      meToo: row?.meToo != null,
      following: row?.state ? row.state === 'following' : asked,
      may,
    },
    bookmarked: new Set(kept.map((one) => one.postId)),
    myVotes: new Map(voted.map((vote) => [vote.postId, vote.value])),
  }
}
