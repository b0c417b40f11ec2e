import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { categoryForAsking } from '#app/forum/categories.server.ts'
import { findPost, type Post, type Thread } from '#app/forum/find.server.ts'
import type { AskInput } from '#app/forum/forms.ts'
import { canEdit, canSeeHidden } from '#app/forum/policy.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { postRevisions, threads } from '#app/forum/schema.server.ts'
import { slugOf } from '#app/forum/slug.ts'
import { tagThread } from '#app/forum/tag-thread.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { rewritePost } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Change = { postId: number; body: string; question?: Omit<AskInput, 'body'> }

/** Changes what a post says (and a question's title, category and tags); how it read before is kept, as `revisionId`. */
export async function editPost(actor: Actor, { postId, body, question }: Change) {
  const html = await renderPost(body, { by: actor?.id, postId })
  return transact(async () => {
    const { post, thread } = await findPost(actor, postId)
    if ((post.hiddenAt || thread.hiddenAt) && !canSeeHidden(actor, post)) throw notFound()
    authorize(canEdit(actor, post))
    if ((post.kind === 'question') !== (question !== undefined)) throw new InvalidField('body', 'error.form')
    const rewritten = post.markdown !== body || (question !== undefined && thread.title !== question.title)
    let revisionId: number | null = null
    if (rewritten) {
      revisionId = await keepRevision(post, thread, actor!.id)
      await rewritePost(postId, { markdown: body, html, at: now(), by: actor!.id })
    }
    if (question) await changeThread(actor, thread, question)
    await refreshThread(thread.id)
    await record('forum.post-edited', { threadId: thread.id, postId }, { by: actor!.id })
    return { thread, post, revisionId }
  })
}

async function keepRevision(post: Post, thread: Thread, by: number) {
  const [revision] = await db
    .insert(postRevisions)
    .values({
      postId: post.id,
      title: post.kind === 'question' ? thread.title : null,
      markdown: post.markdown,
      replacedAt: now(),
      replacedById: by,
    })
    .returning({ id: postRevisions.id })
  return revision!.id
}

async function changeThread(actor: Actor, thread: Thread, { title, category, tags }: Omit<AskInput, 'body'>) {
  if (category !== thread.categoryId) await categoryForAsking(actor, category)
  await db
    .update(threads)
    .set({ title, slug: slugOf(title), categoryId: category })
    .where(eq(threads.id, thread.id))
  await tagThread({ threadId: thread.id, createdAt: thread.createdAt, names: tags })
}
