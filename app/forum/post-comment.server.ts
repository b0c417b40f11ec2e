import type { Actor } from '#app/accounts/roles.ts'
import { readAnsweredFrom } from '#app/forum/categories.server.ts'
import { keepPace } from '#app/forum/pace.server.ts'
import { canComment } from '#app/forum/policy.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { findPostToComment, whereverItWent } from '#app/forum/where-it-went.server.ts'
import { insertPost } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** Comments under a question or an answer. */
export async function postComment(actor: Actor, { postId, body }: { postId: number; body: string }) {
  authorize(canComment(actor, { hiddenAt: null }))
  const author = actor!
  const html = await renderPost(body, { by: author.id })
  return whereverItWent(async () => {
    const { post, thread } = await findPostToComment(actor, postId)
    if (post.kind === 'comment' || post.hiddenAt || thread.hiddenAt) throw notFound()
    authorize(canComment(actor, { ...thread, answeredFrom: await readAnsweredFrom(thread.categoryId) }))
    await keepPace(author, 'reply')
    const { id: commentId } = await insertPost({
      threadId: thread.id,
      kind: 'comment',
      parentId: post.id,
      author,
      markdown: body,
      html,
      at: now(),
    })
    await refreshThread(thread.id)
    await record('forum.comment-posted', { threadId: thread.id, commentId }, { by: author.id })
    return { thread, commentId }
  })
}
