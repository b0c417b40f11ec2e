import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { readDraft } from '#app/forum/drafts.server.ts'
import { type AnswerOrder, readThread, type ThreadView } from '#app/forum/read-thread.server.ts'
import { posts } from '#app/forum/schema.server.ts'
import { threadLinksShown } from '#app/forum/show-thread-links.server.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'

/** A thread with the draft of an answer that this reader has begun, and how many answers they have given. */
export async function readThreadPage(
  actor: Actor,
  asked: { threadId: number; order: AnswerOrder; cursor: string | null },
) {
  const view = await readThread(actor, asked)
  const draft = actor ? await readDraft(actor.id, `thread:${asked.threadId}`) : null
  const [mine] = actor ? await answersOf({ threadId: asked.threadId, memberId: actor.id }) : []
  const answersOfMine = Number(mine?.n ?? 0)
  return { ...view, answersOfMine, draft: draft && { body: draft.fields.body ?? '', from: draft.updatedAt } }
}

const answersOf = prepared('answers_of_member', () =>
  db
    .select({ n: sql<number>`count(*)` })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, sql.placeholder('threadId')),
        eq(posts.kind, 'answer'),
        eq(posts.authorId, sql.placeholder('memberId')),
      ),
    ),
)

/** Moves every post's HTML out of the data and into the markup of this document, where it stands once. */
export function moveBodies<View extends Bodied>(view: View, bodies: Map<number, string> | undefined): View {
  if (!bodies) return view
  return changeBodies(view, (html, id) => {
    bodies.set(id, html)
    return ''
  })
}

/** Shows the links to other threads in every post by their titles, as far as this reader may see them. */
export async function showThreadLinks<View extends Bodied>(actor: Actor, view: View, t: Translate): Promise<View> {
  const htmls: string[] = []
  changeBodies(view, (html) => {
    htmls.push(html)
    return html
  })
  const shown = await threadLinksShown(actor, htmls, t)
  return changeBodies(view, shown)
}

type Bodied = Pick<ThreadView, 'question' | 'solution' | 'answers' | 'acts'>

function changeBodies<View extends Bodied>(view: View, change: (html: string, id: number) => string): View {
  const changed = <Post extends { id: number; html: string; comments?: { id: number; html: string }[] }>(
    post: Post,
  ): Post => ({
    ...post,
    html: change(post.html, post.id),
    ...(post.comments ? { comments: post.comments.map(changed) } : {}),
  })
  return {
    ...view,
    question: changed(view.question),
    solution: view.solution && { ...view.solution, answer: changed(view.solution.answer) },
    answers: view.answers.map(changed),
    acts: view.acts.map((act) => ({ ...act, quote: act.quote && changed(act.quote) })),
  }
}
