import type { Actor } from '#app/accounts/roles.ts'
import { categoryForAsking } from '#app/forum/categories.server.ts'
import { discardDraft } from '#app/forum/drafts.server.ts'
import type { AskInput } from '#app/forum/forms.ts'
import { keepPace } from '#app/forum/pace.server.ts'
import { canAsk } from '#app/forum/policy.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { tagThread } from '#app/forum/tag-thread.server.ts'
import { insertThread } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { authorize } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** Asks a question; returns its address. Labels that don't exist yet are made. */
export async function askQuestion(actor: Actor, { title, body, category, tags }: AskInput) {
  authorize(canAsk(actor))
  const author = actor!
  const html = await renderPost(body, { by: author.id })
  return transact(async () => {
    await keepPace(author, 'question')
    const { id: categoryId } = await categoryForAsking(actor, category)
    const at = now()
    const { threadId, slug } = await insertThread({ title, body, html, categoryId, author, at })
    await tagThread({ threadId, createdAt: at, names: tags })
    await discardDraft(author.id, 'ask')
    await record('forum.question-asked', { threadId }, { by: author.id })
    return { threadId, slug }
  })
}
