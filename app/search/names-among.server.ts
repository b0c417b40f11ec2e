import { inArray } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { listCategories } from '#app/forum/categories.server.ts'
import { tagSynonyms, tags } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { analyse } from '#app/search/analysis.ts'

/** Which of these words (stems, with how they were written) the community itself uses as a name: a label, category or product. */
export async function namesAmong(actor: Actor, words: ReadonlyMap<string, string>) {
  const written = [...words.values()]
  const called = new Set(
    (await listCategories(actor)).flatMap(({ name, product }) => analyse(`${name} ${product}`).map(({ stem }) => stem)),
  )
  const labels = await db.select({ name: tags.name }).from(tags).where(inArray(tags.name, written))
  const synonyms = await db
    .select({ name: tagSynonyms.word })
    .from(tagSynonyms)
    .where(inArray(tagSynonyms.word, written))
  const names = new Set([...labels, ...synonyms].map(({ name }) => name))
  return new Set([...words].filter(([stem, as]) => called.has(stem) || names.has(as)).map(([stem]) => stem))
}
