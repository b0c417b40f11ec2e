// Which threads a thread mentions: kept in step with its posts, so that a page knows what else it shows.
import { and, eq, inArray, like, or } from 'drizzle-orm'
import { posts, threadLinks, threads } from '#app/forum/schema.server.ts'
import { visiblePost } from '#app/forum/visibility.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { storedLinks } from '#app/platform/markdown/thread-links.ts'

/** Notes which threads a post mentions now, and which no more; `''` where there is no post, or none to be seen. In the open transaction. */
export async function noteMentions(threadId: number, { before, after }: { before: string; after: string }) {
  const [was, is] = [await targetsOf(before), await targetsOf(after)]
  await add(
    threadId,
    [...is].filter((id) => !was.has(id)),
  )
  const went = [...was].filter((id) => !is.has(id))
  if (!went.length) return
  const elsewhere = await mentionedIn(threadId)
  const gone = went.filter((id) => !elsewhere.has(id))
  if (!gone.length) return
  await db
    .delete(threadLinks)
    .where(
      and(eq(threadLinks.threadId, threadId), eq(threadLinks.kind, 'mention'), inArray(threadLinks.targetId, gone)),
    )
}

/** Notes what is mentioned in a thread that posts of another have come to; in the open transaction. */
export const noteMoved = async (threadId: number) => add(threadId, [...(await mentionedIn(threadId))])

async function add(threadId: number, targetIds: number[]) {
  const others = targetIds.filter((id) => id !== threadId)
  if (!others.length) return
  await db
    .insert(threadLinks)
    .values(others.map((targetId) => ({ threadId, targetId, kind: 'mention' as const, at: now() })))
    .onConflictDoNothing()
}

/** What the posts of a thread that can be seen mention, as they stand. */
async function mentionedIn(threadId: number) {
  const rows = await db
    .select({ html: posts.html })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, threadId),
        visiblePost(),
        or(like(posts.html, '% data-thread="%'), like(posts.html, '% data-post="%')),
      ),
    )
  return targetsOf(rows.map((row) => row.html).join('\n'))
}

/** The threads that marked links lead to, as far as they exist. */
async function targetsOf(html: string) {
  const links = storedLinks(html)
  if (!links.length) return new Set<number>()
  const idsOf = (kind: 'thread' | 'post') => links.filter((link) => link.kind === kind).map((link) => link.id)
  const named = await db
    .select({ id: threads.id })
    .from(threads)
    .where(inArray(threads.id, idsOf('thread')))
  const within = await db
    .select({ id: posts.threadId })
    .from(posts)
    .where(inArray(posts.id, idsOf('post')))
  return new Set([...named, ...within].map((row) => row.id))
}
