import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findPost } from '#app/forum/find.server.ts'
import { canHideRevision, canSeeHidden } from '#app/forum/policy.ts'
import { postRevisions } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Asked = { postId: number; revisionId: number }

/** Takes away what an earlier version says, for all but staff; that there was one stays. Can be undone. */
export const hideRevision = (actor: Actor, asked: Asked) => mark(actor, asked, true)

/** Lets everybody read it again. */
export const restoreRevision = (actor: Actor, asked: Asked) => mark(actor, asked, false)

async function mark(actor: Actor, { postId, revisionId }: Asked, hidden: boolean) {
  return transact(async () => {
    const { post, thread } = await findPost(actor, postId)
    if ((post.hiddenAt || thread.hiddenAt) && !canSeeHidden(actor, post)) throw notFound()
    authorize(canHideRevision(actor))
    const here = and(eq(postRevisions.id, revisionId), eq(postRevisions.postId, postId))
    const [revision] = await db.select({ hiddenAt: postRevisions.hiddenAt }).from(postRevisions).where(here)
    if (!revision) throw notFound()
    if ((revision.hiddenAt !== null) !== hidden) {
      await db
        .update(postRevisions)
        .set(hidden ? { hiddenAt: now(), hiddenById: actor!.id } : { hiddenAt: null, hiddenById: null })
        .where(here)
      const fact = hidden ? 'forum.revision-removed' : 'forum.revision-restored'
      await record(fact, { threadId: thread.id, postId, revisionId }, { by: actor!.id })
    }
    return { post, thread }
  })
}
