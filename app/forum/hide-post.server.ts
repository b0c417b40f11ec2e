import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findPost, type Post } from '#app/forum/find.server.ts'
import { canHide, canRestore, canSeeHidden } from '#app/forum/policy.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { noteMentions } from '#app/forum/thread-mentions.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Hidden = { hiddenAt: number | null; hiddenById: number | null }

/** Removes a post from sight, with who and when; a question takes its thread along. Can be undone. */
export async function hidePost(actor: Actor, { postId }: { postId: number }) {
  return transact(async () => {
    const { post, thread } = await findPost(actor, postId)
    if ((post.hiddenAt || thread.hiddenAt) && !canSeeHidden(actor, post)) throw notFound()
    authorize(canHide(actor, post, thread))
    if (!post.hiddenAt) {
      await mark(post, { hiddenAt: now(), hiddenById: actor!.id })
      await record('forum.post-removed', { threadId: thread.id, postId }, { by: actor!.id })
    }
    return { post, thread }
  })
}

/** Brings a removed post back. */
export async function restorePost(actor: Actor, { postId }: { postId: number }) {
  return transact(async () => {
    const { post, thread } = await findPost(actor, postId)
    if (!canSeeHidden(actor, post)) throw notFound()
    authorize(canRestore(actor, post))
    if (post.hiddenAt) {
      await mark(post, { hiddenAt: null, hiddenById: null })
      await record('forum.post-restored', { threadId: thread.id, postId }, { by: actor!.id })
    }
    return { post, thread }
  })
}

async function mark({ id, kind, threadId, html }: Post, hidden: Hidden) {
  await db.update(posts).set(hidden).where(eq(posts.id, id))
  if (kind === 'question') await db.update(threads).set(hidden).where(eq(threads.id, threadId))
  await noteMentions(threadId, hidden.hiddenAt === null ? { before: '', after: html } : { before: html, after: '' })
  await refreshThread(threadId)
}
