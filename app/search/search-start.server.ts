import type { Actor } from '#app/accounts/roles.ts'
import { listCategories } from '#app/forum/categories.server.ts'
import { type ListedThread, listThreads } from '#app/forum/thread-lists.server.ts'
import { popularLabels } from '#app/search/search-facets.server.ts'

/** What the search page shows before anything was searched. */
export type Start = { categories: { slug: string; name: string }[]; labels: string[]; solved: ListedThread[] }

const MOST_SOLVED = 5

/** Ways in for somebody who does not know what to type yet. */
export async function readSearchStart(actor: Actor): Promise<Start> {
  const [categories, labels, { threads }] = await Promise.all([
    listCategories(actor),
    popularLabels(actor),
    listThreads(actor, { show: 'solved' }),
  ])
  return {
    categories: categories.map(({ slug, name }) => ({ slug, name })),
    labels,
    solved: threads.slice(0, MOST_SOLVED),
  }
}
