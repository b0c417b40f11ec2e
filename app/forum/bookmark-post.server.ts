import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findPost } from '#app/forum/find.server.ts'
import { canBookmark, canSeeHidden } from '#app/forum/policy.ts'
import { bookmarks } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, Declined, notFound } from '#app/platform/errors.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const CHANGES = { name: 'bookmark', points: 60, per: MINUTE }

/** Keeps a question or answer at hand; nobody else sees it, and it is no fact of the community. Twice changes nothing. */
export async function bookmarkPost(actor: Actor, { postId }: { postId: number }) {
  return transact(async () => {
    const { post, thread } = await findPost(actor, postId)
    if ((post.hiddenAt || thread.hiddenAt) && !canSeeHidden(actor, post)) throw notFound()
    authorize(canBookmark(actor, post))
    const memberId = actor!.id
    await limitRate(CHANGES, String(memberId))
    await db.insert(bookmarks).values({ memberId, postId, at: now() }).onConflictDoNothing()
    return { post, thread }
  })
}

/** Lets go of it, also when the post is gone by now or was never kept. */
export async function removeBookmark(actor: Actor, { postId }: { postId: number }) {
  if (!actor) throw new Declined('signed-out', 'forum.no.signedOut')
  await transact(() => db.delete(bookmarks).where(and(eq(bookmarks.memberId, actor.id), eq(bookmarks.postId, postId))))
}
