import type { Actor } from '#app/accounts/roles.ts'
import { readAnsweredFrom } from '#app/forum/categories.server.ts'
import { discardDraft } from '#app/forum/drafts.server.ts'
import { followByTakingPart } from '#app/forum/follow-thread.server.ts'
import { keepPace } from '#app/forum/pace.server.ts'
import { canAnswer, canSeeHidden } from '#app/forum/policy.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { findThreadToAnswer, whereverItWent } from '#app/forum/where-it-went.server.ts'
import { insertPost } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** Answers a question; anybody may, the asker too. */
export async function postAnswer(actor: Actor, { threadId, body }: { threadId: number; body: string }) {
  authorize(canAnswer(actor, { hiddenAt: null }))
  const author = actor!
  const html = await renderPost(body, { by: author.id })
  return whereverItWent(async () => {
    const thread = await findThreadToAnswer(actor, threadId)
    if (thread.hiddenAt && !canSeeHidden(actor, thread)) throw notFound()
    authorize(canAnswer(actor, { ...thread, answeredFrom: await readAnsweredFrom(thread.categoryId) }))
    await keepPace(author, 'reply')
    const { id: answerId } = await insertPost({
      threadId: thread.id,
      kind: 'answer',
      parentId: null,
      author,
      markdown: body,
      html,
      at: now(),
    })
    await refreshThread(thread.id)
    await followByTakingPart(thread.id, author.id)
    await discardDraft(author.id, `thread:${threadId}`)
    await record('forum.answer-posted', { threadId: thread.id, answerId }, { by: author.id })
    return { thread, answerId }
  })
}
