import { and, eq, isNull } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { visiblePost } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** An answer that was not removed, with its thread, author, and who may see it; undefined when it is gone or hidden. */
export async function visibleAnswer(answerId: number) {
  const [answer] = await db
    .select({
      html: posts.html,
      authorId: posts.authorId,
      authorName: members.name,
      threadId: threads.id,
      slug: threads.slug,
      title: threads.title,
      askerId: threads.authorId,
      seenFrom: categories.seenFrom,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(and(eq(posts.id, answerId), eq(posts.kind, 'answer'), visiblePost(), isNull(threads.hiddenAt)))
  return answer
}

/** Where on the site an answer is. */
export const answerPath = ({ threadId, slug }: { threadId: number; slug: string }, answerId: number) =>
  `/t/${threadId}/${slug}#answer-${answerId}`
