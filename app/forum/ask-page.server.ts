import type { Actor } from '#app/accounts/roles.ts'
import { listCategoriesForAsking } from '#app/forum/categories.server.ts'
import { readDraft } from '#app/forum/drafts.server.ts'
import { bodyInCategory } from '#app/forum/question-template.ts'

const FIELDS = ['title', 'body', 'category', 'tags'] as const
const MAX = { title: 300, body: 20_000, category: 40, tags: 300 }

/**
 * What the question form starts with: what the address fills in (`/ask?title=…&body=…&category=ID or slug&tags=a,b`),
 * else the person's draft, in the category that the address names if it names no more than that; and where no text is
 * yet, the category's template. `draftFrom` says since when the draft is there, in milliseconds since 1970 UTC.
 */
export async function readAskPage(actor: Actor, search: URLSearchParams) {
  const categories = await listCategoriesForAsking(actor)
  const given = Object.fromEntries(
    FIELDS.map((name) => [name, (search.get(name) ?? '').slice(0, MAX[name])]),
  ) as Record<(typeof FIELDS)[number], string>
  const begun = given.title || given.body || given.tags
  const draft = actor && !begun ? await readDraft(actor.id, 'ask') : null
  const start = draft ? { ...given, ...draft.fields, ...(given.category && { category: given.category }) } : given
  const category = categories.find((c) => String(c.id) === start.category || c.slug === start.category)
  return {
    start: {
      ...start,
      category: category ? String(category.id) : '',
      body: bodyInCategory(start.body, category, categories),
    },
    categories,
    draftFrom: draft?.updatedAt ?? null,
  }
}
