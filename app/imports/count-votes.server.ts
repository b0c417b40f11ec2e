import { inArray, sql } from 'drizzle-orm'
import { posts, threads, votes } from '#app/forum/schema.server.ts'
import { scoreOf } from '#app/forum/write-post.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const AT_ONCE = 500

export type ImportedVote = { postId: number; threadId: number; value: 1 | -1; at: number }

/** Writes votes of which nobody knows whose they are, and counts anew; in the open transaction. */
export async function insertVotes(list: ImportedVote[]) {
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const rows = list
      .slice(from, from + AT_ONCE)
      .map(({ postId, value, at }) => ({ postId, memberId: null, value, at }))
    await db.insert(votes).values(rows)
  }
  await countVotes(list)
}

/** Brings the scores of these posts into agreement with their votes, and says to caches that their threads changed. */
export async function countVotes(list: { postId: number; threadId: number }[]) {
  const postIds = [...new Set(list.map((vote) => vote.postId))]
  const threadIds = [...new Set(list.map((vote) => vote.threadId))]
  if (!postIds.length) return
  await db
    .update(posts)
    .set({ score: sql`${scoreOf}` })
    .where(inArray(posts.id, postIds))
  await db
    .update(threads)
    .set({ version: sql`${threads.version} + 1` })
    .where(inArray(threads.id, threadIds))
}
