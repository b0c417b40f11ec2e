import type { Actor } from '#app/accounts/roles.ts'
import { searchThreads } from '#app/search/search-threads.server.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'

const MOST = 8

/** A thread that could be meant. */
export type Candidate = { id: number; title: string; lang: 'nl' | 'en'; solved: boolean; answerCount: number }

type Asked = { thread: { id: number; title: string; lang: 'nl' | 'en' }; q: string; otherLanguage?: boolean }

/** Threads to choose from when somebody ties a thread to another: what they searched for, or else what looks like it. */
export async function candidateThreads(actor: Actor, { thread, q, otherLanguage }: Asked): Promise<Candidate[]> {
  const found = q.trim() ? await searched(actor, q) : await similarThreads(actor, { title: thread.title }, MOST + 1)
  return found
    .filter(({ id, lang }) => id !== thread.id && (!otherLanguage || lang !== thread.lang))
    .slice(0, MOST)
    .map(({ id, title, lang, solved, answerCount }) => ({ id, title, lang, solved, answerCount }))
}

async function searched(actor: Actor, q: string) {
  const { results } = await searchThreads(actor, { q })
  return results.map(({ threadId, title, ...result }) => ({
    ...result,
    id: threadId,
    title: title.map((segment) => segment.text).join(''),
  }))
}
