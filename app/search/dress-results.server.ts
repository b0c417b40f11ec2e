import type { Actor, Role } from '#app/accounts/roles.ts'
import { tagsOf } from '#app/forum/thread-lists.server.ts'
import { plainText } from '#app/platform/markdown/excerpt.ts'
import { readThreads } from '#app/search/found-threads.server.ts'
import type { Contribution } from '#app/search/ranking.ts'
import { highlight, type Segment, snippetOf } from '#app/search/snippet.ts'
import { textsOf } from '#app/search/thread-texts.server.ts'

export type SearchResult = {
  threadId: number
  slug: string
  title: Segment[]
  snippet: Segment[]
  snippetFrom: 'question' | 'solution' | 'answer' | null
  solved: boolean
  /** Since when webcare says that it may no longer hold. */
  outdatedAt: number | null
  /** Who wrote the solution, in what role at the time. */
  solvedBy: { id: number; name: string; role: Role } | null
  category: { slug: string; name: string }
  answerCount: number
  /** Votes of the question. */
  score: number
  createdAt: number
  lang: 'nl' | 'en'
  tags: string[]
  /** What earned the result its place; empty when nothing was typed. */
  why: Contribution[]
}

/** Answers besides the solution from which a snippet may come. */
const ANSWERS_READ = 4
/** A passage of the solution wins from one of the question that matches a little better. */
const PREFERENCE = { solution: 1.2, question: 1, answer: 0.9 }

type Source = keyof typeof PREFERENCE
const EARNED_BY = { solution: 'solution', question: 'question', answer: 'answers' } as const
const SOURCES: Source[] = ['solution', 'question', 'answer']

/** Where a result's snippet comes from: what earned it most, else the first that there is; only that is read closely. */
function sourceOf(posts: Record<Source, unknown[]>, why: Contribution[]): Source | undefined {
  const worth = (source: Source) =>
    PREFERENCE[source] * (why.find(({ feature }) => feature === EARNED_BY[source])?.points ?? 0)
  return SOURCES.filter((source) => posts[source].length).reduce<Source | undefined>(
    (best, source) => (best === undefined || worth(source) > worth(best) ? source : best),
    undefined,
  )
}

type Found = { words: ReadonlySet<string>; weight: (word: string) => number; why: Map<number, Contribution[]> }

/** Everything shown comes from the rows as they are now, never from the index. */
export async function dressResults(
  actor: Actor,
  ids: number[],
  { words, weight, why }: Found,
): Promise<SearchResult[]> {
  const rows = await readThreads(actor, ids)
  const shown = rows.map((row) => row.id)
  const [texts, tags] = [await textsOf(shown, { answers: ANSWERS_READ + 1 }), await tagsOf(shown)]
  return rows.map(({ id, solvedAt, title, ...row }) => {
    const { question, solution, otherSolutions, answers } = texts.get(id)!
    const earned = why.get(id) ?? []
    const all = {
      solution: solution ? [solution, ...otherSolutions] : [],
      question: question ? [question] : [],
      answer: answers,
    }
    const from = sourceOf(all, earned)
    const passages = (from ? all[from] : []).map((post) => ({ from: from!, text: plainText(post.html), preference: 1 }))
    const snippet = snippetOf(passages, { words, weight })
    return {
      ...row,
      threadId: id,
      title: highlight(title, words),
      snippet: snippet?.segments ?? [],
      snippetFrom: snippet?.from ?? null,
      solved: solvedAt !== null,
      tags: tags.get(id) ?? [],
      why: earned,
    }
  })
}
