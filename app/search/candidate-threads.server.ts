import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { threadNamed } from '#app/forum/find-target.server.ts'
import { threads } from '#app/forum/schema.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'

const MOST = 8

/** A thread that could be meant. */
export type Candidate = { id: number; title: string; lang: 'nl' | 'en'; solved: boolean; answerCount: number }

type Asked = { thread: { id: number; title: string; lang: 'nl' | 'en' }; q: string; otherLanguage?: boolean }

/**
 * Threads to choose from when somebody ties a thread to another: the one whose number or address they typed, what they
 * searched for, or else what looks like it.
 */
export async function candidateThreads(actor: Actor, { thread, q, otherLanguage }: Asked) {
  const named = await candidateNamed(actor, q)
  if (named) return { candidates: [named], chosen: named.id }
  const found = q.trim() ? await searched(actor, q) : await similarThreads(actor, { title: thread.title }, MOST + 1)
  const candidates: Candidate[] = found
    .filter(({ id, lang }) => id !== thread.id && (!otherLanguage || lang !== thread.lang))
    .slice(0, MOST)
    .map(({ id, title, lang, solved, answerCount }) => ({ id, title, lang, solved, answerCount }))
  return { candidates, chosen: null }
}

async function candidateNamed(actor: Actor, q: string): Promise<Candidate | null> {
  const id = await threadNamed(q)
  if (!id) return null
  const [thread] = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      solvedAt: threads.solvedAt,
      answerCount: threads.answerCount,
    })
    .from(threads)
    .where(and(eq(threads.id, id), isNull(threads.hiddenAt), inSeenCategory(actor)))
  if (!thread) return null
  const { solvedAt, ...named } = thread
  return { ...named, solved: solvedAt !== null }
}

async function searched(actor: Actor, q: string) {
  const { results } = await searchThreads(actor, { q })
  return results.map(({ threadId, title, ...result }) => ({
    ...result,
    id: threadId,
    title: title.map((segment) => segment.text).join(''),
  }))
}
