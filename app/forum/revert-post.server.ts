import type { Actor } from '#app/accounts/roles.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { canEdit } from '#app/forum/policy.ts'
import { readRevision } from '#app/forum/post-history.server.ts'
import { tagsOf } from '#app/forum/thread-lists.server.ts'
import { authorize, Declined } from '#app/platform/errors.ts'

type Asked = { postId: number; revisionId: number }

/** An earlier version for whoever may bring it back; throws `not-found`, or why not. */
export async function readVersionToBringBack(actor: Actor, asked: Asked) {
  const found = await readRevision(actor, asked)
  authorize(canEdit(actor, found.post))
  // It would be read by everybody again.
  if (found.revision.hiddenAt !== null) throw new Declined('conflict', 'mine.no.hiddenVersion')
  return found
}

/** Makes a post read as it did before: an edit like any other. `revisionId` is how it read until now, null when that was the same. */
export async function revertPost(actor: Actor, asked: Asked) {
  const { post, thread, revision } = await readVersionToBringBack(actor, asked)
  const tags = post.kind === 'question' ? ((await tagsOf([thread.id])).get(thread.id) ?? []) : []
  const question =
    post.kind === 'question' ? { title: revision.title ?? thread.title, category: thread.categoryId, tags } : undefined
  return editPost(actor, { postId: post.id, body: revision.markdown, question })
}
