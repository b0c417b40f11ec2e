import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { canUseTools } from '#app/forum/policy.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const EXCERPT = 300

/** A thread for the page of a tool: what it is about and who will notice. Throws `not-found`, and always for others than staff. */
export async function readThreadForTools(actor: Actor, { threadId }: { threadId: number }) {
  authorize(canUseTools(actor))
  const [thread] = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      categoryId: threads.categoryId,
      category: categories.name,
      answerCount: threads.answerCount,
      asker: members.name,
    })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .innerJoin(members, eq(members.id, threads.authorId))
    .where(and(eq(threads.id, threadId), isNull(threads.hiddenAt), inSeenCategory(actor)))
  if (!thread) throw notFound()
  return thread
}

export type ThreadForTools = Awaited<ReturnType<typeof readThreadForTools>>

/** An answer for the page that makes a question of it, with its thread. */
export async function readAnswerToSplit(actor: Actor, { answerId }: { answerId: number }) {
  authorize(canUseTools(actor))
  const [answer] = await db
    .select({ id: posts.id, threadId: posts.threadId, html: posts.html, lang: posts.lang, author: members.name })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(and(eq(posts.id, answerId), eq(posts.kind, 'answer'), isNull(posts.hiddenAt)))
  if (!answer) throw notFound()
  const thread = await readThreadForTools(actor, { threadId: answer.threadId })
  const { id, lang, author } = answer
  return { thread, answer: { id, lang, author, excerpt: excerpt(plainText(answer.html), EXCERPT) } }
}
