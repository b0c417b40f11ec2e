import { and, eq, isNull } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { visiblePost } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** An answer that everybody can see, with its thread and author; undefined when it is gone or hidden. */
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
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(and(eq(posts.id, answerId), eq(posts.kind, 'answer'), visiblePost(), isNull(threads.hiddenAt)))
  return answer
}

/** Where on the site an answer is. */
export const answerPath = ({ threadId, slug }: { threadId: number; slug: string }, answerId: number) =>
  `/t/${threadId}/${slug}#answer-${answerId}`
