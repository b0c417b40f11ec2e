import { eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canSeeHidden } from '#app/forum/policy.ts'
import { posts, postUploads, threads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'

/** Posts that anybody may still read; the question of a merged thread is quoted where it went. */
const readable = sql<number>`max(case when ${posts.hiddenAt} is null
  and (${threads.hiddenAt} is null or ${threads.mergedIntoId} is not null) then 1 else 0 end)`

/**
 * Whether a picture went with the posts that showed it: all of them were removed. Says who still sees it: those who
 * see the posts. Null for every other picture, also one that no post shows yet.
 */
export async function withheldPicture(name: string) {
  const [row] = await db
    .select({ memberId: uploads.memberId, readable })
    .from(uploads)
    .innerJoin(postUploads, eq(postUploads.uploadId, uploads.id))
    .innerJoin(posts, eq(posts.id, postUploads.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(uploads.name, name))
    .groupBy(uploads.id, uploads.memberId)
  if (!row || Number(row.readable)) return null
  return { maySee: (actor: Actor) => canSeeHidden(actor, { authorId: row.memberId ?? 0 }) }
}
