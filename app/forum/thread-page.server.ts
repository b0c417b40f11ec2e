import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { readDraft } from '#app/forum/drafts.server.ts'
import { type AnswerOrder, readThread, type ThreadView } from '#app/forum/read-thread.server.ts'
import { posts } from '#app/forum/schema.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'

/** A thread with the draft of an answer that this reader has begun, and how many answers they have given. */
export async function readThreadPage(
  actor: Actor,
  asked: { threadId: number; order: AnswerOrder; cursor: string | null },
) {
  const view = await readThread(actor, asked)
  const draft = actor ? await readDraft(actor.id, `thread:${asked.threadId}`) : null
  const answersOfMine = actor
    ? await countRows(
        posts,
        and(eq(posts.threadId, asked.threadId), eq(posts.kind, 'answer'), eq(posts.authorId, actor.id)),
      )
    : 0
  return { ...view, answersOfMine, draft: draft && { body: draft.fields.body ?? '', from: draft.updatedAt } }
}

/** Moves every post's HTML out of the data and into the markup of this document, where it stands once. */
export function moveBodies<View extends Pick<ThreadView, 'question' | 'solution' | 'answers'>>(
  view: View,
  bodies: Map<number, string> | undefined,
): View {
  if (!bodies) return view
  const move = <Post extends { id: number; html: string; comments?: { id: number; html: string }[] }>(
    post: Post,
  ): Post => {
    bodies.set(post.id, post.html)
    return { ...post, html: '', ...(post.comments ? { comments: post.comments.map(move) } : {}) }
  }
  return {
    ...view,
    question: move(view.question),
    solution: view.solution && { ...view.solution, answer: move(view.solution.answer) },
    answers: view.answers.map(move),
  }
}
